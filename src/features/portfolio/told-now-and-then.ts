/** Milliseconds between two numbers on the screen: nobody reads them faster. */
const PAUSE = 60;

/** Passes a number on at most so often, so that telling of the work does not hold it up. */
export function toldNowAndThen(tell: (read: number) => void): (read: number) => void {
  let last = -Infinity;
  return (read) => {
    const now = performance.now();
    if (now - last < PAUSE) return;
    last = now;
    tell(read);
  };
}
