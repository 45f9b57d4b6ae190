import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes } from '#desk/routes.ts';
import type { Invitation } from '#domain/advance/invitation.ts';
import { textIn } from '#domain/guide/read.ts';
import { summary } from '#domain/guide/steps/summary.ts';
import { invitationPayload } from '#storage/advance/write-advance.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

const invitation: Invitation = {
  process: 'px',
  processName: 'Panel hud',
  healthTrust: '',
  unitName: 'Hudklinikken',
  facilitator: 'rådgiver',
  leader: 'l1',
  role: 'seksjonsleder',
  unit: 'Poliklinikken',
  units: [],
  asked: ['summary', 'constraints'],
  groups: [],
  deadline: '2027-02-01',
  greeting: 'Svar gjerne før fredag.',
  replyTo: '',
  publicKey: '',
};
const { satisfiedWith } = said.steps.summary.fields;

/** The leader's own record, opened from the link of the invitation. */
async function openInvited(): Promise<{ app: OpenApp; id: string }> {
  const app = await openApp({ at: routes.invitation(invitationPayload(invitation)) });
  await waitFor(() => expect(app.address()).toMatch(/^\/answer\/r\//));
  const [record] = await app.repository.list();
  return { app, id: record?.id ?? '' };
}

test('the link of an invitation opens the leader’s own answer, with the greeting', async () => {
  const { app, id } = await openInvited();
  expect(app.address()).toBe(routes.answer(id));
  expect(await screen.findByText(/Svar gjerne før fredag\./)).toBeVisible();
});

test('what a leader writes is on the disk, and stands there when the answer is opened again', async () => {
  const { app, id } = await openInvited();
  await screen.findByText(/Svar gjerne før fredag\./);
  await app.goTo(routes.answer(id, 'summary'));
  await app.write(satisfiedWith.label, 'Rask hjelp');
  expect(textIn((await app.saved(id)).answers, summary, 'satisfiedWith')).toBe('Rask hjelp');
  await app.goTo('/');
  await app.follow(said.shell.start.answerTo('Panel hud', 'Poliklinikken'));
  await screen.findByText(/Svar gjerne før fredag\./);
  await app.goTo(routes.answer(id, 'summary'));
  expect(await screen.findByRole('textbox', { name: satisfiedWith.label })).toHaveValue('Rask hjelp');
});

test('a leader is asked nothing that cannot be sent along', async () => {
  const { app, id } = await openInvited();
  await screen.findByText(/Svar gjerne før fredag\./);
  await app.goTo(routes.answer(id, 'summary'));
  await screen.findByRole('textbox', { name: satisfiedWith.label });
  expect(screen.queryByRole('button', { name: said.parking.markOf(satisfiedWith.label) })).toBeNull();
});

test('a process of one’s own never opens on the leader’s pages', async () => {
  const app = await openApp({ at: routes.answer('p1'), processes: [processWith({})] });
  await waitFor(() => expect(app.address()).toBe('/p/p1'));
});
