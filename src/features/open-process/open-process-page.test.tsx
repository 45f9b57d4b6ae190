import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp } from '#tests/support/page/open-app.tsx';
import { AT, processWith } from '#tests/support/page/process-with.ts';
import { refuses, repositoryWhere } from '#tests/support/page/repository-where.ts';
import { said } from '#tests/support/page/said.ts';

const { frame, error, start } = said.shell;
const at = '/p/p1/about';
const summary = {
  id: 'p1',
  title: 'Hjerte',
  unitName: '',
  healthTrust: '',
  createdAt: AT,
  updatedAt: AT,
  schemaVersion: 1,
};

test('a process that is not here says so and leads back to the list', async () => {
  const app = await openApp({ at });
  expect(screen.getByRole('heading', { name: frame.missingTitle })).toBeVisible();
  await app.follow(frame.toStart);
  expect(app.address()).toBe('/');
});

test('a process of a newer program says so, and is left as it is', async () => {
  const record = { ...processWith({}), schemaVersion: 999 };
  const app = await openApp({ at, repository: repositoryWhere({}, { saved: [{ record, summary }] }) });
  expect(screen.getByRole('heading', { name: frame.newerTitle })).toBeVisible();
  expect(screen.getByText(frame.newer)).toBeVisible();
  expect(await app.repository.load('p1')).toMatchObject({ kind: 'newer' });
});

test('a record that cannot be read says so, and is left as it is', async () => {
  const record = { id: 'p1', schemaVersion: 'to', answers: 'tull' };
  const app = await openApp({ at, repository: repositoryWhere({}, { saved: [{ record, summary }] }) });
  expect(screen.getByRole('heading', { name: frame.damagedTitle })).toBeVisible();
  expect(screen.getByText(frame.damaged)).toBeVisible();
  expect(await app.repository.load('p1')).toMatchObject({ kind: 'damaged' });
});

test('a disk that cannot be read is told apart from a process that is damaged', async () => {
  await openApp({ at, repository: repositoryWhere({ load: refuses }) });
  expect(screen.getByText(start.failed)).toBeVisible();
});

test('a leader’s answer opens on the leader’s pages, whichever address was kept', async () => {
  const app = await openApp({
    at,
    processes: [processWith({ invitation: { process: 'px', role: 'Leder' } })],
  });
  expect(app.address()).toMatch(/^\/answer\/r\/p1/);
});

test('a process keeps a version of itself when it is opened, so that there is a way back', async () => {
  const app = await openApp({ at, processes: [processWith({ about: { leader: 'Åse' } })] });
  const [version] = await app.repository.versionsOf('p1');
  expect(version).toMatchObject({ because: 'opened', process: { answers: { about: { leader: 'Åse' } } } });
});

test('an address nobody knows says so and leads home', async () => {
  await openApp({ at: '/noe/helt/annet' });
  expect(screen.getByRole('heading', { name: error.notFoundTitle })).toBeVisible();
  expect(screen.getByRole('link', { name: error.toStart })).toHaveAttribute('href', '#/');
});

test('from a leader’s own pages an address of another process leads there, and not back to its first page', async () => {
  const app = await openApp({
    at: '/answer/r/p2/start',
    processes: [
      processWith({ about: { leader: 'Åse' } }),
      { ...processWith({ invitation: { process: 'px', role: 'Leder' } }), id: 'p2' },
    ],
  });
  await app.goTo('/p/p1/collect');
  expect(app.address()).toBe('/p/p1/collect');
});
