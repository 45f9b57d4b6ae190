/** The table of stakeholders and its picture. */
export const stakeholderTableNb = {
  namePlaceholder: 'Skriv en gruppe',
  caption: 'Interessenter med involvering og viktighet fra 1 til 3',
  /** What stands over the columns, 44 px wide: no word of it is longer than seven letters. */
  importanceHeads: { 1: 'ikke viktig', 2: 'litt viktig', 3: 'viktig' },
  scaleOf: (scale: string, name: string) => `${scale}: ${name}`,
  picture: 'Bildet akkurat nå',
  shade: 'Kraftigere farge, større gap',
  without: (count: number) => (count === 1 ? '1 gruppe uten tall' : `${count} grupper uten tall`),
  largestFirst: 'Størst gap først',
  gap: (gap: number) => `Gap ${gap < 0 ? '−' : ''}${Math.abs(gap)}`,
  empty: 'Sett tall på gruppene, så kommer de fram her.',
  summary: (count: number, relatives: number) =>
    `${count === 1 ? '1 gruppe' : `${count} grupper`}, ${relatives} av dem pårørende`,
  more: (count: number) => `${count} til`,
  note: 'Merknad',
  noteOf: (name: string) => `Merknad: ${name}`,
  votes: 'Stemmer',
  votesOf: (name: string) => `Stemmer: ${name}`,
  votesHelp:
    'Skriv hvor mange som sa 1, 2 og 3. Tallene vises ikke for de andre før dere trykker «Vis svarene».',
  votesFor: (scale: string, value: number, word: string) => `${scale}: antall som sa ${value} (${word})`,
  wereApart: 'svarene sprikte',
  locked: 'Låst',
  unlock: 'Lås opp',
  place: (involvement: number, importance: number) => `Involvering ${involvement}, viktighet ${importance}`,
  offer: 'Grupper der gapet er 1 eller mer',
  offerFrom: 'Fra interessentanalysen',
};
