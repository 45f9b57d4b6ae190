import type { OwnYearWords } from '#domain/drafts/own-year-pieces.ts';
import { languageOf } from '#domain/language/language.ts';

const { list: listed, number: shown } = languageOf('nn');
const one = { gathering: 'éi samling', training: 'eitt møte til opplæring', open: 'eitt ope møte' };
const many = { gathering: 'samlingar', training: 'møte til opplæring', open: 'opne møte' };

/** What the mandate says of the body's own year. Nynorsk. */
export const ownYearNn: OwnYearWords = {
  count: (kind, n) => (n === 1 ? one[kind] : `${shown(n)} ${many[kind]}`),
  beside: (body, counts) => `I tillegg til dei vanlege møta har ${body} ${listed(counts)} i året.`,
  forms: {
    'in-person': 'Medlemmene møtest fysisk.',
    digital: 'Møta er digitale.',
    both: 'Møta kan vere både fysiske og digitale.',
  },
};
