import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/process/process.ts';
import { about } from '#domain/guide/steps/about.ts';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import { LANGUAGE_CODES } from '#domain/language/languages.ts';
import { documentInputOf } from '#desk/documents/document-input.ts';
import { headingsOf, keysOf, tableIn, tableTexts, under } from '#tests/support/documents/paper-input.ts';
import { aboutBody } from '#documents/words/about-body.ts';
import { mandateOf } from '#documents/papers/mandate.ts';
import { orderOf } from '#documents/papers/order.ts';
import { advertOf } from '#documents/papers/advert.ts';
import { startChecklistOf } from '#documents/papers/start-checklist.ts';

const languages = await Promise.all(
  LANGUAGE_CODES.map(async (code) => ({ code, ...(await loadDocumentWords(code)) })),
);
type Spoken = (typeof languages)[number];
const inputIn = (spoken: Spoken, answers: Answers) =>
  documentInputOf(
    { id: 'p', schemaVersion: 1, createdAt: '', updatedAt: '', answers },
    { spoken, printedOn: '2027-03-01', wallClock: { now: 0, offsetAt: () => 60 } },
  );

const youth = {
  ageFrom: '12',
  ageTo: '23',
  consentUnder: '16',
  safeAdult: 'Sosionom',
  youthHours: 'etter 16',
};
const seats = [
  { id: 'a', name: 'Diabetes', perspective: 'patient', nominatedBy: 'FFO', vote: 'votes' },
  { id: 'b', name: 'Pleie', perspective: 'staff', nominatedBy: 'Klinikken', vote: 'no-vote' },
  { id: 'c', name: 'Student', perspective: 'observer' },
];
const roles = { roles: [{ id: 'r', name: 'Medlem', tasks: [{ id: 'councils', level: 3 }] }] };

describe.each(languages)('what is answered about a mandate, in $code', (spoken) => {
  const { documents } = spoken;

  it('gives the young lines of their own in the checklist, where the body is theirs', () => {
    const { heading } = documents.checklist.youth;
    const headings = (answers: Answers) => headingsOf(startChecklistOf(inputIn(spoken, answers)));
    expect(headings({})).not.toContain(heading);
    expect(headings({ about: { bodyName: 'Ungdomsråd' } })).toContain(heading);
    expect(headings({ groups: { seats: [{ id: 's', perspective: 'youth' }] } })).toContain(heading);
    const made = JSON.stringify(startChecklistOf(inputIn(spoken, { mandate: youth })));
    expect(made).toContain(documents.checklist.youth.adult.replace(/\.$/, ' (Sosionom).'));
  });

  it('tells a young applicant the age, the consent and who to go to', () => {
    const { advert } = documents;
    const made = advertOf(inputIn(spoken, { roles, mandate: youth }));
    const terms = keysOf(made.blocks);
    expect(terms[advert.age]).toMatch(/^12–23/);
    expect(terms[advert.consent]).toContain('16');
    expect(terms[advert.safeAdult]).toBe('Sosionom');
  });

  it('says in the advert where to apply and by when, and leaves a hole only where nobody has said', () => {
    const { applyHole } = documents.advert;
    const told = { contactAddress: 'panel@example.org', nominationDeadline: '2027-05-01' };
    const advert = (mandate: Answers[string]) =>
      JSON.stringify(advertOf(inputIn(spoken, { roles, mandate })));
    expect(advert({})).toContain(JSON.stringify(applyHole));
    expect(advert(told)).not.toContain(JSON.stringify(applyHole));
    expect(advert(told)).toContain('panel@example.org');
    expect(advert(told)).toContain('2027');
  });

  it('orders nobody for the seats of the staff, and says who sends and who votes', () => {
    const made = orderOf(inputIn(spoken, { groups: { seats } }));
    const table = tableTexts(tableIn(under(made, documents.order.people)));
    expect(table[0]).toContain(spoken.steps.groups.fields.seats.columns.nominatedBy.label);
    expect(JSON.stringify(table)).toContain('FFO');
    const all = JSON.stringify(made);
    expect(all).toContain(documents.order.staffShare.replace('{staff}', '1').replace('{all}', '2'));
  });

  it('has a line to sign on for each who signs', () => {
    const { signatures, leader, chair } = aboutBody(documents, '').mandate;
    const signers = (who: string | undefined) => {
      const made = mandateOf(inputIn(spoken, { mandate: { signatures: who } }));
      return headingsOf(made).includes(signatures)
        ? tableTexts(tableIn(under(made, signatures)))
            .slice(1)
            .map(([name]) => name)
        : [];
    };
    expect(signers(undefined)).toEqual([]);
    expect(signers('none')).toEqual([]);
    expect(signers('leader')).toEqual([leader]);
    expect(signers('leader-and-chair')).toEqual([leader, chair]);
  });
});

it.each([
  ['clinic', 1],
  [undefined, 1],
  ['municipality', 0],
  ['trust', 0],
  ['centre', 0],
] as const)('the name of the committee is advised against at the level %s: %s time', (unitLevel, times) => {
  const advice = about.check?.({ bodyName: 'Brukerutvalget', ...(unitLevel ? { unitLevel } : {}) }, {});
  expect(advice?.filter(({ id }) => id === 'reserved-name')).toHaveLength(times);
});
