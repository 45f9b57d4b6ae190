/** What waits for the pointer, in the order it was asked for. */
const waiting = new Set<() => void>();
let pressed = false;

function lifted(): void {
  pressed = false;
  const deeds = [...waiting];
  waiting.clear();
  for (const deed of deeds) deed();
}

/**
 * Does `deed` now, or, while a mouse button or a finger is down, once it is up and its click has arrived. For what
 * changes the layout when a field is left or by itself: a target that moves between press and lift loses the click.
 */
export function whenLifted(deed: () => void): void {
  if (pressed) waiting.add(deed);
  else deed();
}

/** Begins to follow the pointer of this window. Called once, before the first page; returns the way to stop. */
export function watchPresses(window: Window): () => void {
  const stop = new AbortController();
  const at = { capture: true, signal: stop.signal };
  // The click of a press comes in the same task as its `pointerup`; a task of its own comes after both.
  const afterClick = (): void => void setTimeout(lifted);
  window.addEventListener('pointerdown', () => (pressed = true), at);
  window.addEventListener('pointerup', afterClick, at);
  window.addEventListener('pointercancel', afterClick, at);
  // A press can end where this window does not hear of it; nothing may wait for ever, and nothing be lost on the way out.
  // Of the window alone: captured, it would also be the blur of each field the press leaves, and nothing would wait.
  window.addEventListener('blur', lifted, { signal: stop.signal });
  window.addEventListener('pagehide', lifted, at);
  return () => stop.abort();
}
