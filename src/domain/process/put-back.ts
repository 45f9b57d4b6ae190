import type { Change } from './change.ts';
import type { Path } from './value-at.ts';

/** Puts what once stood somewhere back there, over what stands there now. */
export const putBack = (step: string, path: Path, value: unknown): readonly Change[] => [
  { kind: 'set', step, path, value },
];
