import type { Migration } from './migration.ts';
import { toRegisters } from './v02-registers.ts';
import { oneShapeAVersion } from './v03-one-shape-a-version.ts';
import { statusOfItsOwn } from './v04-a-status-of-its-own.ts';
import { aMandateThatFits } from './v05-a-mandate-that-fits.ts';
import { aTrustAndAYearAfter } from './v06-a-trust-and-a-year-after.ts';
import { aYearThatIsKept } from './v07-a-year-that-is-kept.ts';
import { aLineOfItsOwn } from './v08-a-line-of-its-own.ts';

/** Oldest first, one for each version after the first. */
export const MIGRATIONS: readonly Migration[] = [
  toRegisters,
  oneShapeAVersion,
  statusOfItsOwn,
  aMandateThatFits,
  aTrustAndAYearAfter,
  aYearThatIsKept,
  aLineOfItsOwn,
];
