import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { savedParts } from '#domain/guide/saved-parts.ts';
import { steps } from '#domain/guide/steps.ts';
import type { Change } from '#domain/process/change.ts';
import { openProcessFile } from '#storage/files/open-process-file.ts';
import { downloaded } from '#tests/support/page/browser-parts.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { openStep, wholeStep } from '#tests/support/page/open-step.ts';
import { AT, processWith } from '#tests/support/page/process-with.ts';
import { refuses, repositoryWhere } from '#tests/support/page/repository-where.ts';
import { twoWindows } from '#tests/support/page/two-windows.ts';
import { said } from '#tests/support/page/said.ts';

const { frame, appName, status } = said.shell;
const { leader, facilitator } = said.steps.about.fields;
const field = (label: string): HTMLElement => screen.getByRole('textbox', { name: label });

test('it is said at once when something is saved, and when', async () => {
  const app = await openStep('about');
  expect(screen.getByText(frame.savedNever)).toBeVisible();
  await app.write(leader.label, 'Åse');
  expect(await screen.findByText(/^Lagret kl\. \d\d\.\d\d$/)).toBeVisible();
});

test('what the disk refuses is said plainly, and can be taken along as a file that holds it', async () => {
  const process = processWith({ about: { facilitator: 'Bo' } });
  const repository = repositoryWhere({ write: refuses });
  const app = await openApp({ at: '/p/p1/about', processes: [process], repository });
  await wholeStep();
  await app.write(leader.label, 'Åse');
  const alert = within(await screen.findByRole('alert'));
  expect(alert.getByText(frame.notSaved)).toBeVisible();
  expect(alert.getByText(frame.why.unknown)).toBeVisible();
  await app.press(frame.downloadNow, alert);
  const bytes = new Uint8Array((await downloaded()[0]?.content.arrayBuffer()) ?? new ArrayBuffer(0));
  const opened = openProcessFile({ name: 'kopi.json', bytes }, savedParts);
  expect(opened.kind === 'opened' && opened.process.answers['about']).toEqual({
    facilitator: 'Bo',
    leader: 'Åse',
  });
  expect(field(leader.label)).toHaveValue('Åse');
});

test('what was refused is saved as soon as the disk takes it again', async () => {
  let full = true;
  const inner = repositoryWhere({});
  const repository = {
    ...inner,
    write: (...given: Parameters<typeof inner.write>) => (full ? refuses() : inner.write(...given)),
  };
  const app = await openApp({ at: '/p/p1/about', processes: [processWith({})], repository });
  await wholeStep();
  await app.write(leader.label, 'Åse');
  await screen.findByText(frame.notSaved);
  full = false;
  expect((await app.saved()).answers).toEqual({ about: { leader: 'Åse' } });
  await waitFor(() => expect(screen.queryByText(frame.notSaved)).not.toBeInTheDocument());
});

test('the bar leads to the list, the overview, earlier versions and a copy on file', async () => {
  const app = await openStep('about', { about: { processName: 'Hjerte' } });
  expect(screen.getByRole('link', { name: 'Hjerte' })).toHaveAttribute('href', '#/p/p1');
  expect(screen.getByRole('link', { name: appName })).toHaveAttribute('href', '#/');
  await app.choose(frame.more, frame.downloadCopy);
  expect(downloaded()).toHaveLength(1);
  await app.choose(frame.more, said.inProcess.versions.title);
  await screen.findByRole('heading', { name: said.inProcess.versions.title });
  await app.choose(frame.more, frame.overview);
  await screen.findByRole('table', { name: said.inProcess.overview.caption });
  await app.choose(frame.more, frame.toStart);
  expect(await screen.findByRole('heading', { name: said.shell.start.yours })).toBeVisible();
});

test('undo and redo are in the menu too, and rest when there is nothing to take back', async () => {
  const app = await openStep('about');
  expect(screen.getByRole('button', { name: frame.undo })).toBeDisabled();
  await app.write(leader.label, 'Åse');
  await app.choose(frame.more, frame.undo);
  expect(field(leader.label)).toHaveValue('');
  await app.choose(frame.more, frame.redo);
  expect(field(leader.label)).toHaveValue('Åse');
  expect((await app.saved()).answers['about']).toEqual({ leader: 'Åse' });
});

