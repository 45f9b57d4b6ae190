import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyProcess } from '#tests/support/any-process.ts';
import { savedParts } from './saved-parts.ts';
import { OWN_PARTS, ownKindsIn, sharedOf, sharedProcess, withOwnOf } from './own-parts.ts';

const own = {
  advance: { privateKey: 'AGE-SECRET-KEY-1', said: [{ id: 's', text: 'Sagt' }] },
  meeting: { notes: [{ id: 'plan', text: 'Mitt' }], ballots: [{ id: 'b', person: '1' }] },
};
const shared = { advance: { greeting: 'Hei', publicKey: 'age1' }, meeting: { people: '8' } };
const whole = {
  advance: { ...shared.advance, ...own.advance },
  meeting: { ...shared.meeting, ...own.meeting },
  summary: { good: 'Bra' },
};

test('what a colleague gets has nothing of what is the facilitator’s own, and all else', () => {
  expect(sharedOf(whole)).toEqual({ ...shared, summary: { good: 'Bra' } });
  expect(ownKindsIn(whole)).toEqual(['key', 'notes', 'said', 'ballots']);
  expect(ownKindsIn(sharedOf(whole))).toEqual([]);
});

test('a part that was all one’s own is gone, and where there is nothing own it is the very same', () => {
  expect(sharedOf(own)).toEqual({});
  expect(sharedOf(shared)).toBe(shared);
});

test('the step that was open last is one’s own', () => {
  const process = { id: 'p', schemaVersion: 7, createdAt: '', updatedAt: '', lastStep: 'plan', answers: {} };
  expect(sharedProcess(process)).not.toHaveProperty('lastStep');
});

test('whatever people wrote, the two parts put together are the whole', () => {
  fc.assert(
    fc.property(anyProcess(savedParts), ({ answers }) => {
      const together = withOwnOf(sharedOf(answers), answers);
      for (const [part, fields] of Object.entries(OWN_PARTS))
        for (const field of fields)
          if (ownKindsIn({ [part]: { [field]: answers[part]?.[field] } }).length > 0)
            expect(together[part]?.[field]).toEqual(answers[part]?.[field]);
      expect(sharedOf(together)).toEqual(sharedOf(answers));
    }),
  );
});

test('what stands in both is taken from the first', () => {
  expect(withOwnOf({ meeting: { notes: [{ id: 'a', text: 'Ny' }] } }, own)).toEqual({
    advance: own.advance,
    meeting: { notes: [{ id: 'a', text: 'Ny' }], ballots: own.meeting.ballots },
  });
});
