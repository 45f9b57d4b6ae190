import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadDocumentWords, type LoadedDocumentWords } from '#content/languages/load-language.ts';
import type { DraftPiece } from '#domain/drafts/draft.ts';
import { isMandateDraftField, mandateDraft } from '#domain/drafts/mandate-drafts.ts';
import { about } from '#domain/guide/steps/about.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { steps } from '#domain/guide/steps.ts';
import { LANGUAGE_CODES } from '#domain/language/languages.ts';
import { pathOf, placeKey, type Place } from '#domain/process/place.ts';
import type { Answers } from '#domain/process/process.ts';
import { isBlank } from '#domain/process/rows.ts';
import { valueAt } from '#domain/process/value-at.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import { anyProcess } from '../support/any-process.ts';
import { WRITTEN_MANDATES } from '../support/written-mandates.ts';

const languages = await Promise.all(LANGUAGE_CODES.map((code) => loadDocumentWords(code)));
const drafted = fieldsOf(mandate)
  .map(([id]) => id)
  .filter(isMandateDraftField);

const piecesFrom = (answers: Answers, spoken: LoadedDocumentWords): readonly DraftPiece[] =>
  drafted.flatMap((field) => mandateDraft(field, answers, spoken));

const without = (answers: Answers, places: readonly Place[]): Answers =>
  places.reduce(
    (now, { step, field }) => ({ ...now, [step]: { ...now[step], [field]: undefined } }),
    answers,
  );

/** Who the draft is of and for: it stands in sentences of common practice too. */
const whoIsMeant = (answers: Answers): Answers => ({
  [about.id]: { bodyName: answers[about.id]?.['bodyName'], unitName: answers[about.id]?.['unitName'] },
});

/** What is common is said of a body that advises the management team, and of one that advises others. */
const common = (answers: Answers, spoken: LoadedDocumentWords): ReadonlySet<string> =>
  new Set(
    [{}, { [mandate.id]: { receivers: ['board'] } }]
      .flatMap((more) => piecesFrom({ ...whoIsMeant(answers), ...more }, spoken))
      .flatMap(({ text, proposal }) => (proposal ? [text] : [])),
  );

/** What is wrong with the sentences of the drafts of these answers; nothing where each stands on something. */
function groundless(answers: Answers, spoken: LoadedDocumentWords): readonly string[] {
  const known = common(answers, spoken);
  return piecesFrom(answers, spoken).flatMap(({ text, sources, proposal }) => {
    if (proposal) return known.has(text) ? [] : [`«${text}» is called common, and is not`];
    if (!sources.some((place) => !isBlank(valueAt(answers, place.step, pathOf(place)))))
      return [`«${text}» leads back to no answer`];
    const gone = new Set(sources.map(({ step, field }) => placeKey({ step, field })));
    // Another answer may say the same, and so may common practice; what was taken away may not.
    return piecesFrom(without(answers, sources), spoken)
      .filter((piece) => piece.text === text)
      .filter(
        (piece) =>
          piece.proposal !== true &&
          piece.sources.some(({ step, field }) => gone.has(placeKey({ step, field }))),
      )
      .map(() => `«${text}» is said without the answer it leads back to`);
  });
}

it.each(
  languages.flatMap((spoken) =>
    Object.entries(WRITTEN_MANDATES).map(([name, answers]) => ({
      name,
      answers,
      spoken,
      in: spoken.documents.language,
    })),
  ),
)(
  'no sentence of a draft stands without an answer or a marked common practice behind it: $name, in $in',
  ({ answers, spoken }) => {
    expect(groundless(answers, spoken)).toEqual([]);
  },
);

it('nor does any of the drafts of any answers', () => {
  const [spoken] = languages;
  if (!spoken) throw new Error('There is no language.');
  fc.assert(
    fc.property(anyProcess(steps), ({ answers }) => {
      expect(groundless(answers, spoken)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
