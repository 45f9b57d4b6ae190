import { describe, expect, it } from 'vitest';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { steps } from '#domain/guide/steps.ts';
import { draftText } from '#domain/drafts/draft.ts';
import { isMandateDraftField, mandateDraft } from '#domain/drafts/mandate-drafts.ts';
import { LANGUAGE_CODES } from '#domain/language/languages.ts';
import type { Answers } from '#domain/process/process.ts';
import { fieldsOf, type AnyStep } from '#domain/steps/define-step.ts';
import { everyAnswer } from '#tests/support/full-process.ts';

const languages = await Promise.all(
  LANGUAGE_CODES.map(async (code) => ({ code, ...(await loadDocumentWords(code)) })),
);
type Spoken = (typeof languages)[number];
const drafted = fieldsOf(mandate)
  .map(([id]) => id)
  .filter(isMandateDraftField);
const piecesFrom = (answers: Answers, spoken: Spoken) =>
  drafted.flatMap((field) => mandateDraft(field, answers, spoken));
const allText = (answers: Answers, spoken: Spoken): string => draftText(piecesFrom(answers, spoken));

/** Said elsewhere: the lines to sign on stand in the document, and the panel's year is a list of its own. */
const ELSEWHERE = ['signatures', 'ownMeetings', 'trustYear'];
const facts = fieldsOf(mandate)
  .filter(([id, { group }]) => group !== undefined && !ELSEWHERE.includes(id))
  .map(([id]) => id);
const full = everyAnswer(steps);
/** What some facts need beside them: nobody may vote for a member where there are no deputies. */
const answerTo = (field: string): Answers => {
  const number = mandate.fields[field as keyof typeof mandate.fields].kind === 'number';
  return { mandate: { [field]: number ? '3' : full['mandate']?.[field] } };
};

describe.each(languages)('the facts of a mandate in $code', (spoken) => {
  it.each(facts)(
    'say %s in a draft, with where it comes from, and nothing of it where it is empty',
    (field) => {
      const without = allText({}, spoken);
      const pieces = piecesFrom(answerTo(field), spoken);
      expect(draftText(pieces)).not.toBe(without);
      expect(pieces.flatMap(({ sources }) => sources.map((source) => source.field))).toContain(field);
    },
  );

  it('count nothing that nobody has counted: common practice has no numbers', () => {
    const counted =
      /\d|\b(to (?:år|saker|veker|uker)|tre|fire|fem|seks|two|three|four|five|six|ei veke|en uke|one week)\b/iu;
    expect(piecesFrom({}, spoken).filter(({ text }) => counted.test(text))).toEqual([]);
  });

  it('say in no draft how members are found or for how long, until somebody has answered', () => {
    const composition = mandateDraft('composition', {}, spoken);
    expect(composition).toEqual([]);
  });

  it('count the unit’s own staff among the members, without those who only listen', () => {
    const seats = ['patient', 'relative', 'staff', 'observer'].map((perspective, index) => ({
      id: `s${index}`,
      name: perspective,
      perspective,
      nominatedBy: index < 2 ? 'FFO' : '',
      vote: perspective === 'observer' ? 'no-vote' : 'votes',
    }));
    const text = draftText(mandateDraft('composition', { [groups.id]: { seats } }, spoken));
    expect(text).toContain('FFO (2)');
    expect(text).toContain('observer.');
    expect(text).toMatch(/\b3\b.*\b1\b/);
  });

  it('an open call fills seats, and sends nobody', () => {
    const { suggestions } = spoken.steps.groups.fields.seats.columns.nominatedBy;
    const seats = [
      { id: 'a', name: 'A', nominatedBy: suggestions['open-call'] },
      { id: 'b', name: 'B', nominatedBy: 'FFO' },
    ];
    const text = allText({ [groups.id]: { seats } }, spoken);
    expect(text).toContain(spoken.drafts.facts.openCall(1));
    expect(text).toContain(`${spoken.drafts.facts.nominatedLead} FFO (1).`);
  });

  it('say that the members are not paid in place of a rate', () => {
    const paid = { [constraints.id]: { feeRate: '355', feeRateSource: 'x', feeRateDate: '2025-05-06' } };
    const unpaid = { [constraints.id]: { ...paid[constraints.id], feePaid: 'unpaid' } };
    expect(draftText(mandateDraft('meetingsAndFee', paid, spoken))).toContain('355');
    expect(draftText(mandateDraft('meetingsAndFee', unpaid, spoken))).not.toContain('355');
  });
});

it('every fact of a mandate has a sentence or a place, so a new one is not forgotten', () => {
  const grouped = fieldsOf(mandate as AnyStep).filter(([, { group }]) => group !== undefined);
  expect(grouped.map(([id]) => id).toSorted()).toEqual([...facts, ...ELSEWHERE].toSorted());
});
