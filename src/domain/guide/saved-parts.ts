import { registers } from './registers.ts';
import { steps } from './steps.ts';

/** Everything a saved process may hold: the steps of the guide, and the registers. */
export const savedParts = [...steps, ...registers] as const;
