import type { Parts } from '#content/languages/parts.ts';

/** The words about answers in advance in the overview, nynorsk. */
export const advanceNn: Parts['advance'] = {
  title: 'Svar på førehand',
  text: 'La leiarane svare på kartlegginga før møtet. Rettleiaren sender ingenting sjølv.',
  answered: (answered, all) => `${answered} av ${all} leiarar har svara.`,
  deadline: (day, isOver) => (isOver ? `Fristen gjekk ut ${day}.` : `Fristen er ${day}.`),
  missing: (names) => `Manglar ${names}.`,
  invite: 'Inviter leiarar',
  collect: 'Samle inn svar',
};
