import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes } from '#desk/routes.ts';
import { PROFILE_FORM } from '#domain/profile/profile-form.ts';
import { LANGUAGE_CODES } from '#domain/language/languages.ts';
import { spokenProfile } from '#domain/profile/spoken-profile.ts';
import { capital } from '#domain/values/sentence.ts';
import { readProfile, writeProfile } from '#storage/files/profile-file.ts';
import { profileOf } from '#storage/files/known-profiles.ts';
import { emptyOwnFiles } from '#tests/support/page/empty-own-files.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { said } from '#tests/support/page/said.ts';

const { profile: words } = said.settings;
const { form, placeNames } = words;
const rates = capital(placeNames.rates);
const cell = (name: string, row?: number): string =>
  row === undefined ? capital(name) : `${capital(name)}, ${words.placeRow(row)}`;
const part = () => within(screen.getByRole('region', { name: form.title }));
const own = async (app: OpenApp) =>
  (await app.ownFiles.list('profile')).flatMap(({ bytes }) => {
    const read = readProfile(bytes);
    return read.kind === 'profile' ? [read.profile] : [];
  });

test('a profile is written, told what is wrong and where, mended and kept', async () => {
  const app = await openApp({ at: routes.settings() });
  await app.press(form.write);
  await app.press(form.addTo(rates), part());
  await app.write(cell(placeNames.kroner, 1), 'mye', part());
  await app.press(form.save, part());
  const alert = await part().findByRole('alert');
  expect(alert).toHaveTextContent('navn (name)');
  expect(alert).toHaveTextContent('satser, rad 1, kroner (rates.0.kroner)');
  expect(part().getByRole('textbox', { name: form.named.name })).toHaveAccessibleDescription(
    form.wrong.empty,
  );
  expect(part().getByRole('textbox', { name: cell(placeNames.kroner, 1) })).toHaveAccessibleDescription(
    form.wrong.numbers.kroner,
  );
  expect(await own(app)).toEqual([]);

  await app.write(form.named.name, 'Kyst sykehus', part());
  await app.write(cell(placeNames.kroner, 1), '410,50', part());
  await app.write(cell(placeNames.source, 1), 'Retningslinjen', part());
  await app.write(cell(placeNames.validFrom, 1), '1.9.2026', part());
  await app.press(form.save, part());
  expect(await screen.findByText(form.saved('Kyst sykehus'))).toBeVisible();
  expect(await own(app)).toMatchObject([
    {
      name: 'Kyst sykehus',
      version: 1,
      rates: [{ kind: 'hour', kroner: 410.5, source: 'Retningslinjen', validFrom: '2026-09-01' }],
    },
  ]);
  await waitFor(() => expect(screen.queryByRole('region', { name: form.title })).toBeNull());
});

test('what is begun stands there after another page, in each language it was written in', async () => {
  const app = await openApp({ at: routes.settings() });
  await app.press(form.write);
  await app.write(form.named.coordinator, 'kontakten', part());
  await app.person.selectOptions(part().getByRole('combobox', { name: form.language }), 'nn');
  await app.write(form.named.coordinator, 'kontakta', part());
  await app.goTo(routes.privacy());
  await app.goTo(routes.settings());
  const box = part().getByRole('textbox', { name: form.named.coordinator });
  expect(box).toHaveValue('kontakten');
  await app.person.selectOptions(part().getByRole('combobox', { name: form.language }), 'nn');
  expect(part().getByRole('textbox', { name: form.named.coordinator })).toHaveValue('kontakta');
});

test('an own profile is changed as its next version, beside the one before, and nothing it says is lost', async () => {
  const ownFiles = emptyOwnFiles();
  const before = { ...profileOf('helse-bergen'), id: 'kyst', name: 'Kyst sykehus' };
  await ownFiles.add('profile', {
    name: before.name,
    bytes: new TextEncoder().encode(writeProfile(before)),
    addedAt: '2026-11-01T10:00:00.000Z',
  });
  const app = await openApp({ at: routes.settings(), ownFiles });
  await app.person.click(await screen.findByText(words.look(before.name)));
  await app.press(form.changeOf(before.name));
  await app.press(form.save, part());
  await screen.findByText(form.saved(before.name));
  const all = await own(app);
  expect(all).toHaveLength(2);
  expect(all).toContainEqual(before);
  const next = all.find(({ version }) => version === before.version + 1);
  for (const code of LANGUAGE_CODES)
    expect(next && spokenProfile(next, code)).toEqual(
      spokenProfile({ ...before, version: before.version + 1 }, code),
    );
});

test('a field that stands alone says what it is about, and a row of one text has only a bin beside it', async () => {
  const app = await openApp({ at: routes.settings() });
  await app.press(form.write);
  expect(part().getByRole('textbox', { name: form.named.contactRole })).toBeVisible();
  expect(part().getByRole('textbox', { name: form.named.sentenceOfRole })).toBeVisible();
  const bodies = capital(placeNames.bodies);
  const first = cell(placeNames.bodies, 1);
  const before = part().getByRole<HTMLTextAreaElement>('textbox', { name: first }).value;
  const bin = part().getByRole('button', { name: form.removeOf(bodies, 1) });
  expect(bin).toHaveTextContent('');
  await app.person.click(bin);
  expect(part().getByRole('textbox', { name: first })).not.toHaveValue(before);
});

test('throwing away asks first', async () => {
  const app = await openApp({ at: routes.settings() });
  await app.press(form.write);
  await app.press(form.throwAway, part());
  await app.press(said.settings.template.remove);
  await waitFor(() => expect(screen.queryByRole('region', { name: form.title })).toBeNull());
  expect(await own(app)).toEqual([]);
});

test('every part and every thing in it has a name, and no two places of the form are one', () => {
  const keys = PROFILE_FORM.flatMap(({ id, cells }) => [
    ...(id === 'identity' ? [] : id.split('.')),
    ...cells.flatMap(({ at }) => (at === '' ? [] : [at.split('.').at(-1) ?? ''])),
  ]);
  expect(keys.filter((key) => !Object.hasOwn(placeNames, key))).toEqual([]);
  const places = PROFILE_FORM.flatMap(({ list, cells }) => cells.map(({ at }) => `${list ?? ''}/${at}`));
  expect(new Set(places).size).toBe(places.length);
});
