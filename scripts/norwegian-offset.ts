const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** Minutes the Norwegian wall clock stands before UTC at a time, whatever the clock of the machine that makes the documents. */
export const norwegianOffset = (time: number): number => {
  const whole = Math.floor(time / 1000) * 1000;
  return (Date.parse(`${wall.format(whole).replace(' ', 'T')}Z`) - whole) / 60_000;
};
