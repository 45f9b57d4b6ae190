import { PITFALLS, stepsOf } from '#domain/guide/pitfalls.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';

/** Everything that is known where the search is empty; otherwise what has all its words in it. In the order it is said, terms by name. */
export function useKnowledge(search: string) {
  const words = useWords('knowledge');
  const steps = useWords('steps');
  const { compare, finds } = useLanguage();
  const found = (...texts: readonly string[]): boolean => search === '' || finds(search, texts.join('\n'));
  return {
    terms: words.terms
      .filter(({ term, others, text }) => found(term, ...others, text))
      .toSorted((one, other) => compare(bare(one.term), bare(other.term))),
    cards: words.cards.filter(({ name, text, points }) => found(name, text, ...points)),
    pitfalls: PITFALLS.map((id) => ({
      ...words.pitfalls[id],
      steps: stepsOf(id).map((step) => steps[step].title),
    })).filter(({ name, text, steps: titles }) => found(name, text, ...titles)),
    rules: words.rules.filter(({ name, text, open }) => found(name, text, open)),
  };
}

export type Known = ReturnType<typeof useKnowledge>;
export type KnowledgePart = keyof Known;

/** As it is sorted: without the quotation mark a question begins with. */
const bare = (term: string): string => term.replace(/^[«“"]/u, '');
