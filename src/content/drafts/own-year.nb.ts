import type { OwnYearWords } from '#domain/drafts/own-year-pieces.ts';
import { languageOf } from '#domain/language/language.ts';

const { list: listed, number: shown } = languageOf('nb');
const one = { gathering: 'én samling', training: 'ett møte til opplæring', open: 'ett åpent møte' };
const many = { gathering: 'samlinger', training: 'møter til opplæring', open: 'åpne møter' };

/** What the mandate says of the body's own year. Bokmål. */
export const ownYearNb: OwnYearWords = {
  count: (kind, n) => (n === 1 ? one[kind] : `${shown(n)} ${many[kind]}`),
  beside: (body, counts) => `I tillegg til de vanlige møtene har ${body} ${listed(counts)} i året.`,
  forms: {
    'in-person': 'Medlemmene møtes fysisk.',
    digital: 'Møtene er digitale.',
    both: 'Møtene kan være både fysiske og digitale.',
  },
};
