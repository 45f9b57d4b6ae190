import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Process } from '#domain/process/process.ts';
import type { AdvanceAnswer } from '#domain/advance/answer.ts';
import type { Invitation } from '#domain/advance/invitation.ts';
import { writeAnswerFile, writeInvitationFile } from '#storage/advance/write-advance.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { AT, processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

const { start, file: words, copySuffix } = said.shell;

const withAnswer = (satisfiedWith: string, more: Partial<Process> = {}): Process =>
  processWith({ about: { processName: 'Hjerte' }, summary: { satisfiedWith } }, more);
const here = withAnswer('Kurset');
const fileOf = (process: Process): string => writeProcessFile(process, { appVersion: '1.0.0', now: AT });

const open = async ({ person }: OpenApp, content: BlobPart, name = 'panel.json'): Promise<void> =>
  person.upload(screen.getByLabelText(start.openFile, { selector: 'input' }), new File([content], name));
const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }));

test('a process file opens as it was written', async () => {
  const app = await openApp();
  await open(app, fileOf(here));
  await waitFor(() => expect(app.address()).toBe('/p/p1'));
  expect((await app.saved('p1')).answers).toEqual(here.answers);
});

test('a file that is the same as what is here opens without a question', async () => {
  const app = await openApp({ processes: [here] });
  await open(app, fileOf(here));
  await waitFor(() => expect(app.address()).toBe('/p/p1'));
  expect(await app.repository.list()).toHaveLength(1);
});

test.each([
  ['nothing', '', words.refused.empty],
  ['a page to sign in on', '<!doctype html><title>Logg inn</title>', words.refused.html],
  ['a text', 'Kjære alle sammen', words.refused['not-json']],
  ['another program’s data', '{"a": 1}', words.refused['not-ours']],
  ['a Word document', 'PK\u0003\u0004', words.refused['not-ours']],
  ['a file that stops in the middle', fileOf(here).slice(0, -40), words.refused.damaged],
  ['a file of a newer program', fileOf({ ...here, schemaVersion: 999 }), words.refused.newer],
])('a file with %s is refused with its reason, and nothing is changed', async (_what, content, reason) => {
  const app = await openApp({ processes: [here] });
  await open(app, content);
  const refused = await dialog(words.refusedTitle);
  expect(refused.getByText(reason)).toBeVisible();
  expect(refused.getByText(words.untouched)).toBeVisible();
  await app.press(words.close, refused);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(await app.saved()).toEqual(here);
});

test('a file with a wrong answer in it names the place', async () => {
  const app = await openApp();
  const wrong = { ...here, answers: { ...here.answers, stakeholders: { groups: 'tre' } } } as Process;
  await open(app, fileOf(wrong));
  const refused = await dialog(words.refusedTitle);
  expect(refused.getByText(/stakeholders/)).toBeVisible();
  expect(await app.repository.list()).toEqual([]);
});

test('a file that can be dropped anywhere on the page opens too', async () => {
  const app = await openApp();
  fireEvent.drop(screen.getByRole('main'), {
    dataTransfer: { files: [new File([fileOf(here)], 'panel.json')] },
  });
  await waitFor(() => expect(app.address()).toBe('/p/p1'));
});

test('of several files dropped at once none is opened in silence before the others: it is said to drop one at a time', async () => {
  const app = await openApp();
  fireEvent.drop(screen.getByRole('main'), {
    dataTransfer: { files: ['en.json', 'to.json'].map((name) => new File([fileOf(here)], name)) },
  });
  expect(await screen.findByText(said.shell.file.oneAtATime)).toBeVisible();
  expect(await app.repository.list()).toEqual([]);
});

test('another version of what is here is asked about, and what is here stays when one says so', async () => {
  const app = await openApp({ processes: [here] });
  await open(app, fileOf(withAnswer('Rådene')));
  const asked = await dialog(words.conflictTitle);
  expect(asked.getByText(words.conflictText('Hjerte'))).toBeVisible();
  expect((await app.saved()).answers).toEqual(here.answers);
  await app.press(words.keepMine, asked);
  await waitFor(() => expect(app.address()).toBe('/p/p1'));
  expect((await app.saved()).answers).toEqual(here.answers);
  expect(await app.repository.list()).toHaveLength(1);
});

test('what is in the file takes the place of what is here when one says so, and the old is kept', async () => {
  const app = await openApp({ processes: [here] });
  const theirs = withAnswer('Rådene');
  await open(app, fileOf(theirs));
  await app.press(words.takeTheirs, await dialog(words.conflictTitle));
  await waitFor(() => expect(app.address()).toBe('/p/p1'));
  expect((await app.saved()).answers).toEqual(theirs.answers);
  const kept = await app.repository.versionsOf('p1');
  expect(kept.find(({ because }) => because === 'replaced')?.process?.answers).toEqual(here.answers);
});

test('both are kept when one says so, side by side', async () => {
  const app = await openApp({ processes: [here] });
  await open(app, fileOf(withAnswer('Rådene')));
  await app.press(words.keepBoth, await dialog(words.conflictTitle));
  await waitFor(() => expect(app.address()).not.toBe('/'));
  const titles = (await app.repository.list()).map(({ title }) => title);
  expect(titles.toSorted()).toEqual(['Hjerte', `Hjerte ${copySuffix}`]);
  expect((await app.saved()).answers).toEqual(here.answers);
});

test('a question that is closed without an answer changes nothing', async () => {
  const app = await openApp({ processes: [here] });
  await open(app, fileOf(withAnswer('Rådene')));
  const [cross] = (await dialog(words.conflictTitle)).getAllByRole('button');
  if (cross) await app.person.click(cross);
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(app.address()).toBe('/');
  expect(await app.saved()).toEqual(here);
});

const invitation: Invitation = {
  process: 'px',
  processName: 'Panel hud',
  healthTrust: '',
  unitName: '',
  facilitator: '',
  leader: 'l1',
  role: 'Leder',
  unit: 'Poliklinikken',
  units: [],
  asked: ['summary'],
  groups: [],
  deadline: '',
  greeting: '',
  replyTo: '',
  publicKey: '',
};

test('a leader’s invitation on file opens on the leader’s pages', async () => {
  const app = await openApp();
  await open(app, writeInvitationFile(invitation, { appVersion: '1.0.0' }));
  await waitFor(() => expect(app.address()).toMatch(/^\/answer\/r\//));
  expect((await app.repository.list())[0]?.answerTo).toMatchObject({ processName: 'Panel hud' });
});

test('a leader’s answer on file says where it belongs, and becomes no process', async () => {
  const app = await openApp();
  const answer: AdvanceAnswer = {
    process: 'px',
    leader: 'l1',
    record: 'r1',
    role: 'Leder',
    unit: '',
    version: 1,
    sentAt: AT,
    answers: { summary: { satisfiedWith: 'Kurset' } },
  };
  await open(app, await writeAnswerFile(answer, { publicKey: '', appVersion: '1.0.0' }));
  expect((await dialog(words.refusedTitle)).getByText(words.isAnswer)).toBeVisible();
  expect(await app.repository.list()).toEqual([]);
});
