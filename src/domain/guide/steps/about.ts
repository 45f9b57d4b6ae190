import { LANGUAGE_CODES } from '#domain/language/languages.ts';
import { defineStep } from '#domain/steps/define-step.ts';
import { MEETINGS } from '../choices.ts';

/** `brukerutvalg` is reserved for the trust and the region (S3 3.8), in every language. */
const RESERVED_NAME = /bruk[ae]rutval|user committee/i;

/** Where a body of this name is the usual one, or is the committee itself: trusts, municipalities, and centres and networks beside them. */
const OWN_COMMITTEES: readonly string[] = ['trust', 'municipality', 'centre', 'cluster'];

/** The trust says itself which names belong to its committee; where it does not, the kind of unit decides. */
function isReserved(name: string, level: string | undefined, ofTrust: string): boolean {
  const parts = ofTrust.split(' ').filter((part) => part !== '');
  if (parts.length > 0 && level !== 'trust')
    return parts.some((part) => name.toLowerCase().includes(part.toLowerCase()));
  return RESERVED_NAME.test(name) && !(level && OWN_COMMITTEES.includes(level));
}

export const about = defineStep({
  id: 'about',
  phase: 'before',
  filledBy: ['facilitator'],
  fields: {
    processName: { kind: 'line', expected: true },
    healthTrust: { kind: 'line', expected: true },
    profile: { kind: 'choice', options: ['generic', 'helse-bergen', 'unn', 'helse-midt-norge', 'own'] },
    unitName: { kind: 'line', expected: true },
    unitLevel: {
      kind: 'choice',
      options: ['clinic', 'department', 'section', 'centre', 'cluster', 'trust', 'municipality'],
    },
    bodyName: {
      kind: 'line',
      suggestions: [
        'user-panel',
        'experience-panel',
        'user-council',
        'user-group',
        'involvement-forum',
        'youth-council',
      ],
    },
    leader: { kind: 'line', expected: true },
    facilitator: { kind: 'line', expected: true },
    involvementContact: { kind: 'line' },
    participants: {
      kind: 'rows',
      name: 'role',
      start: 3,
      columns: { role: { kind: 'line' }, unit: { kind: 'line' } },
    },
    meetings: {
      kind: 'rows',
      name: 'name',
      start: 2,
      columns: {
        name: { kind: 'line', suggestions: MEETINGS },
        date: { kind: 'date' },
        startTime: { kind: 'line' },
        minutes: { kind: 'number', unit: 'minutes' },
      },
    },
    answerDeadline: { kind: 'date' },
    governingPlans: {
      kind: 'rows',
      name: 'name',
      start: 1,
      columns: { name: { kind: 'line' }, link: { kind: 'line' } },
    },
    // Parts of names that belong to the committee of the trust, with a space between: taken from its profile when it is chosen.
    reservedNames: { kind: 'line', hidden: true },
    documentLanguage: { kind: 'choice', options: LANGUAGE_CODES },
  },
  advice: ['reserved-name', 'no-contact'],
  check: ({ bodyName, unitName, unitLevel, involvementContact, reservedNames }) => [
    ...(bodyName && isReserved(bodyName, unitLevel, reservedNames ?? '')
      ? [{ id: 'reserved-name', field: 'bodyName', about: bodyName }]
      : []),
    // Every level-2 leader answers for at least one contact (S4 4.2).
    ...(unitName && unitLevel === 'clinic' && !involvementContact
      ? [{ id: 'no-contact', field: 'involvementContact' }]
      : []),
  ],
});
