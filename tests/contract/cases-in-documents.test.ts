import { expect, it } from 'vitest';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import type { DocumentKind } from '#documents/blocks/block.ts';
import { modelOf } from '#documents/document-list.ts';
import { renderWordBytes } from '#documents/word/render-word.ts';
import { createAnswerFinder } from '../support/answer-in-word.ts';
import { readCase } from '../support/case.ts';
import { answersOf } from '../support/case-answers.ts';
import { processAnswers } from '../support/case-process.ts';
import { languageOf } from '../support/case-words.ts';
import { inputOfAnswers } from '../support/kept-documents.ts';
import { projectFiles } from '../support/project-files.ts';
import { readWordBytes } from '../support/read-word.ts';

const cases = projectFiles('tests/fixtures/cases').map((path) => ({ path, given: readCase(path) }));

it.each(cases)('every answer of $path stands in its place in the documents', async ({ given }) => {
  const language = languageOf(String(given.language)) ?? 'nb';
  const input = await inputOfAnswers(processAnswers(given), language);
  const word = async (kind: DocumentKind) => {
    const model = modelOf({ kind }, input);
    if (!model) throw new Error(`There is no ${kind}.`);
    return readWordBytes(Buffer.from(await renderWordBytes(model)));
  };
  const find = createAnswerFinder(answersOf(given).answers, await loadDocumentWords(language));

  expect(find.missingFromReport(await word('process-report'))).toEqual([]);
  expect(find.missingFromRoles(await word('role-description'))).toEqual([]);
  expect(find.missingFromMandate(await word('mandate'))).toEqual([]);
  expect(find.missingFromPlan(await word('action-plan'))).toEqual([]);
});
