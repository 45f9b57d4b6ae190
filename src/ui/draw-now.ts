import { flushSync } from 'react-dom';

/** Does what changes the page and draws it before it returns, for who must find the new part at once. Not during drawing. */
export const drawNow = (change: () => void): void => flushSync(change);
