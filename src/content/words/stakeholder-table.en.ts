import type { Parts } from '#content/languages/parts.ts';

/** The table of stakeholders and its picture. English. */
export const stakeholderTableEn = {
  namePlaceholder: 'Write a group',
  caption: 'Stakeholders, with involvement and importance from 1 to 3',
  importanceHeads: { 1: 'none', 2: 'some', 3: 'high' },
  scaleOf: (scale, name) => `${scale}: ${name}`,
  picture: 'The picture right now',
  shade: 'The stronger the colour, the larger the gap',
  without: (count) => (count === 1 ? '1 group without scores' : `${count} groups without scores`),
  largestFirst: 'Largest gap first',
  gap: (gap) => `Gap ${gap < 0 ? '−' : ''}${Math.abs(gap)}`,
  empty: 'Score the groups, and they are shown here.',
  summary: (count, relatives) =>
    `${count === 1 ? '1 group' : `${count} groups`}, ${relatives} of them carers and relatives`,
  more: (count) => `${count} more`,
  note: 'Note',
  noteOf: (name) => `Note: ${name}`,
  votes: 'Votes',
  votesOf: (name) => `Votes: ${name}`,
  votesHelp:
    'Write how many said 1, 2 and 3. The others do not see the numbers until you press “Show the answers”.',
  votesFor: (scale, value, word) => `${scale}: number who said ${value} (${word})`,
  wereApart: 'the answers differed',
  locked: 'Locked',
  unlock: 'Unlock',
  place: (involvement, importance) => `Involvement ${involvement}, importance ${importance}`,
  offer: 'Groups with a gap of 1 or more',
  offerFrom: 'From the stakeholder analysis',
} as const satisfies Parts['inProcess']['stakeholders'];
