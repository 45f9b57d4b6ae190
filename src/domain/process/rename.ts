import { placeOf } from '../guide/read.ts';
import { about } from '../guide/steps/about.ts';
import type { Change } from './change.ts';
import { setAt } from './changes-at.ts';

/** Gives the process another name; an empty one takes its name away. */
export const rename = (title: string): Change => setAt(placeOf(about, 'processName'), title || undefined);
