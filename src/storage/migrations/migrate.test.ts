import { expect, test } from 'vitest';
import { CURRENT_SCHEMA_VERSION } from '#domain/process/process.ts';
import { migrate, type MigrationHistory } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';

const history: MigrationHistory = {
  version: 3,
  migrations: [
    { to: 2, why: 'The name moved.', up: ({ name, ...rest }) => ({ ...rest, title: name }) },
    {
      to: 3,
      why: 'Titles are in capitals.',
      up: (saved) => {
        if (typeof saved['title'] !== 'string') throw new Error('no title');
        return { ...saved, title: saved['title'].toUpperCase() };
      },
    },
  ],
};

test('a record of the first version goes through every migration in order', () => {
  expect(migrate({ schemaVersion: 1, name: 'panel' }, history)).toEqual({
    kind: 'current',
    from: 1,
    value: { schemaVersion: 3, title: 'PANEL' },
  });
});

test('a record in the middle goes through the rest only', () => {
  expect(migrate({ schemaVersion: 2, title: 'b' }, history)).toMatchObject({
    value: { schemaVersion: 3, title: 'B' },
  });
});

test('a record of the newest version is given back as it is', () => {
  const saved = { schemaVersion: 3, title: 'x' };
  const migrated = migrate(saved, history);
  expect(migrated.kind === 'current' && migrated.value).toBe(saved);
});

test('the saved record itself is not touched', () => {
  const saved = Object.freeze({ schemaVersion: 1, name: 'panel' });
  migrate(saved, history);
  expect(saved).toEqual({ schemaVersion: 1, name: 'panel' });
});

test('a record from a later program is newer, and says which version it has', () => {
  expect(migrate({ schemaVersion: 4 }, history)).toEqual({ kind: 'newer', schemaVersion: 4 });
});

test.each([
  null,
  undefined,
  'text',
  3,
  [],
  {},
  { schemaVersion: '1' },
  { schemaVersion: 0 },
  { schemaVersion: 1.5 },
])('%j is unreadable', (saved) => {
  expect(migrate(saved, history)).toEqual({ kind: 'unreadable' });
});

test('a record a migration cannot read is unreadable, and nothing is thrown', () => {
  expect(migrate({ schemaVersion: 2 }, history)).toEqual({ kind: 'unreadable' });
});

test('a hole in the list makes the record unreadable rather than half migrated', () => {
  expect(migrate({ schemaVersion: 1 }, { version: 3, migrations: history.migrations.slice(1) })).toEqual({
    kind: 'unreadable',
  });
});

test('the real list leads from version 1 to the current version without a hole', () => {
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(
    Array.from({ length: CURRENT_SCHEMA_VERSION - 1 }, (_, index) => index + 2),
  );
});
