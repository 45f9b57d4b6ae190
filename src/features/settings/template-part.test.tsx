import { screen, waitFor, within } from '@testing-library/react';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { routes } from '#desk/routes.ts';
import { downloaded } from '#tests/support/page/browser-parts.ts';
import { emptyOwnFiles } from '#tests/support/page/empty-own-files.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { refuses } from '#tests/support/page/repository-where.ts';
import { said } from '#tests/support/page/said.ts';

const { settings } = said;
const { template: words, problems, places, refused } = settings;
const open = (ownFiles = emptyOwnFiles()): Promise<OpenApp> => openApp({ at: routes.settings(), ownFiles });
const part = () => within(screen.getByRole('region', { name: words.title }));
const bring = ({ person }: OpenApp, file: File): Promise<void> =>
  person.upload(screen.getByLabelText(words.load, { selector: 'input' }), file);
const templates = (app: OpenApp) => app.ownFiles.list('template');

/** Our own template without a cover, as the person gets it. */
async function master(app: OpenApp): Promise<Uint8Array<ArrayBuffer>> {
  const before = downloaded().length;
  await app.press(words.takePlain);
  await waitFor(() => expect(downloaded()).toHaveLength(before + 1));
  return new Uint8Array((await downloaded().at(-1)?.content.arrayBuffer()) ?? []);
}

