import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { textIn } from '#domain/guide/read.ts';
import { summary } from '#domain/guide/steps/summary.ts';
import type { Answers } from '#domain/process/process.ts';
import { downloaded } from '#tests/support/page/browser-parts.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { AT, processWith } from '#tests/support/page/process-with.ts';
import { refuses, repositoryWhere } from '#tests/support/page/repository-where.ts';
import { said } from '#tests/support/page/said.ts';

const { frame } = said.shell;
const { versions: words } = said.inProcess;
const { satisfiedWith } = said.steps.summary.fields;
const answered = (text: string): Answers => ({
  about: { processName: 'Hjerte' },
  summary: { satisfiedWith: text },
});

/** The versions of a process that was one thing when it was opened, and is another now. */
async function afterWriting(text = 'Rådene'): Promise<OpenApp> {
  const app = await openApp({ at: '/p/p1/summary', processes: [processWith(answered('Kurset'))] });
  await app.write(satisfiedWith.label, text);
  await app.saved();
  await app.goTo('/p/p1/versions');
  await screen.findByRole('list', { name: words.title });
  return app;
}
const list = () => within(screen.getByRole('list', { name: words.title }));
const button = (name: string, of = list()): HTMLElement =>
  of.getAllByRole('button', { name: new RegExp(`^${name.replace(/[?.()]/g, '\\$&')}`) })[0] ?? document.body;
const dialog = async (name: string | RegExp) => within(await screen.findByRole('dialog', { name }));

test('the version from when the process was opened stands there, and shows what differs from now', async () => {
  const app = await afterWriting();
  expect(list().getByText(words.because.opened)).toBeVisible();
  await app.person.click(button(words.lookOf('')));
  expect(await screen.findByText(words.differs(1))).toBeVisible();
  const step = within(screen.getByRole('region', { name: said.steps.summary.title }));
  expect(step.getByText(satisfiedWith.label)).toBeVisible();
  expect(step.getByText('Kurset')).toBeVisible();
  expect(step.getByText('Rådene')).toBeVisible();
});

test('a version that is the same as now says so', async () => {
  const app = await openApp({ at: '/p/p1/versions', processes: [processWith(answered('Kurset'))] });
  await screen.findByRole('list', { name: words.title });
  await app.person.click(button(words.lookOf('')));
  expect(await screen.findByText(words.same)).toBeVisible();
});

test('an earlier version is taken back when asked twice, and what stood there is kept', async () => {
  const app = await afterWriting();
  await app.person.click(button(words.restoreOf('')));
  const asked = await dialog(/^Hente tilbake utgaven/);
  await app.press(words.cancel, asked);
  expect(textIn((await app.saved()).answers, summary, 'satisfiedWith')).toBe('Rådene');

  await app.person.click(button(words.restoreOf('')));
  await app.press(words.restoreConfirm, await dialog(/^Hente tilbake utgaven/));
  expect(await screen.findByText(words.because.restored)).toBeVisible();
  expect(textIn((await app.saved()).answers, summary, 'satisfiedWith')).toBe('Kurset');
  // The way back from the way back.
  const kept = await app.repository.versionsOf('p1');
  expect(kept.find(({ because }) => because === 'restored')?.process?.answers).toEqual(answered('Rådene'));
  await app.goTo('/p/p1/summary');
  expect(await screen.findByRole('textbox', { name: satisfiedWith.label })).toHaveValue('Kurset');
});

test('a point to come back to is made, with what was written a moment before in it, and called by its name', async () => {
  const app = await openApp({ at: '/p/p1/summary', processes: [processWith(answered('Kurset'))] });
  await app.write(satisfiedWith.label, 'Sist skrevet');
  await app.goTo('/p/p1/versions');
  await app.press(words.make);
  const asked = await dialog(words.make);
  await app.person.type(asked.getByLabelText(words.makeName), '  Før møtet  {Enter}');
  expect(await screen.findByText(words.made)).toBeVisible();
  expect(await list().findByRole('heading', { name: 'Før møtet' })).toBeVisible();
  const [point] = await app.repository.versionsOf('p1');
  expect(point?.name).toBe('Før møtet');
  expect(point?.process?.answers).toEqual(answered('Sist skrevet'));
});

