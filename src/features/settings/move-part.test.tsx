import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes } from '#desk/routes.ts';
import { LARGEST_EVERYTHING } from '#storage/files/everything.ts';
import { writeEverything } from '#storage/files/everything-file.ts';
import { downloaded } from '#tests/support/page/browser-parts.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { AT, processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

const { move: words } = said.settings;
const process = processWith({ about: { processName: 'Flyttelasset' } });
const part = () => within(screen.getByRole('region', { name: words.title }));
const bring = ({ person }: OpenApp, bytes: Uint8Array<ArrayBuffer>, name = 'alt.zip'): Promise<void> =>
  person.upload(part().getByLabelText(words.takeIn, { selector: 'input' }), new File([bytes], name));
const fileOf = (profile: string) =>
  writeEverything(
    {
      processes: [{ process }],
      ownFiles: [
        {
          kind: 'profile',
          name: profile,
          addedAt: AT,
          bytes: new TextEncoder().encode('{}'),
          inUse: true,
        },
      ],
    },
    { appVersion: '1', now: AT },
  );

test('everything is taken out in one file, and the page says what is in it', async () => {
  const app = await openApp({ at: routes.settings(), processes: [process] });
  await app.press(words.takeOut, part());
  expect(await part().findByText(words.takenOut(1, 0))).toBeVisible();
  const [file] = downloaded();
  expect(file?.name).toMatch(/^brukerpanel-alt-\d{4}-\d\d-\d\d\.zip$/);
  expect(file?.content.size).toBeGreaterThan(500);
});

test('everything is taken in: the process lies on the first page, and the profile among those that are kept', async () => {
  const app = await openApp({ at: routes.settings() });
  await bring(app, fileOf('Kyst sykehus'));
  expect(await part().findByText(words.takenIn(1, 1))).toBeVisible();
  const profiles = within(screen.getByRole('region', { name: said.settings.profile.title }));
  expect(await profiles.findByRole('heading', { level: 4, name: /^Kyst sykehus/ })).toBeVisible();
  await app.goTo(routes.start());
  expect(await screen.findByRole('link', { name: 'Flyttelasset' })).toBeVisible();
});

test('what is here with other answers is told of by name', async () => {
  const mine = processWith({ about: { processName: 'Min utgave' } });
  const app = await openApp({ at: routes.settings(), processes: [mine] });
  await bring(app, fileOf('Kyst sykehus'));
  const copy = `Flyttelasset ${said.shell.copySuffix}`;
  expect(await part().findByText(words.beside([copy]))).toBeVisible();
  expect((await app.repository.list()).map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Min utgave', copy]),
  );
});

test('a file that is something else is refused, and nothing is changed', async () => {
  const app = await openApp({ at: routes.settings() });
  await bring(app, new TextEncoder().encode('noe annet'), 'annet.zip');
  const alert = await part().findByRole('alert');
  expect(alert).toHaveTextContent(words.notTaken('annet.zip'));
  expect(alert).toHaveTextContent(words.refused['not-ours']);
  expect(await app.repository.list()).toEqual([]);
});

test('a file larger than the browser can read is refused before it is read', async () => {
  const app = await openApp({ at: routes.settings() });
  const film = new File([], 'film.zip');
  Object.defineProperty(film, 'size', { value: LARGEST_EVERYTHING + 1 });
  film.arrayBuffer = () => Promise.reject(new Error('It was read.'));
  await app.person.upload(part().getByLabelText(words.takeIn, { selector: 'input' }), film);
  expect(await part().findByRole('alert')).toHaveTextContent(words.refused['too-large']);
});

test('on the first page such a file is told where it is taken in', async () => {
  const app = await openApp();
  const { start, file } = said.shell;
  await app.person.upload(
    screen.getByLabelText(start.openFile, { selector: 'input' }),
    new File([fileOf('Kyst sykehus')], 'alt.json'),
  );
  await waitFor(() => expect(screen.getByRole('dialog')).toHaveTextContent(file.isEverything));
  expect(await app.repository.list()).toEqual([]);
});
