import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { profileOf } from '#storage/files/known-profiles.ts';
import type { Profile } from '#domain/profile/profile.ts';
import { routes } from '#desk/routes.ts';
import { writeProfile } from '#storage/files/profile-file.ts';
import { emptyOwnFiles } from '#tests/support/page/empty-own-files.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { refuses } from '#tests/support/page/repository-where.ts';
import { said } from '#tests/support/page/said.ts';

const { settings } = said;
const { profile: words } = settings;
const base = profileOf('helse-bergen');
const profile = (more: Partial<Profile> = {}): string =>
  writeProfile({ ...base, name: 'Kyst sykehus', ...more });
const open = (ownFiles = emptyOwnFiles()): Promise<OpenApp> => openApp({ at: routes.settings(), ownFiles });
const part = () => within(screen.getByRole('region', { name: words.title }));
const bring = ({ person }: OpenApp, text: string, name = 'profil.json'): Promise<void> =>
  person.upload(screen.getByLabelText(words.load, { selector: 'input' }), new File([text], name));
const profiles = (app: OpenApp) => app.ownFiles.list('profile');

async function seeRefusal(app: OpenApp, reason: string, ...more: readonly string[]): Promise<void> {
  const alert = await part().findByRole('alert');
  for (const text of [settings.notTaken('profil.json'), reason, ...more])
    expect(alert).toHaveTextContent(text);
  expect(await profiles(app)).toEqual([]);
}

test('a profile with something wrong in it says where to look, and is not taken', async () => {
  const app = await open();
  await bring(app, profile().replace(/"kroner": \d+/, '"kroner": "mye"'));
  await seeRefusal(app, words.refused.damaged, words.places, 'profile.rates.0.kroner');
});

test('a link in a profile that is no page is not taken', async () => {
  const app = await open();
  await bring(
    app,
    profile({ links: [{ name: 'Trykk', link: 'javascript:alert(1)', source: 'ukjent', serves: [] }] }),
  );
  await seeRefusal(app, words.refused.damaged, 'profile.links.0.link');
});

test('a profile of a later program says so', async () => {
  const app = await open();
  await bring(app, profile().replace(/"formatVersion": \d+/, '"formatVersion": 999'));
  await seeRefusal(app, words.refused.newer);
});

test('after a refusal the mended file is taken, and nothing is said of the first any longer', async () => {
  const app = await open();
  await bring(app, 'ikke en profil');
  await seeRefusal(app, words.refused['not-ours']);
  await bring(app, profile());
  expect(await part().findByText(words.loaded('Kyst sykehus'))).toBeVisible();
  expect(part().queryByRole('alert')).toBeNull();
});

test('what the own profile says can be looked at: rates with their source, what things are called, where to order', async () => {
  const app = await open();
  const rates = [{ kind: 'hour' as const, kroner: 412, source: 'Retningslinjen', validFrom: '2026-01-01' }];
  await bring(
    app,
    profile({ rates, bodies: [{ nb: 'brukerforum' }], ordering: { to: { nb: '' }, how: { nb: '' } } }),
  );
  await app.person.click(await part().findByText(words.look('Kyst sykehus')));
  const facts = within(part().getByText(words.look('Kyst sykehus')).closest('details') ?? document.body);
  const [rate] = facts.getAllByText(/^412 kr per time/);
  expect(rate).toHaveTextContent(/^412 kr per time.*Retningslinjen$/);
  expect(facts.getByText('brukerforum')).toBeVisible();
  expect(facts.getByText(words.noOrdering)).toBeVisible();
});

test('the own profile is called by its name where a process chooses one, and no more when it is removed', async () => {
  const app = await open();
  await bring(app, profile());
  await part().findByText(words.loaded('Kyst sykehus'));
  expect(part().getByRole('heading', { level: 4, name: /^Kyst sykehus/ })).toBeVisible();
  await app.press(words.removeOf('Kyst sykehus'));
  await app.press(settings.template.remove, within(await screen.findByRole('dialog')));
  expect(await part().findByText(words.none)).toBeVisible();
  expect(part().queryByText(words.look('Kyst sykehus'))).toBeNull();
  expect(await profiles(app)).toEqual([]);
});

test('a profile the browser does not keep is not said to be taken', async () => {
  const app = await open({ ...emptyOwnFiles(), add: refuses });
  await bring(app, profile());
  expect(await part().findByRole('alert')).toHaveTextContent(settings.failed);
  expect(part().queryByText(words.loaded('Kyst sykehus'))).toBeNull();
});

test('where the browser lets nobody read what is kept, it says so and not that there is none', async () => {
  await open({ ...emptyOwnFiles(), list: refuses });
  await waitFor(() => expect(part().getByRole('alert')).toHaveTextContent(settings.unreachable));
  expect(part().queryByText(words.none)).toBeNull();
});
