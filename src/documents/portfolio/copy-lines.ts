import { languageOf } from '#domain/language/language.ts';
import { unitName, type PortfolioInput } from './portfolio-input.ts';

/** One line for each process that was found more than once: which copy counts, and where the others lay. */
export function copyLines(
  input: Pick<PortfolioInput, 'gathered' | 'words' | 'documents' | 'dayOf'>,
): readonly string[] {
  const { words, documents, gathered, dayOf } = input;
  return gathered.copies.map(({ counted, left }) =>
    words.copies(
      unitName(input, counted.entry),
      languageOf(documents.language).day(dayOf(counted.entry.updatedAt)),
      left.map(({ file }) => file ?? words.onThisMachine),
    ),
  );
}
