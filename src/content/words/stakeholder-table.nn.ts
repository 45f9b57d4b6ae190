import type { Parts } from '#content/languages/parts.ts';

/** The table of stakeholders and its picture. Nynorsk. */
export const stakeholderTableNn: Parts['inProcess']['stakeholders'] = {
  namePlaceholder: 'Skriv ei gruppe',
  caption: 'Interessentar med involvering og viktigheit frå 1 til 3',
  importanceHeads: { 1: 'ikkje viktig', 2: 'litt viktig', 3: 'viktig' },
  scaleOf: (scale, name) => `${scale}: ${name}`,
  picture: 'Biletet akkurat no',
  shade: 'Kraftigare farge, større gap',
  without: (count) => (count === 1 ? '1 gruppe utan tal' : `${count} grupper utan tal`),
  largestFirst: 'Størst gap først',
  gap: (gap) => `Gap ${gap < 0 ? '−' : ''}${Math.abs(gap)}`,
  empty: 'Set tal på gruppene, så kjem dei fram her.',
  summary: (count, relatives) =>
    `${count === 1 ? '1 gruppe' : `${count} grupper`}, ${relatives} av dei pårørande`,
  more: (count) => `${count} til`,
  note: 'Merknad',
  noteOf: (name) => `Merknad: ${name}`,
  votes: 'Røyster',
  votesOf: (name) => `Røyster: ${name}`,
  votesHelp: 'Skriv kor mange som sa 1, 2 og 3. Dei andre får ikkje sjå tala før de trykkjer «Vis svara».',
  votesFor: (scale, value, word) => `${scale}: kor mange som sa ${value} (${word})`,
  wereApart: 'svara var ulike',
  locked: 'Låst',
  unlock: 'Lås opp',
  place: (involvement, importance) => `Involvering ${involvement}, viktigheit ${importance}`,
  offer: 'Grupper der gapet er 1 eller meir',
  offerFrom: 'Frå interessentanalysen',
};
