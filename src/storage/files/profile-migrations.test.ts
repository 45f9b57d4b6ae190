import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readProfile } from './profile-file.ts';

const V1 = 'tests/fixtures/profiles/v1-helse-bergen.json';
const bytes = (file: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(file));
interface First {
  readonly profile: Readonly<Record<string, unknown>>;
}

it('a profile of the first version says what it said', () => {
  const read = readProfile(new Uint8Array(readFileSync(V1)));
  const before = (JSON.parse(readFileSync(V1, 'utf8')) as First).profile;
  expect(read).toMatchObject({
    kind: 'profile',
    profile: {
      version: 1,
      name: before['name'],
      userCommittee: { nb: before['userCommittee'] },
      ordering: { how: { nb: before['orderingRoute'] } },
      rates: [{ kind: 'hour', kroner: 355, validFrom: '2025-05-06' }],
      governingPlans: before['governingPlans'],
      resources: before['links'],
    },
  });
});

it('an id of any text becomes one that can be kept', () => {
  const file = JSON.parse(readFileSync(V1, 'utf8')) as First;
  const read = readProfile(bytes({ ...file, profile: { ...file.profile, id: 'Vårt sykehus (nytt)' } }));
  expect(read).toMatchObject({ kind: 'profile', profile: { id: 'V-rt-sykehus-nytt-' } });
});
