import type { OwnYearWords } from '#domain/drafts/own-year-pieces.ts';
import { languageOf } from '#domain/language/language.ts';

const { list: listed, number: shown } = languageOf('en');
const one = { gathering: 'one gathering', training: 'one training session', open: 'one open meeting' };
const many = { gathering: 'gatherings', training: 'training sessions', open: 'open meetings' };

/** What the mandate says of the body's own year. English. */
export const ownYearEn: OwnYearWords = {
  count: (kind, n) => (n === 1 ? one[kind] : `${shown(n)} ${many[kind]}`),
  beside: (body, counts) => `In addition to the ordinary meetings, ${body} has ${listed(counts)} a year.`,
  forms: {
    'in-person': 'Members meet in person.',
    digital: 'Meetings are held online.',
    both: 'Meetings can be held both in person and online.',
  },
};
