import { cellTexts } from '#documents/blocks/cell-texts.ts';
import type { CellField } from '#domain/steps/fields.ts';
import type { AnyFieldWords } from '#domain/steps/step-words.ts';
import { useAnswers } from '#session/process/use-answers.ts';
import { useWords } from '#session/words/use-words.ts';

/** Reads an answer as the documents do: "3 – viktig", "12.05.2027", the names of the rows it points to. */
export function useAnswerTexts() {
  const words = useWords('documents');
  const all = useAnswers();
  return (field: CellField, labels: AnyFieldWords, value: unknown): readonly string[] =>
    cellTexts({ field, labels, value, all, words, source: { step: '', field: '' } });
}
