import { Fragment, type ReactNode } from 'react';
import type { LanguageCode } from '#domain/language/languages.ts';
import { spokenRuns } from '#domain/language/spoken-runs.ts';

/**
 * A sentence of the program in the language `around`, drawn with each of the words of people's own in it marked by its language:
 * what stands in quotation marks, and what is named as `own` (WCAG 3.1.2). A text with nothing to mark is itself.
 */
export function drawSentence(text: string, around: LanguageCode, own?: readonly string[]): ReactNode {
  const runs = spokenRuns(text, around, own);
  if (runs.every(({ tag }) => tag === undefined)) return text;
  return runs.map((run, index) =>
    run.tag === undefined ? (
      <Fragment key={index}>{run.text}</Fragment>
    ) : (
      <span key={index} lang={run.tag}>
        {run.text}
      </span>
    ),
  );
}
