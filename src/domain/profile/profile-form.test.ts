import { expect, test } from 'vitest';
import { draftAt, profileOfDraft, tidied, withDraftAt } from './profile-form.ts';

test('a place of the draft is read and written, in rows and below them', () => {
  const draft = { rates: [{ kroner: '1' }, { kroner: '2' }] };
  expect(draftAt(draft, ['rates', '1', 'kroner'])).toBe('2');
  expect(draftAt(draft, ['rates', '7', 'kroner'])).toBeUndefined();
  expect(withDraftAt(draft, ['rates', '0', 'kroner'], '3')).toEqual({
    rates: [{ kroner: '3' }, { kroner: '2' }],
  });
  expect(withDraftAt({ ordering: { link: 'x' } }, ['ordering', 'link'], undefined)).toEqual({ ordering: {} });
});

test('rows where nothing is written are left out, and what is written is kept', () => {
  const draft = tidied({
    bodies: [{ nb: ' ' }, { nb: 'råd' }],
    rates: [
      { kind: 'hour', kroner: '' },
      { kind: 'hour', kroner: 'mye' },
    ],
  });
  expect(draft['bodies']).toEqual([{ nb: 'råd' }]);
  expect(draft['rates']).toEqual([{ kind: 'hour', kroner: 'mye' }]);
});

test('numbers and days are read as people write them, and what cannot be read stands', () => {
  const file = profileOfDraft({
    rates: [
      { kroner: '1 960,50', validFrom: '6.5.2025', also: 'En\n\n To ' },
      { kroner: 'mye', validFrom: 'i fjor', also: ' ' },
    ],
    payRules: { halfHours: true, leastHours: '1,5' },
    userCommittee: { nb: ' Utvalget ', nn: ' ' },
    sentences: { role: { nb: ' ' } },
    ordering: { link: ' ' },
  });
  expect(file).toMatchObject({
    rates: [
      { kroner: 1960.5, validFrom: '2025-05-06', also: ['En', 'To'] },
      { kroner: 'mye', validFrom: 'i fjor' },
    ],
    payRules: { halfHours: true, leastHours: 1.5 },
    userCommittee: { nb: 'Utvalget' },
  });
  expect(draftAt(file, ['rates', '1', 'also'])).toBeUndefined();
  expect(draftAt(file, ['sentences'])).toEqual({});
  expect(draftAt(file, ['ordering'])).not.toHaveProperty('link');
});
