import { useSyncExternalStore } from 'react';

/** The width of the sheet the room is drawn on, px: a sixtieth of the mock-up's width is 14 px of the sheet. */
export const SHEET_WIDTH = 840;

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** How much larger than the sheet the screen is; never under 1, so that a phone gets a narrow page, not small text. */
export const useRoomScale = (): number =>
  useSyncExternalStore(subscribe, () => Math.max(1, window.innerWidth / SHEET_WIDTH));
