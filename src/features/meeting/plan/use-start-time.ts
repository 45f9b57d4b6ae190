import { MINUTE } from '#domain/meeting/clock.ts';
import { useNow } from '#session/clock/use-now.ts';

/** People begin at a round time. */
const ROUND = 5 * MINUTE;

/** When a meeting that is about to start begins, ms since 1970: the next five minutes on the clock. */
export const useStartTime = (): number => Math.ceil(useNow(30_000) / ROUND) * ROUND;
