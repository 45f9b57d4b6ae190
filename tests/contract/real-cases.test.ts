import { describe, expect, it } from 'vitest';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import { DOCUMENTS } from '#documents/document-list.ts';
import { renderWordBytes } from '#documents/word/render-word.ts';
import { isMandateDraftField } from '#domain/drafts/mandate-drafts.ts';
import type { Answers } from '#domain/process/process.ts';
import { isBlank, rowsOf } from '#domain/process/rows.ts';
import { DOCUMENTS_OF_ANSWER } from '../support/answer-documents.ts';
import { beyondTheForm } from '../support/case-beyond.ts';
import { processAnswers } from '../support/case-process.ts';
import { readCase } from '../support/case.ts';
import { inputOfAnswers } from '../support/kept-documents.ts';
import { answerPaths, papersOf, withDrafts } from '../support/probed-answers.ts';
import { projectFiles } from '../support/project-files.ts';
import { oneSpace, readWordBytes, textIn } from '../support/read-word.ts';

/**
 * Seven panels and councils as real ones are written down: with staff among the members, for the young, sent by bodies, with
 * a vote of their own, with personal deputies, nominated by a committee, and led by the manager.
 */
const cases = projectFiles('tests/fixtures/cases/real').map((path) => ({ path, given: readCase(path) }));

/** Said as the language says the time of day. */
const CLOCK = /ownMeetings\.(from|to)$/;

/** What people have said, before they have written the mandate: the drafts then say it. */
function answersBeforeTheText(answers: Answers): Answers {
  const kept = Object.entries(answers['mandate'] ?? {}).filter(
    ([id]) => !isMandateDraftField(id) || id === 'background',
  );
  return { ...answers, mandate: Object.fromEntries(kept) };
}

it('there are seven, each with answers beside the form', () => {
  expect(cases.map(({ given }) => Object.keys(given.answers ?? {}).length > 1)).toEqual(Array(7).fill(true));
});

describe.each(cases)('$path', ({ given }) => {
  const answers = answersBeforeTheText(processAnswers(given));
  const beyond = beyondTheForm(given).answers;
  const fields = Object.entries(beyond).flatMap(([step, own]) =>
    Object.keys(own).map((field) => ({ step, field })),
  );

  it('each answer changes the documents that speak of it', async () => {
    const spoken = await loadDocumentWords('nb');
    const withAll = papersOf(answers, spoken);
    const silent = fields.filter(({ step, field }) => {
      const without = papersOf({ ...answers, [step]: { ...answers[step], [field]: undefined } }, spoken);
      const speaks = answerPaths
        .filter((one) => one.step === step && one.field === field)
        .flatMap(({ path }) => (DOCUMENTS_OF_ANSWER[path] ?? '').split(' '));
      return !speaks.some((kind) => withAll.get(kind) !== without.get(kind));
    });
    expect(silent).toEqual([]);
  });

  it('what is written stands in Word', async () => {
    const input = await inputOfAnswers(withDrafts(answers, await loadDocumentWords('nb')), 'nb');
    let said = '';
    for (const { make } of DOCUMENTS)
      said += textIn(await readWordBytes(Buffer.from(await renderWordBytes(make(input)))));
    const heard = oneSpace(said).toLowerCase();
    const written = answerPaths
      .filter(({ cell, path }) => (cell.kind === 'line' || cell.kind === 'paragraph') && !CLOCK.test(path))
      .flatMap(({ step, field, column }) => {
        const value = beyond[step]?.[field];
        return column === undefined ? [value] : rowsOf(value).map((row) => row[column]);
      })
      .filter((text): text is string => typeof text === 'string' && !isBlank(text));
    expect(written.length).toBeGreaterThan(3);
    const lost = written.filter((text) => !heard.includes(oneSpace(text).replace(/\.$/, '').toLowerCase()));
    expect(lost).toEqual([]);
  });
});