test('every step stands beside with how far it has come, and the one that is open is marked', async () => {
  const app = await openStep('about', { about: { leader: 'Åse' } });
  const rail = () => within(screen.getAllByRole('navigation', { name: frame.steps })[0] ?? document.body);
  expect(rail().getAllByRole('link')).toHaveLength(steps.length);
  const { title } = said.steps.about;
  const here = rail().getByRole('link', { name: `${title}, ${status.started.toLowerCase()}` });
  expect(here).toHaveAttribute('aria-current', 'step');
  await app.press(frame.hideSteps);
  // Its words say whether the list is open.
  expect(screen.getByRole('button', { name: frame.showSteps })).toBeVisible();
  await app.person.click(rail().getByRole('link', { name: new RegExp(`^${said.steps.plan.title},`) }));
  await waitFor(() => expect(app.address()).toBe('/p/p1/plan'));
});

test('on a narrow page the steps stand in a window that closes when one is chosen', async () => {
  const app = await openStep('about');
  await app.press(frame.stepOf(1, steps.length - 1));
  const menu = within(await screen.findByRole('dialog', { name: frame.steps }));
  await app.person.click(menu.getByRole('link', { name: new RegExp(`^${said.steps.mapping.title},`) }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(app.address()).toBe('/p/p1/mapping');
});

test('the keyboard can pass by the bar and the steps', async () => {
  const app = await openStep('about');
  await app.person.click(screen.getByRole('link', { name: frame.skip }));
  expect(screen.getByRole('main')).toHaveFocus();
  expect(app.address()).toBe('/p/p1/about');
});

/** The process open here and in another window, which can do things. */
async function withAnother(): Promise<{ app: OpenApp; there: ReturnType<typeof twoWindows> }> {
  const there = twoWindows('p1');
  const app = await openApp({
    at: '/p/p1/about',
    processes: [processWith({ about: { leader: 'Åse' } })],
    windows: there.windows,
  });
  await wholeStep();
  return { app, there };
}

test('what another window writes stands here at once, and what is written here is not lost', async () => {
  const { app, there } = await withAnother();
  await app.write(facilitator.label, 'Bo');
  const change: Change = { kind: 'set', step: 'about', path: ['leader'], value: 'Anne' };
  await app.repository.write('p1', [{ change, seen: 'Åse' }], AT);
  act(() => there.line.tell({ kind: 'changes', changes: [change] }));
  await waitFor(() => expect(field(leader.label)).toHaveValue('Anne'));
  expect(field(facilitator.label)).toHaveValue('Bo');
  expect((await app.saved()).answers['about']).toEqual({ leader: 'Anne', facilitator: 'Bo' });
});

test('when another window puts a whole process in its place, that one opens here, and it is said', async () => {
  const { app, there } = await withAnother();
  await app.repository.replace(processWith({ about: { leader: 'Cato' } }), AT);
  act(() => there.line.tell({ kind: 'replaced' }));
  await waitFor(() => expect(field(leader.label)).toHaveValue('Cato'));
  expect(screen.getByText(frame.followedElsewhere)).toBeVisible();
  await app.press(frame.closeNotice);
  expect(screen.queryByText(frame.followedElsewhere)).not.toBeInTheDocument();
});

test('when another window deletes the process it is said, and what stands here can still be read', async () => {
  const { app, there } = await withAnother();
  await app.repository.remove('p1', AT);
  act(() => there.line.tell({ kind: 'removed' }));
  expect(await screen.findByText(frame.removedElsewhere)).toBeVisible();
  expect(field(leader.label)).toHaveValue('Åse');
});

const heard = () => screen.getAllByRole('status').map((region) => region.textContent);

test('what is done is read aloud, each time, and what a control says itself is not', async () => {
  const app = await openStep('plan');
  const add = said.steps.plan.fields.measures.add;
  await app.press(add);
  await waitFor(() => expect(heard()).toContain(frame.done(add)));
  await app.press(add);
  await app.press(new RegExp(`^${frame.undo}`));
  await waitFor(() => expect(heard()).toContain(frame.undone(add)));
  const written = screen.getAllByRole('textbox')[0];
  if (written) await app.person.type(written, 'Kurs');
  expect(heard()).toContain(frame.undone(add));
});
