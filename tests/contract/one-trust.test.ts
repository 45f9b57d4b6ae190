import { beforeAll, describe, expect, it } from 'vitest';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import { documentInputOf } from '#desk/documents/document-input.ts';
import { calendarOf } from '#documents/calendar/calendar-events.ts';
import { DOCUMENTS } from '#documents/document-list.ts';
import { takeDraft } from '#domain/drafts/draft.ts';
import { isMandateDraftField, mandateDraft } from '#domain/drafts/mandate-drafts.ts';
import { placeOf } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { takeRate } from '#domain/fee/deeds.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#domain/language/languages.ts';
import { applyChanges } from '#domain/process/change.ts';
import { setAt } from '#domain/process/changes-at.ts';
import { addRow } from '#domain/process/row-deeds.ts';
import type { Answers } from '#domain/process/process.ts';
import { chooseProfile } from '#domain/profile/deeds.ts';
import type { Profile } from '#domain/profile/profile.ts';
import { chosenTrust, spokenProfile } from '#domain/profile/spoken-profile.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import { keptProfile } from '#storage/files/kept-profile.ts';
import { PROFILES, profileOf } from '#storage/files/known-profiles.ts';
import { writeProfile } from '#storage/files/profile-file.ts';
import { processAnswers } from '../support/case-process.ts';
import { readCase } from '../support/case.ts';
import { documentText } from '../support/document-text.ts';
import { processWith } from '../support/page/process-with.ts';
import { strangersIn } from '../support/trust-marks.ts';

/** The answers of a kept case with a profile, everything taken in that it offers, and every draft of the mandate. */
async function walked(profile: Profile, code: LanguageCode): Promise<Answers> {
  const { healthTrust: _, ...ofCase } =
    processAnswers(readCase('tests/fixtures/cases/05-akuttmottak.nb.json'))['about'] ?? {};
  const given: Answers = {
    ...processAnswers(readCase('tests/fixtures/cases/05-akuttmottak.nb.json')),
    about: { ...ofCase, documentLanguage: code },
    mandate: {},
  };
  const chosen = applyChanges(
    given,
    chooseProfile(given, {
      profile,
      file: writeProfile(profile),
      as: profile.id,
      before: keptProfile(given).profile,
    }),
  );
  const said = spokenProfile(profile, code);
  const offered = applyChanges(chosen, [
    ...said.governingPlans.flatMap(({ name, link = '' }, index) =>
      addRow(placeOf(about, 'governingPlans'), { id: `plan-${index}`, name, link }),
    ),
    ...said.activities.flatMap(({ name }, index) =>
      addRow(placeOf(mandate, 'trustYear'), { id: `year-${index}`, name, date: '2027-09-01' }),
    ),
    ...said.rates.slice(0, 1).flatMap((rate) => takeRate(rate, said.payRules)),
    setAt(placeOf(constraints, 'feeMembers'), '6'),
  ]);
  const trust = chosenTrust(profile, code);
  const language = { ...(await loadDocumentWords(code)), ...(trust ? { trust } : {}) };
  return fieldsOf(mandate)
    .map(([id]) => id)
    .filter(isMandateDraftField)
    .reduce((answers, field) => {
      const rows = field === 'mainTasks';
      const pieces = mandateDraft(field, answers, language);
      let next = 0;
      return applyChanges(answers, takeDraft(answers, field, pieces, { rows, newId: () => `t${next++}` }));
    }, offered);
}

async function saidBy(profile: Profile, code: LanguageCode): Promise<string> {
  const process = processWith(await walked(profile, code));
  const input = documentInputOf(process, {
    spoken: await loadDocumentWords(code),
    printedOn: '2027-03-01',
    wallClock: { now: 0, offsetAt: () => 60 },
  });
  const calendar = calendarOf(input).events.map(({ title }) => title);
  return [...DOCUMENTS.map(({ make }) => documentText(make(input))), ...calendar].join('\n');
}

describe.each(PROFILES.flatMap((profile) => LANGUAGE_CODES.map((code) => ({ id: profile.id, code }))))(
  'the documents of a process with the profile $id in $code',
  ({ id, code }) => {
    const profile = profileOf(id);
    let text = '';
    beforeAll(async () => {
      text = await saidBy(profile, code);
    });

    it('say nothing of any other trust', () => {
      expect(strangersIn(text, profile, code)).toEqual([]);
    });

    it('name its own committee, route, plans, pages and year', () => {
      const { trust, userCommittee, ordering, governingPlans, links, activities, resources, coordinator } =
        spokenProfile(profile, code);
      const printed = links.filter(({ serves }) =>
        ['order', 'start-checklist', 'mandate.references'].some((place) => serves.includes(place)),
      );
      const expected = [
        ...(id === 'generic' ? [] : [userCommittee]),
        trust,
        ordering.to,
        ordering.how,
        ...governingPlans.map(({ name }) => name),
        ...resources.map(({ name }) => name),
        coordinator,
        ...printed.map(({ link }) => link),
        ...activities.map(({ name }) => name),
      ];
      expect(expected.filter((mark) => !text.includes(mark))).toEqual([]);
    });
  },
);
