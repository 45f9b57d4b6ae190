import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes } from '#desk/routes.ts';
import type { Answers } from '#domain/process/process.ts';
import { chooseProfile, OWN_PROFILE } from '#domain/profile/deeds.ts';
import type { Profile } from '#domain/profile/profile.ts';
import { applyChanges } from '#domain/process/change.ts';
import { profileOf } from '#storage/files/known-profiles.ts';
import { writeProfile } from '#storage/files/profile-file.ts';
import { emptyOwnFiles } from '#tests/support/page/empty-own-files.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

const { trust } = said.shell;
const { offers } = said.inProcess;
const { about } = said.steps;
const own: Profile = {
  ...profileOf('generic'),
  id: 'kysten',
  version: 1,
  name: 'Kyst sykehus',
  trust: 'Kyst sykehus HF',
  bodies: [{ nb: 'brukerforum' }],
};
const taken = (profile: Profile, as: string): Answers =>
  applyChanges(
    {},
    chooseProfile({}, { profile, file: writeProfile(profile), as, before: profileOf('generic') }),
  );

async function open(answers: Answers, kept: readonly Profile[] = [], step = 'about'): Promise<OpenApp> {
  const ownFiles = emptyOwnFiles();
  for (const profile of kept)
    await ownFiles.add('profile', {
      name: profile.name,
      // Of the page's own kind, as a file that is picked gives.
      bytes: Uint8Array.from(new TextEncoder().encode(writeProfile(profile))),
      addedAt: '2027-03-01T12:00:00.000Z',
    });
  const process = processWith(answers);
  return openApp({ at: routes.step(process.id, step), processes: [process], ownFiles });
}
const choice = () => screen.findByRole('radiogroup', { name: about.fields.profile.label });

test('choosing a profile writes the name of the trust, and offers its bodies and plans', async () => {
  const app = await open({});
  await app.person.click(within(await choice()).getByRole('radio', { name: 'Helse Bergen' }));
  expect(screen.getByRole('textbox', { name: about.fields.healthTrust.label })).toHaveValue(
    'Helse Bergen HF',
  );
  const [plan] = profileOf('helse-bergen').governingPlans;
  const plans = within(await screen.findByRole('region', { name: trust.plans }));
  await app.press(offers.takeOf(plan?.name ?? ''), plans);
  expect((await app.saved()).answers['about']).toMatchObject({
    profile: 'helse-bergen',
    healthTrust: 'Helse Bergen HF',
    governingPlans: [{ name: plan?.name }],
  });
});

test('each profile of the trust’s own can be chosen, and the process takes it along', async () => {
  const app = await open({}, [own, { ...own, id: 'fjell', name: 'Fjell sykehus', trust: '' }]);
  const name = trust.versioned('Kyst sykehus', 1);
  await app.person.click(await screen.findByRole('radio', { name }));
  const { answers } = await app.saved();
  expect(answers['about']).toMatchObject({ profile: OWN_PROFILE, healthTrust: 'Kyst sykehus HF' });
  expect(answers['trust']).toMatchObject({ profile: 'kysten', version: '1' });
});

test('on a machine without the profile, the process keeps its facts and says so; what lies there is not taken', async () => {
  const app = await open(taken(own, OWN_PROFILE), [{ ...own, id: 'fjell', name: 'Fjell sykehus' }]);
  expect(await screen.findByText(trust.notHere('Kyst sykehus', '1'))).toBeVisible();
  expect(
    within(await choice()).getByRole('radio', { name: trust.onlyHere('Kyst sykehus', '1') }),
  ).toBeChecked();
  expect((await app.saved()).answers['trust']?.['profile']).toBe('kysten');
});

test('an own profile whose facts did not come along is said to be lost, whatever lies on the machine', async () => {
  await open({ about: { profile: OWN_PROFILE } }, [own]);
  expect(await screen.findByText(trust.lostHelp)).toBeVisible();
  expect(within(await choice()).getByRole('radio', { name: trust.lost })).toBeChecked();
});

test('a newer version of the profile is offered, and taken by one press', async () => {
  const app = await open(taken(own, OWN_PROFILE), [{ ...own, version: 2 }]);
  expect(await screen.findByText(trust.changed('Kyst sykehus', '1'))).toBeVisible();
  await app.press(trust.renew);
  expect((await app.saved()).answers['trust']?.['version']).toBe('2');
});

test('the way to order, its page and the guide stand where the decision is taken', async () => {
  await open(taken(profileOf('helse-bergen'), 'helse-bergen'), [], 'decision');
  const { ordering } = profileOf('helse-bergen');
  expect(await screen.findByText(new RegExp(ordering.how.nb))).toBeVisible();
  expect(screen.getByRole('link', { name: said.inProcess.deciding.routePage })).toHaveAttribute(
    'href',
    ordering.link,
  );
  expect(screen.getByRole('link', { name: 'Veileder for opprettelse av brukerpanel' })).toBeVisible();
});

test('a trust whose sources do not say how hours are counted is not given the rule of another', async () => {
  const { formula } = said.inProcess.constraints;
  const calculator = async () =>
    within(await screen.findByRole('region', { name: said.inProcess.constraints.calculator }));
  const unn = profileOf('unn');
  const app = await open(taken(unn, 'unn'), [], 'constraints');
  expect(await (await calculator()).findByText(formula.silent(unn.name), { exact: false })).toBeVisible();
  await app.goTo(routes.step('p1', 'about'));
  await app.person.click(within(await choice()).getByRole('radio', { name: 'Helse Bergen' }));
  await app.goTo(routes.step('p1', 'constraints'));
  expect(
    await (
      await calculator()
    ).findByText(formula.hour(`${formula.rounding.nearest}, ${formula.least('1')}`), {
      exact: false,
    }),
  ).toBeVisible();
  expect((await calculator()).queryByText(/sier ikke hvordan/)).toBeNull();
});
