import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes } from '#desk/routes.ts';
import { LineDown } from '#storage/line-down.ts';
import { createMemoryLine } from '#tests/support/page/memory-line.ts';
import { openApp } from '#tests/support/page/open-app.tsx';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

const { summary: words, warning, overseer } = said.trustLine;
const answers = { about: { unitName: 'Hudklinikken' }, decision: { need: 'yes' } };

const part = async () => within(await screen.findByRole('region', { name: words.title }));

test('what would be sent stands there, is sent by a press, shows to the overseer, and is deleted by another', async () => {
  const line = createMemoryLine();
  const app = await openApp({
    at: routes.process('p1'),
    findLine: () => Promise.resolve(line),
    processes: [processWith(answers)],
  });
  expect((await part()).getByText('Hudklinikken')).toBeVisible();
  expect(await line.summaries('overseer')).toEqual([]);
  await app.press(words.start);
  await screen.findByText(words.on);
  expect(await line.summaries('overseer')).toMatchObject([{ said: { unit: 'Hudklinikken', need: 'yes' } }]);
  await app.goTo(routes.overseer('overseer'));
  expect(await screen.findByRole('rowheader', { name: 'Hudklinikken' })).toBeVisible();
  expect(screen.getByRole('region', { name: overseer.phases })).toBeVisible();
  await app.goTo(routes.process('p1'));
  line.removeSummary = () => Promise.reject(new LineDown('Down.'));
  await app.press(words.stop);
  await screen.findByText(words.down);
  expect(screen.getByRole('button', { name: words.stop })).toBeVisible();
});

test('what is taken back is gone, and the overseer sees no unit', async () => {
  const line = createMemoryLine();
  const app = await openApp({
    at: routes.process('p1'),
    findLine: () => Promise.resolve(line),
    processes: [processWith(answers)],
  });
  await app.press(words.start);
  await screen.findByText(words.on);
  await app.press(words.stop);
  await screen.findByText(words.stopped);
  expect(await line.summaries('overseer')).toEqual([]);
  await app.goTo(routes.overseer('overseer'));
  expect(await screen.findByText(overseer.empty)).toBeVisible();
  await app.goTo(routes.overseer('another'));
  expect(await screen.findByText(overseer.refused)).toBeVisible();
});

test('a place nobody has used for long is told of, and kept by a press', async () => {
  const line = createMemoryLine();
  let keeps = 0;
  line.standing = () => Promise.resolve({ deletedAt: Date.parse('2027-02-01T12:00:00Z') });
  line.keep = () => {
    keeps += 1;
    return Promise.resolve();
  };
  const app = await openApp({
    at: routes.process('p1'),
    findLine: () => Promise.resolve(line),
    processes: [processWith({ ...answers, line: { place: 'own', token: 'mine' } })],
  });
  await screen.findByText(warning.text('1. februar 2027'));
  await app.press(warning.keep);
  await waitFor(() => expect(screen.getByText(warning.kept)).toBeVisible());
  expect(keeps).toBe(1);
});

test('where the line knows the place no longer, nobody is said to see anything', async () => {
  const line = createMemoryLine();
  line.sendSummary = () => Promise.resolve('refused');
  await openApp({
    at: routes.process('p1'),
    findLine: () => Promise.resolve(line),
    processes: [processWith({ ...answers, line: { place: 'elsewhere', token: 'old', toTrust: true } })],
  });
  expect(await screen.findByText(words.on)).toBeVisible();
  await waitFor(() => expect(screen.queryByText(words.on)).not.toBeInTheDocument());
  expect(screen.getByRole('button', { name: words.start })).toBeVisible();
});

test('without a line nothing of it stands there', async () => {
  await openApp({ at: routes.process('p1'), processes: [processWith(answers)] });
  expect(screen.queryByRole('region', { name: words.title })).not.toBeInTheDocument();
});
