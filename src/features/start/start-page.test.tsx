import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { loadPart } from '#content/languages/load-part.ts';
import { startNn } from '#content/words/start.nn.ts';
import type { Process } from '#domain/process/process.ts';
import { createScreenWords } from '#session/words/screen-words.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
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

test('who comes for the first time is told of shared machines and of windows that forget, before anything is written', async () => {
  await openApp();
  expect(await screen.findByText(words.sharedOrPrivate, { exact: false })).toBeVisible();
  expect(screen.getByRole('button', { name: words.create })).toBeVisible();
});

test('a new process stands open with the rows of the form, and is on the disk', async () => {
  const app = await openApp();
  expect(await screen.findByRole('heading', { level: 1, name: words.title })).toBeVisible();
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

const openExample = async (): Promise<OpenApp> => {
  const app = await openApp();
  await app.press(words.example);
  expect(await screen.findByText(words.exampleOpen)).toBeVisible();
  return app;
};

test('the example stands in no list while one only looks at it, and is the same one the next time', async () => {
  const app = await openExample();
  const at = app.address();
  await app.goTo(`${at}/insight`);
  await app.goTo('/');
  expect(screen.queryByRole('region', { name: words.yours })).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  await app.press(words.example);
  await waitFor(() => expect(app.address()).toBe(at));
  expect(await app.repository.list()).toHaveLength(1);
});

test('a process that is begun in nynorsk has its documents and drafts in nynorsk', async () => {
  const app = await openApp({ words: createScreenWords('nn', { shell: await loadPart('nn', 'shell') }) });
  await app.press(startNn.create);
  await waitFor(() => expect(app.address()).toMatch(/^\/p\//));
  const [made] = await app.repository.list();
  const { answers } = await app.saved(made?.id);
  expect(answers['about']).toMatchObject({ documentLanguage: 'nn' });
});

test('the example speaks the language the pages speak, in its documents too', async () => {
  const app = await openApp({ words: createScreenWords('nn', { shell: await loadPart('nn', 'shell') }) });
  await app.press(startNn.example);
  expect(
    await screen.findByRole('heading', { level: 1, name: new RegExp(startNn.exampleTitle) }),
  ).toBeVisible();
  const [made] = await app.repository.list();
  const { answers } = await app.saved(made?.id);
  expect(answers['about']).toMatchObject({ documentLanguage: 'nn', bodyName: 'brukarpanel' });
  expect(JSON.stringify(answers)).not.toMatch(/brukerpanel|pårørende/);
});

test('the example that is kept stands in the list, and the next one is another', async () => {
  const app = await openExample();
  await app.press(words.exampleKeep);
  expect(await screen.findByText(words.exampleKept)).toBeVisible();
  await app.goTo('/');
  const list = within(await screen.findByRole('region', { name: words.yours }));
  const kept = await list.findByRole('link', { name: new RegExp(`^${words.exampleTitle}: .`) });
  expect(kept).toBeVisible();
  await app.press(words.example);
  await waitFor(async () => expect(await app.repository.list()).toHaveLength(2));
});

test('who writes in the example has kept it, and is told', async () => {
  const app = await openExample();
  const [made] = await app.repository.list();
  await app.goTo(`/p/${made?.id ?? ''}/summary`);
  await app.write(said.steps.summary.fields.satisfiedWith.label, 'Våre egne ord');
  await app.saved(made?.id);
  expect(await screen.findByText(words.exampleWritten)).toBeVisible();
  await app.goTo('/');
  expect(await screen.findByRole('region', { name: words.yours })).toBeVisible();
  expect((await app.saved(made?.id)).answers['summary']).toMatchObject({ satisfiedWith: 'Våre egne ord' });
});

test('words that are no answer yet keep the example too', async () => {
  const app = await openExample();
  await app.goTo(`${app.address()}/collect`);
  await app.write(said.collect.paste, 'h');
  expect(await screen.findByText(words.exampleWritten)).toBeVisible();
  expect((await app.repository.list())[0]).not.toHaveProperty('isExample');
});

test('a file of the example that comes back is a process like any other', async () => {
  const app = await openExample();
  const [made] = await app.repository.list();
  const file = writeProcessFile(await app.saved(made?.id), { appVersion: '1.0.0', now: AT });
  await app.goTo('/');
  const input = screen.getByLabelText(words.openFile, { selector: 'input' });
  await app.person.upload(input, new File([file], 'eksempel.json'));
  await waitFor(() => expect(app.address()).toBe(`/p/${made?.id ?? ''}`));
  await app.goTo('/');
  expect(await screen.findByRole('region', { name: words.yours })).toBeVisible();
});

test('each of the papers opens in the example', async () => {
  const app = await openApp();
  await app.press(words.paperOf(words.paper.mandate));
  await waitFor(() => expect(app.address()).toMatch(/^\/p\/[^/]+\/preview\/mandate$/));
});

test('three parts say how it goes, with the minutes of the guide', async () => {
  await openApp();
  const parts = within(screen.getByRole('list', { name: words.parts })).getAllByRole('listitem');
  expect(parts.map((part) => /(\d+) minutter/.exec(part.textContent)?.[1])).toEqual(['30', '60', '60']);
});

test('each process says how far it has come, what waits and when it meets, and leads to what is unfinished', async () => {
  const leaders = [1, 2, 3].map((number) => ({ id: `l${number}`, role: 'Leder', unit: `Post ${number}` }));
  const process = processWith(
    {
      about: {
        processName: 'Hjerte',
        answerDeadline: '2020-12-04',
        meetings: [{ id: 'm1', name: 'Behovsanalyse', date: '2399-02-10' }],
      },
      summary: { satisfiedWith: 'Kurset', areasToStrengthen: 'Ventetid' },
      advance: { leaders },
      parking: { items: [{ id: 'i1', text: 'Hvem leder?' }] },
    },
    { lastStep: 'summary' },
  );
  await openApp({ processes: [process] });
  const name = await screen.findByRole('link', { name: 'Hjerte' });
  const item = within(name.closest('li') ?? name);
  expect(item.getByText(words.stepsDone(1, 13))).toBeVisible();
  expect(item.getByText(words.leadersWait(3, '4. desember 2020', true))).toBeVisible();
  expect(item.getByText(words.nextMeeting('10. februar 2399', 'Behovsanalyse'))).toBeVisible();
  expect(item.getByText(words.unclear(1))).toBeVisible();
  const goOn = item.getByRole('link', { name: words.goOnWith('Hjerte') });
  expect(goOn).toHaveAttribute('href', '#/p/p1/about');
});

test('what was saved before it was counted is counted when it is shown', async () => {
  const old = { id: 'p1', title: 'Hjerte', unitName: '', healthTrust: '', createdAt: AT, updatedAt: AT };
  const summary = { ...old, schemaVersion: heart.schemaVersion };
  const app = await openApp({ repository: repositoryWhere({}, { saved: [{ record: heart, summary }] }) });
  expect(await screen.findByText(words.stepsDone(0, 13))).toBeVisible();
  expect((await app.repository.summary('p1'))?.howFar).toMatchObject({ begun: true });
});

test('the list shows the newest change first, and each name opens its process', async () => {
  const processes = [named('Hjerte'), named('Lunge', { id: 'p2', updatedAt: '2026-12-01T10:00:00.000Z' })];
  const app = await openApp({ processes });
  const list = within(await screen.findByRole('region', { name: words.yours }));
  const items = await list.findAllByRole('listitem');
  expect(items.map((item) => within(item).getAllByRole('link')[0]?.textContent)).toEqual(['Lunge', 'Hjerte']);

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
  const items = async () =>
    within(await screen.findByRole('region', { name: words.yours })).queryAllByRole('listitem');
  await app.press(words.showMore(2));
  expect(await items()).toHaveLength(52);

  await app.person.type(screen.getByLabelText(words.search), 'barneklinikken');
  expect(await screen.findByText(words.found(1))).toBeVisible();
  expect(await items()).toHaveLength(1);
  expect(screen.getByRole('link', { name: 'Panel 7' })).toBeVisible();
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