test('a point needs no name, and one that is called off is not made', async () => {
  const app = await openApp({ at: '/p/p1/versions', processes: [processWith(answered('Kurset'))] });
  await app.press(words.make);
  await app.press(words.cancel, await dialog(words.make));
  expect(await app.repository.versionsOf('p1')).toHaveLength(1);
  await app.press(words.make);
  await app.press(words.makeConfirm, await dialog(words.make));
  expect(await list().findByText(words.because['by-hand'])).toBeVisible();
});

test('an earlier version is taken along as a file', async () => {
  const app = await afterWriting();
  await app.person.click(button(words.downloadOf('')));
  expect(await downloaded()[0]?.content.text()).toContain('Kurset');
});

test('a text another window wrote over is put back in its place, as a deed that can be undone', async () => {
  const app = await openApp({ at: '/p/p1', processes: [processWith(answered('Kurset'))] });
  const change = { kind: 'set', step: 'summary', path: ['satisfiedWith'], value: 'Rådene' } as const;
  await app.repository.write('p1', [{ change, seen: 'Noe annet' }], AT);
  await app.goTo('/');
  await app.goTo('/p/p1/versions');
  expect(await list().findByText(words.because.overwritten, { exact: false })).toBeVisible();
  expect(list().getByText('Kurset')).toBeVisible();
  await app.press(words.restoreTextOnly);
  expect(await screen.findByText(words.textBack(satisfiedWith.label))).toBeVisible();
  expect(textIn((await app.saved()).answers, summary, 'satisfiedWith')).toBe('Kurset');
  expect(screen.queryByRole('button', { name: words.restoreTextOnly })).not.toBeInTheDocument();
  await app.press(frame.undo);
  expect(textIn((await app.saved()).answers, summary, 'satisfiedWith')).toBe('Rådene');
});

test('when it cannot be done it is said, and nothing is changed', async () => {
  const repository = repositoryWhere({ restore: refuses });
  const app = await openApp({
    at: '/p/p1/versions',
    processes: [processWith(answered('Kurset'))],
    repository,
  });
  await screen.findByRole('list', { name: words.title });
  await app.person.click(button(words.restoreOf('')));
  await app.press(words.restoreConfirm, await dialog(/^Hente tilbake utgaven/));
  expect(await screen.findByRole('alert')).toHaveTextContent(words.failed);
  expect((await app.saved()).answers).toEqual(answered('Kurset'));
});

test('versions that cannot be read leave the answers where they are, and say so', async () => {
  const repository = repositoryWhere({ versionsOf: refuses });
  await openApp({ at: '/p/p1/versions', processes: [processWith(answered('Kurset'))], repository });
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(words.unreachable));
});

test('of very many versions the newest are read, and older ones when asked for', async () => {
  const app = await openApp({ at: '/', processes: [processWith(answered('Kurset'))] });
  for (let point = 1; point <= 70; point += 1)
    await app.repository.keepVersion('p1', 'by-hand', AT, `Punkt ${point}`);
  await app.goTo('/p/p1/versions');
  await screen.findByRole('list', { name: words.title });
  expect(list().getAllByText(/^Punkt /)).toHaveLength(30);
  expect(list().getByText('Punkt 70')).toBeVisible();
  await app.press(words.older);
  await waitFor(() => expect(list().getAllByText(/^Punkt /)).toHaveLength(60));
  await app.press(words.older);
  expect(await list().findByText('Punkt 1')).toBeVisible();
  expect(screen.queryByRole('button', { name: words.older })).not.toBeInTheDocument();
});
