import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Process } from '#domain/process/process.ts';
import { downloaded } from '#tests/support/page/browser-parts.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { AT, processWith } from '#tests/support/page/process-with.ts';
import { refuses, repositoryWhere } from '#tests/support/page/repository-where.ts';
import { said } from '#tests/support/page/said.ts';

const words = said.shell.start;
const { unnamed, copySuffix } = said.shell;

const named = (processName: string, more: Partial<Process> = {}): Process =>
  processWith({ about: { processName }, summary: { satisfiedWith: 'Kurset' } }, more);
const heart = named('Hjerte');

const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }));
const titlesIn = async ({ repository }: OpenApp): Promise<readonly string[]> =>
  (await repository.list()).map(({ title }) => title);

test('a new process stands open with the rows of the form, and is on the disk', async () => {
  const app = await openApp();
  expect(await screen.findByText(words.none)).toBeVisible();
  await app.press(words.create);

  await waitFor(() => expect(app.address()).toMatch(/^\/p\/[a-z2-7]{12}$/));
  const [made] = await app.repository.list();
  expect(app.address()).toBe(`/p/${made?.id ?? ''}`);
  expect(Object.keys((await app.saved(made?.id)).answers)).toContain('stakeholders');
});

test('a new process opens without waiting for what the browser asks about storage', async () => {
  const unanswered = vi.fn(() => new Promise<boolean>(() => undefined));
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { storage: { persist: unanswered } }));
  const app = await openApp();
  await app.press(words.create);
  await waitFor(() => expect(app.address()).toMatch(/^\/p\//));
  expect(unanswered).toHaveBeenCalled();
  vi.unstubAllGlobals();
});

