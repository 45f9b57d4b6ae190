import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { downloaded } from '#tests/support/page/browser-parts.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { said } from '#tests/support/page/said.ts';

const { settings: words } = said;
const open = (): Promise<OpenApp> => openApp({ at: '/settings' });
const part = (title: string) => within(screen.getByRole('region', { name: title }));
const bring = ({ person }: OpenApp, label: string, file: File): Promise<void> =>
  person.upload(screen.getByLabelText(label, { selector: 'input' }), file);

/** The trust's own profile as the example is, under another name. */
async function exampleNamed(app: OpenApp, name: string): Promise<File> {
  await app.press(words.profile.example);
  const text = (await downloaded().at(-1)?.content.text()) ?? '';
  return new File([text.replaceAll('Helse Bergen', name)], 'profil.json');
}

test('the example profile is changed, brought in, used and taken along again', async () => {
  const app = await open();
  const profile = part(words.profile.title);
  expect(await profile.findByText(words.profile.none)).toBeVisible();
  await bring(app, words.profile.load, await exampleNamed(app, 'Kyst sykehus'));
  expect(await profile.findByText(words.profile.loaded('Kyst sykehus'))).toBeVisible();
  expect(await app.ownFiles.list('profile')).toMatchObject([{ name: 'Kyst sykehus' }]);
  await app.press(words.profile.takeOf('Kyst sykehus'));
  expect(await downloaded().at(-1)?.content.text()).toContain('Kyst sykehus');
});

test('several profiles are kept, each to be looked at and chosen in a process', async () => {
  const app = await open();
  await bring(app, words.profile.load, await exampleNamed(app, 'Første'));
  await screen.findByText(words.profile.loaded('Første'));
  await bring(app, words.profile.load, await exampleNamed(app, 'Andre'));
  await screen.findByText(words.profile.loaded('Andre'));
  const profile = part(words.profile.title);
  for (const name of ['Første', 'Andre']) expect(profile.getByText(words.profile.look(name))).toBeVisible();
  expect(await app.ownFiles.list('profile')).toMatchObject([{ name: 'Andre' }, { name: 'Første' }]);
});

test('a profile is thrown away only when asked twice', async () => {
  const app = await open();
  await bring(app, words.profile.load, await exampleNamed(app, 'Kyst sykehus'));
  await app.press(words.profile.removeOf('Kyst sykehus'));
  const asked = async () =>
    within(await screen.findByRole('dialog', { name: words.profile.removeTitle('Kyst sykehus') }));
  await app.press(words.template.cancel, await asked());
  expect(await app.ownFiles.list('profile')).toHaveLength(1);
  await app.press(words.profile.removeOf('Kyst sykehus'));
  await app.press(words.template.remove, await asked());
  expect(await screen.findByText(words.profile.removed('Kyst sykehus'))).toBeVisible();
  expect(await app.ownFiles.list('profile')).toEqual([]);
});

test('what is no profile says why, names the file, and changes nothing', async () => {
  const app = await open();
  await bring(app, words.profile.load, new File(['{"a": 1}'], 'noe.json'));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(words.notTaken('noe.json'));
  expect(alert).toHaveTextContent(words.profile.refused['not-ours']);
  expect(await app.ownFiles.list('profile')).toEqual([]);
});

test('a template is taken, brought in again without a fault, and used', async () => {
  const app = await open();
  await app.press(words.template.takePlain);
  await waitFor(() => expect(downloaded()).toHaveLength(1));
  const [template] = downloaded();
  expect(template?.name).toBe(words.template.plainFile);
  const file = new File([template?.content ?? ''], 'vår-mal.docx');
  await bring(app, words.template.load, file);
  expect(await screen.findByText(words.template.loaded('vår-mal.docx'), { exact: false })).toBeVisible();
  expect(await app.ownFiles.list('template')).toMatchObject([{ name: 'vår-mal.docx', inUse: true }]);
});

test('a file that is no Word file is refused as a template with its reason', async () => {
  const app = await open();
  await bring(app, words.template.load, new File(['Hei'], 'mal.docx'));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(words.notTaken('mal.docx'));
  expect(alert).toHaveTextContent(words.refused['not-word']);
  expect(await app.ownFiles.list('template')).toEqual([]);
});

test('the profiles that come with the program can be looked at and taken', async () => {
  const app = await open();
  expect(part(words.profile.title).getAllByText(/355 kr per time/)[0]).toBeInTheDocument();
  await app.press(words.profile.takeOf('UNN'));
  expect(downloaded()[0]?.name).toBe(words.profile.file('unn'));
});

test('it is said where everything lies, and the way back leads to the list', async () => {
  await open();
  expect(screen.getByText(words.storage.text)).toBeVisible();
  expect(screen.getByRole('link', { name: words.back })).toHaveAttribute('href', '#/');
});

test('the version of the program stands at the bottom of the settings and of the first page', async () => {
  const app = await open();
  const version = said.shell.appVersion(__APP_VERSION__);
  expect(screen.getByText(version)).toBeVisible();
  await app.follow(words.back);
  expect(screen.getByText(version, { exact: false })).toBeVisible();
});

test('light or dark is chosen here, and follows the machine until then', async () => {
  const app = await open();
  const look = part(words.look.title);
  expect(look.getByRole('radio', { name: words.look.looks.system })).toBeChecked();
  await app.person.click(look.getByRole('radio', { name: words.look.looks.dark }));
  expect(document.documentElement).toHaveClass('dark');
  await app.person.click(look.getByRole('radio', { name: words.look.looks.system }));
  expect(document.documentElement).not.toHaveClass('dark');
});