interface Change {
  readonly part?: string;
  readonly from?: string;
  readonly to?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** The same with other letters in a part of it, the text where none is given, or with one more file in it. */
function changed(
  bytes: Uint8Array,
  { part: at = 'word/document.xml', from = '', to = '', more = {} }: Change,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const text = strFromU8(parts[at] ?? new Uint8Array());
  const added = Object.fromEntries(Object.entries(more).map(([name, body]) => [name, strToU8(body)]));
  return new Uint8Array(zipSync({ ...parts, [at]: strToU8(text.replace(from, to)), ...added }));
}

async function bringNamed(app: OpenApp, ...names: readonly string[]): Promise<void> {
  const bytes = await master(app);
  for (const name of names) {
    await bring(app, new File([bytes], name));
    await part().findByText(words.loaded(name));
  }
}
const useFor = (app: OpenApp, name: string, profile: string): Promise<void> =>
  app.person.selectOptions(part().getByRole('combobox', { name: words.usedForOf(name) }), profile);

test('a field that is misspelt is named with where it stands and what was meant, and the template is used all the same', async () => {
  const app = await open();
  const misspelt = { part: 'word/header1.xml', from: '{{status}}', to: '{{statuss}}' };
  await bring(app, new File([changed(await master(app), misspelt)], 'feil.docx'));
  const problem = await part().findByText(/\{\{statuss\}\}/);
  expect(problem).toHaveTextContent(problems.unknown('{{statuss}}', places.header));
  expect(problem).toHaveTextContent(problems.likely('status'));
  expect(part().queryByText(words.fine)).toBeNull();
  expect(await templates(app)).toMatchObject([{ name: 'feil.docx', inUse: true }]);
});

test('a template without a place for the text says where the text comes', async () => {
  const app = await open();
  await bring(app, new File([changed(await master(app), { from: '{{content}}', to: '' })], 'uten.docx'));
  expect(await part().findByText(problems.missing.content)).toBeVisible();
  expect(await templates(app)).toHaveLength(1);
});

test('a new template takes the place of the one in use, which is kept', async () => {
  const app = await open();
  expect(await part().findByText(words.none)).toBeVisible();
  await bringNamed(app, 'gammel.docx', 'ny.docx');
  expect(part().queryByText(words.none)).toBeNull();
  expect(await templates(app)).toMatchObject([
    { name: 'ny.docx', inUse: true },
    { name: 'gammel.docx', inUse: false },
  ]);
});

test('a template is used for one profile, and the others keep the one for all', async () => {
  const app = await open();
  await bringNamed(app, 'for-unn.docx', 'for-alle.docx');
  await useFor(app, 'for-unn.docx', 'UNN');
  expect(await part().findByText(words.used('for-unn.docx'))).toBeVisible();
  expect((await app.ownFiles.inUse('template', 'unn'))?.name).toBe('for-unn.docx');
  expect((await app.ownFiles.inUse('template', 'helse-bergen'))?.name).toBe('for-alle.docx');
  await waitFor(() =>
    expect(part().getByRole('combobox', { name: words.usedForOf('for-unn.docx') })).toHaveDisplayValue('UNN'),
  );
});

test('a template that is put aside is kept, and can be used again', async () => {
  const app = await open();
  await bringNamed(app, 'vår.docx');
  await useFor(app, 'vår.docx', words.notUsed);
  expect(await part().findByText(words.putAside('vår.docx'))).toBeVisible();
  expect(await part().findByText(words.none)).toBeVisible();
  expect(await app.ownFiles.inUse('template')).toBeNull();
  await useFor(app, 'vår.docx', words.forAll);
  await part().findByText(words.used('vår.docx'));
  expect(await templates(app)).toMatchObject([{ name: 'vår.docx', inUse: true }]);
});

test('a template is taken along byte for byte as it was brought', async () => {
  const app = await open();
  const bytes = changed(await master(app), { from: '{{content}}', to: '{{innhold}}' });
  await bring(app, new File([bytes], 'vår.docx'));
  await app.press(words.takeOf('vår.docx'));
  const taken = downloaded().at(-1);
  expect(taken?.name).toBe('vår.docx');
  expect(new Uint8Array((await taken?.content.arrayBuffer()) ?? [])).toEqual(bytes);
});

test('a template is thrown away only when asked twice', async () => {
  const app = await open();
  await bringNamed(app, 'vår.docx');
  const asked = async () =>
    within(await screen.findByRole('dialog', { name: words.removeTitle('vår.docx') }));
  await app.press(words.removeOf('vår.docx'));
  await app.press(words.cancel, await asked());
  expect(await templates(app)).toHaveLength(1);
  await app.press(words.removeOf('vår.docx'));
  await app.press(words.remove, await asked());
  expect(await part().findByText(words.removed('vår.docx'))).toBeVisible();
  expect(await templates(app)).toEqual([]);
});

test.each([
  [
    'an old or locked Word file',
    () => strToU8('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 old', true),
    'old',
  ],
  [
    'a Word file with macros',
    (own: Uint8Array) => changed(own, { more: { 'word/vbaProject.bin': 'x' } }),
    'macros',
  ],
  ['a Word file that was cut', (own: Uint8Array) => own.slice(0, 2000), 'damaged'],
] as const)('%s is refused with its reason, and the template in use stays', async (_, make, because) => {
  const app = await open();
  await bringNamed(app, 'vår.docx');
  await bring(app, new File([new Uint8Array(make(await master(app)))], 'feil.docx'));
  const alert = await part().findByRole('alert');
  expect(alert).toHaveTextContent(settings.notTaken('feil.docx'));
  expect(alert).toHaveTextContent(refused[because]);
  expect(await templates(app)).toMatchObject([{ name: 'vår.docx', inUse: true }]);
});

test('a template the browser does not keep is not said to be in use', async () => {
  const app = await open({ ...emptyOwnFiles(), add: refuses });
  await bring(app, new File([await master(app)], 'vår.docx'));
  expect(await part().findByRole('alert')).toHaveTextContent(settings.failed);
  expect(part().queryByText(words.loaded('vår.docx'))).toBeNull();
});

test('where the browser lets nobody read what is kept, it says so and not that there is none', async () => {
  await open({ ...emptyOwnFiles(), list: refuses });
  expect(await part().findByRole('alert')).toHaveTextContent(settings.unreachable);
  expect(part().queryByText(words.none)).toBeNull();
});

test('every field that can be used is told with what it gives', async () => {
  const app = await open();
  await app.person.click(part().getByText(words.marks));
  const line = part().getByRole('row', { name: new RegExp(settings.gives.content) });
  expect(line).toHaveTextContent('{{content}}');
});
