/** The time now, and the rule of this machine for how its wall clock stands to UTC. */
export const wallClock = () => ({
  now: Date.now(),
  offsetAt: (time: number): number => -new Date(time).getTimezoneOffset(),
});
