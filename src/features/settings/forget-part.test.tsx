import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes } from '#desk/routes.ts';
import { line as register } from '#domain/guide/registers/line.ts';
import { dismiss, isDismissed } from '#session/machine/dismissed.ts';
import { LineDown } from '#storage/line-down.ts';
import { downloaded } from '#tests/support/page/browser-parts.ts';
import { createMemoryLine } from '#tests/support/page/memory-line.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { AT, processWith } from '#tests/support/page/process-with.ts';
import { refuses, repositoryWhere } from '#tests/support/page/repository-where.ts';
import { said } from '#tests/support/page/said.ts';

const { forget: words } = said.settings;
const here = processWith({ about: { processName: 'Her' } });
const deleted = processWith({ about: { processName: 'Slettet' } }, { id: 'p2' });
const part = () => within(screen.getByRole('region', { name: words.title }));
const asked = async () => within(await screen.findByRole('dialog', { name: words.question }));

async function open(): Promise<OpenApp> {
  const app = await openApp({ at: routes.settings(), processes: [here, deleted] });
  await app.repository.remove(deleted.id, AT);
  await app.ownFiles.add('profile', { name: 'Vår', bytes: new Uint8Array([1]), addedAt: AT });
  app.begunTexts.write({ process: here.id, at: 'parking/why' }, 'Noe vi begynte på');
  dismiss('pitfall/tooBig');
  return app;
}

test('everything is gone after one yes: processes, what was deleted, own files, begun words, what was turned down', async () => {
  const app = await open();
  await app.press(words.ask, part());
  await app.press(words.forget, await asked());
  expect(await part().findByText(words.gone)).toBeVisible();
  expect(await app.repository.list()).toEqual([]);
  expect(await app.repository.removedProcesses()).toEqual([]);
  expect(await app.repository.versionsOf(here.id)).toEqual([]);
  expect(await app.ownFiles.list('profile')).toEqual([]);
  expect(app.begunTexts.textAt({ process: here.id, at: 'parking/why' })).toBeUndefined();
  expect(isDismissed('pitfall/tooBig')).toBe(false);
});

test('nothing is gone without the yes, and a copy can be taken first', async () => {
  const app = await open();
  await app.press(words.ask, part());
  await app.press(words.copyFirst, await asked());
  expect(await (await asked()).findByText(words.copied)).toBeVisible();
  expect(downloaded()).toHaveLength(1);
  await app.press(words.cancel, await asked());
  expect((await app.repository.list()).map(({ title }) => title)).toEqual(['Her']);
  expect(await app.ownFiles.list('profile')).toHaveLength(1);
});

test('a disk that refuses is not said to be empty', async () => {
  const repository = repositoryWhere({ forgetEverything: refuses });
  const app = await openApp({ at: routes.settings(), repository });
  await app.press(words.ask, part());
  await app.press(words.forget, await asked());
  expect(await part().findByText(words.failed)).toBeVisible();
  expect(part().queryByText(words.gone)).toBeNull();
});

const onLine = (id: string) =>
  processWith(
    { about: { processName: id }, [register.id]: { place: `place-of-${id}`, token: 'mine' } },
    { id },
  );

test('what the processes have on the line is deleted there first, that of a deleted process too', async () => {
  const line = createMemoryLine();
  const app = await openApp({
    at: routes.settings(),
    findLine: () => Promise.resolve(line),
    processes: [here, onLine('p3'), onLine('p4')],
  });
  await app.repository.remove('p4', AT);
  await app.press(words.ask, part());
  expect(await (await asked()).findByText(words.onLine)).toBeVisible();
  await app.press(words.forget, await asked());
  expect(await part().findByText(words.gone)).toBeVisible();
  expect(line.deleted.toSorted()).toEqual(['place-of-p3', 'place-of-p4']);
  expect(await app.repository.list()).toEqual([]);
});

test('where the line does not answer nothing is deleted, until it is said that it goes only here', async () => {
  const line = createMemoryLine();
  line.deleteProcess = () => Promise.reject(new LineDown('Down.'));
  const app = await openApp({
    at: routes.settings(),
    findLine: () => Promise.resolve(line),
    processes: [onLine('p3')],
  });
  await app.press(words.ask, part());
  await app.press(words.forget, await asked());
  expect(await (await asked()).findByText(said.shell.start.forgetLineDown)).toBeVisible();
  expect(await app.repository.list()).toHaveLength(1);
  await app.press(said.shell.start.forgetHere, await asked());
  expect(await part().findByText(words.gone)).toBeVisible();
  expect(await app.repository.list()).toEqual([]);
});
