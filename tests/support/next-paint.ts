/** Runs in a page: what it does once the letter that was typed stands on the screen has been done. */
export const nextPaint = (): Promise<unknown> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
