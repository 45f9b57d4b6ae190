import { describe, expect, it } from 'vitest';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import { documentInputOf } from '#desk/documents/document-input.ts';
import { mandateOf } from '#documents/papers/mandate.ts';
import { draftSources, draftText, takeDraft } from '#domain/drafts/draft.ts';
import { isMandateDraftField, mandateDraft } from '#domain/drafts/mandate-drafts.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { LANGUAGE_CODES } from '#domain/language/languages.ts';
import { applyChanges } from '#domain/process/change.ts';
import type { Answers } from '#domain/process/process.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import { WRITTEN_MANDATES } from '../support/written-mandates.ts';

const languages = await Promise.all(
  LANGUAGE_CODES.map(async (code) => ({ code, ...(await loadDocumentWords(code)) })),
);
type Spoken = (typeof languages)[number];
const drafted = fieldsOf(mandate)
  .map(([id]) => id)
  .filter(isMandateDraftField);
const cases = Object.entries(WRITTEN_MANDATES);

/** The answers after a person has taken every draft. */
const withDrafts = (answers: Answers, spoken: Spoken): Answers =>
  drafted.reduce((now, field) => {
    const pieces = mandateDraft(field, answers, spoken);
    let made = 0;
    const newId = (): string => `row-${(made += 1)}`;
    return pieces.length === 0
      ? now
      : applyChanges(now, takeDraft(now, field, pieces, { rows: field === 'mainTasks', newId }));
  }, answers);

const paperText = (answers: Answers, spoken: Spoken): string =>
  JSON.stringify(
    mandateOf(
      documentInputOf(
        { id: 'p', schemaVersion: 1, createdAt: '', updatedAt: '', answers },
        { spoken, printedOn: '2027-03-01', wallClock: { now: 0, offsetAt: () => 60 } },
      ),
    ),
  );

describe.each(languages)('mandates as they are written, in $code', (spoken) => {
  it.each(cases)('%s: every fact stands in a draft, and every sentence in the document', (_, answers) => {
    const pieces = drafted.flatMap((field) => mandateDraft(field, answers, spoken));
    const said = new Set(draftSources(pieces).map(({ step, field }) => `${step}/${field}`));
    const facts = Object.keys(answers['mandate'] ?? {}).filter((id) => id !== 'signatures');
    expect(facts.filter((id) => !said.has(`mandate/${id}`))).toEqual([]);
    const paper = paperText(withDrafts(answers, spoken), spoken);
    const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);
    expect(pieces.filter(({ text }) => !paper.includes(escaped(text)))).toEqual([]);
  });
});

describe('in bokmål', () => {
  const nb = languages.find(({ code }) => code === 'nb');
  const composition = (name: string): string =>
    nb ? draftText(mandateDraft('composition', WRITTEN_MANDATES[name] ?? {}, nb)) : '';

  it('says the range, the staff among the members, and nothing of a term nobody has set', () => {
    const text = composition('a clinic with staff among the members');
    expect(text).toContain('Brukerpanelet har mellom 10 og 12 medlemmer.');
    expect(text).toContain('Av 12 medlemmer er 4 ansatt i enheten.');
    expect(text).not.toMatch(/om gangen|oppnevn/);
  });

  it('says who sends, and that there are personal deputies', () => {
    const text = composition('a cluster where bodies send members');
    expect(text).toContain('Disse oppnevner eller foreslår medlemmer: Eldrerådet (1) og FFO (2).');
    expect(text).toContain('Hvert medlem har et personlig varamedlem.');
    expect(text).not.toContain('søker');
  });

  it('says a cap in years where years are counted', () => {
    expect(composition('a small centre with a cap in years')).toContain(
      'Medlemmene oppnevnes for 2 år om gangen. Et medlem kan sitte i høyst 8 år.',
    );
  });
});
