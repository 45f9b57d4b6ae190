import { useMemo } from 'react';
import type { PortfolioInput } from '#documents/portfolio/portfolio-input.ts';
import { dayHere, today } from '#session/clock/today.ts';
import { useWords } from '#session/words/use-words.ts';
import type { Portfolio } from './use-portfolio.ts';

/** The ISO day of an ISO time, where the person is. */
export const dayOf = (time: string): string => dayHere(new Date(time));

/** What the page, in the language of the screen, is drawn from: the same as the documents are made from. */
export function usePortfolioInput({
  gathered,
  sums,
  uncounted,
}: Pick<Portfolio, 'gathered' | 'sums' | 'uncounted'>): PortfolioInput {
  const words = useWords('portfolioReport');
  const documents = useWords('documents');
  const steps = useWords('steps');
  return useMemo(
    () => ({
      gathered,
      sums,
      uncounted,
      words,
      documents,
      stepTitle: (step) => steps[step].title,
      appVersion: __APP_VERSION__,
      printedOn: today(),
      dayOf,
    }),
    [gathered, sums, uncounted, words, documents, steps],
  );
}