test('presses on the way to a new process make no more of them', async () => {
  let go = (): void => undefined;
  const waits = new Promise<void>((resolve) => (go = resolve));
  const inner = repositoryWhere({});
  const create = async (...given: Parameters<typeof inner.create>) => {
    await waits;
    await inner.create(...given);
  };
  const app = await openApp({ repository: { ...inner, create } });
  for (let presses = 0; presses < 3; presses += 1) await app.press(words.create);
  await app.press(words.example);
  go();
  await waitFor(() => expect(app.address()).toMatch(/^\/p\//));
  expect(await inner.list()).toHaveLength(1);
});

test('the example becomes a process of one’s own, each time another', async () => {
  const app = await openApp();
  await app.press(words.example);
  await screen.findByText(said.shell.overview.documents);
  await app.goTo('/');
  await app.press(words.example);
  await waitFor(async () => expect(await app.repository.list()).toHaveLength(2));

  const [one, other] = await app.repository.list();
  expect(one?.title).toMatch(new RegExp(`^${words.exampleTitle}: .`));
  expect(one?.id).not.toBe(other?.id);
});

test('the list shows the newest change first, and each name opens its process', async () => {
  const processes = [named('Hjerte'), named('Lunge', { id: 'p2', updatedAt: '2026-12-01T10:00:00.000Z' })];
  const app = await openApp({ processes });
  const list = within(await screen.findByRole('region', { name: words.yours }));
  const links = await list.findAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['Lunge', 'Hjerte']);

  await app.person.click(screen.getByRole('link', { name: 'Hjerte' }));
  await waitFor(() => expect(app.address()).toBe('/p/p1'));
});

test('a new name is on the disk; an empty one leaves the process without a name, and all the rest of it', async () => {
  const app = await openApp({ processes: [heart] });
  await app.choose(words.actions('Hjerte'), words.rename);
  const field = (await dialog(words.renameTitle)).getByLabelText(words.renameLabel);
  expect(field).toHaveValue('Hjerte');
  await app.person.clear(field);
  await app.person.type(field, '  Lunge {Enter}');
  expect(await screen.findByRole('link', { name: 'Lunge' })).toBeVisible();
  expect((await app.saved()).answers).toEqual({ ...heart.answers, about: { processName: 'Lunge' } });

  await app.choose(words.actions('Lunge'), words.rename);
  await app.person.clear((await dialog(words.renameTitle)).getByLabelText(words.renameLabel));
  await app.press(words.save);
  expect(await screen.findByRole('link', { name: unnamed })).toBeVisible();
  expect((await app.saved()).answers['summary']).toEqual(heart.answers['summary']);
});

test('a naming that is called off changes nothing', async () => {
  const app = await openApp({ processes: [heart] });
  await app.choose(words.actions('Hjerte'), words.rename);
  await app.person.type((await dialog(words.renameTitle)).getByLabelText(words.renameLabel), ' og lunge');
  await app.press(words.cancel);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect((await app.saved()).answers).toEqual(heart.answers);
});

test('a copy is a process of its own with the same answers, and the first one is left as it was', async () => {
  const app = await openApp({ processes: [heart] });
  await app.choose(words.actions('Hjerte'), words.copy);
  const title = `Hjerte ${copySuffix}`;
  expect(await screen.findByText(words.copied(title))).toBeVisible();
  expect(screen.getByRole('link', { name: title })).toBeVisible();

  const copy = (await app.repository.list()).find((one) => one.id !== 'p1');
  expect((await app.saved(copy?.id)).answers).toEqual({ ...heart.answers, about: { processName: title } });
  expect(await app.saved('p1')).toEqual(heart);
});

test('what is deleted is asked about, goes away, and comes back whole with the way back beside it', async () => {
  const app = await openApp({ processes: [heart] });
  await app.choose(words.actions('Hjerte'), words.remove);
  await app.person.click(
    (await dialog(words.removeTitle('Hjerte'))).getByRole('button', { name: words.cancel }),
  );
  expect(await titlesIn(app)).toEqual(['Hjerte']);

  await app.choose(words.actions('Hjerte'), words.remove);
  await app.press(words.removeConfirm);
  expect(await screen.findByText(words.removed('Hjerte'))).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Hjerte' })).not.toBeInTheDocument();
  expect(await titlesIn(app)).toEqual([]);

  await app.press(words.undo);
  expect(await screen.findByRole('link', { name: 'Hjerte' })).toBeVisible();
  expect((await app.saved()).answers).toEqual(heart.answers);
});

test('before it is deleted a process can be taken along as a file that opens again', async () => {
  const app = await openApp({ processes: [heart] });
  await app.choose(words.actions('Hjerte'), words.remove);
  const asked = await dialog(words.removeTitle('Hjerte'));
  await app.press(words.download, asked);
  await waitFor(() => expect(downloaded()).toHaveLength(1));
  await app.press(words.removeConfirm, asked);
  await screen.findByText(words.removed('Hjerte'));

  const [file] = downloaded();
  const input = screen.getByLabelText(words.openFile, { selector: 'input' });
  await app.person.upload(input, new File([file?.content ?? ''], file?.name ?? ''));
  await waitFor(() => expect(app.address()).toBe('/p/p1'));
  expect((await app.saved()).answers).toEqual(heart.answers);
});

test('a deleted process is brought back from its list, or thrown away for good when asked twice', async () => {
  const app = await openApp({ processes: [heart, named('Lunge', { id: 'p2' })] });
  for (const title of ['Hjerte', 'Lunge']) {
    await app.choose(words.actions(title), words.remove);
    await app.press(words.removeConfirm);
    await screen.findByText(words.removed(title));
  }
  await app.person.click(screen.getByText(words.removedTitle(2)));
  await app.press(words.bringBackOf('Hjerte'));
  expect(await screen.findByRole('link', { name: 'Hjerte' })).toBeVisible();
  expect((await app.saved('p1')).answers).toEqual(heart.answers);

  await app.press(words.forgetOf('Lunge'));
  const asked = await dialog(words.forgetTitle('Lunge'));
  expect(asked.getByText(words.forgetText)).toBeVisible();
  await app.press(words.forget, asked);
  expect(await screen.findByText(words.forgotten('Lunge'))).toBeVisible();
  expect(await app.repository.removedProcesses()).toEqual([]);
  expect(await titlesIn(app)).toEqual(['Hjerte']);
});

test('the archive takes a process out of sight with all it holds, and gives it back', async () => {
  const app = await openApp({ processes: [heart] });
  await app.choose(words.actions('Hjerte'), words.archive);
  expect(await screen.findByText(words.archived('Hjerte'))).toBeVisible();
  expect(await screen.findByText(words.nothingInUse)).toBeVisible();
  await app.press(words.undo);
  expect(await screen.findByText(words.unarchived('Hjerte'))).toBeVisible();

  await app.choose(words.actions('Hjerte'), words.archive);
  await app.person.click(await screen.findByText(words.archiveTitle(1)));
  await app.choose(words.actions('Hjerte'), words.unarchive);
  await waitFor(() => expect(screen.queryByText(words.archiveTitle(1))).not.toBeInTheDocument());
  expect(await app.saved()).toEqual(heart);
});

test('with many processes a search stands above them, and says how many it found', async () => {
  const processes = Array.from({ length: 52 }, (_, index) =>
    processWith(
      { about: { processName: `Panel ${index}`, unitName: index === 7 ? 'Barneklinikken' : '' } },
      {
        id: `p${index}`,
      },
    ),
  );
  const app = await openApp({ processes });
  const links = async () =>
    within(await screen.findByRole('region', { name: words.yours })).queryAllByRole('link');
  await app.press(words.showMore(2));
  expect(await links()).toHaveLength(52);

  await app.person.type(screen.getByLabelText(words.search), 'barneklinikken');
  expect(await screen.findByText(words.found(1))).toBeVisible();
  expect((await links()).map((link) => link.textContent)).toEqual(['Panel 7']);
  await app.person.type(screen.getByLabelText(words.search), ' finnes ikke');
  expect(await screen.findByText(words.nothingFound)).toBeVisible();
});

test('a few processes need no search', async () => {
  await openApp({ processes: [heart] });
  await screen.findByRole('link', { name: 'Hjerte' });
  expect(screen.queryByLabelText(words.search)).not.toBeInTheDocument();
});

test('what a newer program saved stands in the list and is neither opened nor changed', async () => {
  const record = { ...heart, schemaVersion: 999 };
  const summary = { id: 'p1', title: 'Hjerte', unitName: '', healthTrust: '', createdAt: AT, updatedAt: AT };
  const repository = repositoryWhere(
    {},
    {
      saved: [{ record, summary: { ...summary, schemaVersion: 999 } }],
    },
  );
  await openApp({ repository });
  expect(await screen.findByText(words.newer, { exact: false })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Hjerte' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: words.actions('Hjerte') })).not.toBeInTheDocument();
});

test('a leader’s answer is named by whom it answers and opens on the leader’s pages', async () => {
  const invitation = { process: 'px', processName: 'Panel hud', unit: 'Poliklinikken', role: 'Leder' };
  await openApp({ processes: [processWith({ invitation })] });
  const name = words.answerTo('Panel hud', 'Poliklinikken');
  expect(await screen.findByRole('link', { name })).toHaveAttribute('href', '#/answer/r/p1');
  const menu = await screen.findByRole('button', { name: words.actions(name) });
  expect(menu).toBeVisible();
});

test('says plainly when what is saved cannot be read', async () => {
  await openApp({ repository: repositoryWhere({ list: refuses }) });
  expect(await screen.findByRole('alert')).toHaveTextContent(words.failed);
});

test('what could not be read comes by itself when it can be', async () => {
  const repository = repositoryWhere({});
  await repository.create(heart);
  let isOpen = false;
  const list = (): ReturnType<typeof repository.list> => (isOpen ? repository.list() : refuses());
  await openApp({ repository: { ...repository, list } });
  expect(await screen.findByRole('alert')).toHaveTextContent(words.failed);
  isOpen = true;
  expect(await screen.findByRole('link', { name: 'Hjerte' })).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('a deed the disk refuses says so and leaves the list as it was', async () => {
  const repository = repositoryWhere({ remove: refuses });
  const app = await openApp({ repository, processes: [heart] });
  await app.choose(words.actions('Hjerte'), words.remove);
  await app.press(words.removeConfirm);
  expect(await screen.findByText(words.notDone)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Hjerte' })).toBeVisible();
});
