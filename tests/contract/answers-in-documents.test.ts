import { describe, expect, it } from 'vitest';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import { LANGUAGE_CODES } from '#domain/language/languages.ts';
import { DOCUMENTS_OF_ANSWER } from '../support/answer-documents.ts';
import { answerPaths, probed } from '../support/probed-answers.ts';

/** The program itself reads these; no document speaks of them. */
const SETTINGS = ['about/documentLanguage'];
/** Written as people write the time of day, and said as the language does. */
const CLOCK_TIMES = ['about/meetings.startTime', 'mandate/ownMeetings.from', 'mandate/ownMeetings.to'];
/** Every document is made twice for each of some two hundred answers. */
const LONG = 300_000;

it('every answer of the guide has a line in the table, and the table has no others', () => {
  expect(Object.keys(DOCUMENTS_OF_ANSWER)).toEqual(answerPaths.map(({ path }) => path));
  const unsaid = Object.entries(DOCUMENTS_OF_ANSWER).flatMap(([path, kinds]) => (kinds === '' ? [path] : []));
  expect(unsaid).toEqual(SETTINGS);
});

describe.each(LANGUAGE_CODES)('in %s', (language) => {
  it(
    'each answer reaches the documents that speak of it and no others, and what is written stands in one of them',
    async () => {
      const spoken = await loadDocumentWords(language);
      const found = answerPaths.map((one) => ({ one, ...probed(one, spoken) }));
      expect(Object.fromEntries(found.map(({ one, says }) => [one.path, says.join(' ')]))).toEqual(
        DOCUMENTS_OF_ANSWER,
      );
      const unquoted = found.filter(
        ({ one, quotes }) =>
          (one.cell.kind === 'line' || one.cell.kind === 'paragraph') && quotes.length === 0,
      );
      expect(unquoted.map(({ one }) => one.path)).toEqual(CLOCK_TIMES);
    },
    LONG,
  );
});
