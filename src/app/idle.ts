/** Comes when the browser has nothing else to do, and within some seconds all the same. */
export const idle = (): Promise<void> =>
  new Promise((done) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => done(), { timeout: 5_000 });
    // WebKit does not tell when it rests: what a person presses comes in between all the same.
    else setTimeout(done, 100);
  });
