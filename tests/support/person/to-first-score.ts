import type { Page } from '@playwright/test';
import { expect } from './patient-expect.ts';
import { mainOf } from './places.ts';

/**
 * Moves a room alone from the first scene of the stakeholders to the first score, as a presenter's remote does: the groups
 * stand on pages, and each is turned before the room goes on.
 */
export async function toFirstScore(room: Page): Promise<void> {
  await expect(room.getByRole('heading', { level: 2 })).toBeFocused();
  await room.keyboard.press('PageDown');
  const line = mainOf(room).getByText(/^1 av \d+$/);
  await expect(line).toBeVisible();
  const pages = Number((await line.innerText()).split(' ').at(-1));
  for (let at = 2; at <= pages; at += 1) {
    await room.keyboard.press('PageDown');
    await expect(mainOf(room).getByText(`${at} av ${pages}`, { exact: true })).toBeVisible();
  }
  for (let moves = 0; moves < 2; moves += 1) await room.keyboard.press('PageDown');
}
