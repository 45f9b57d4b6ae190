import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AdvanceAnswer } from '#domain/advance/answer.ts';
import { recordIdOf } from '#domain/advance/leader-record.ts';
import { linkTo, PATTERNS, routes } from '#desk/routes.ts';
import { INVITATION_WITHOUT_LINE } from '#storage/advance/advance-format.ts';
import { fromBase64Url, toBase64Url } from '#storage/advance/base64url.ts';
import { answerPayload, invitationPayload, writeInvitationFile } from '#storage/advance/write-advance.ts';
import { makeKeys } from '#storage/sealed/sealed.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { invitation } from '#tests/support/page/open-invited.ts';
import { AT, processWith } from '#tests/support/page/process-with.ts';
import { refuses, repositoryWhere } from '#tests/support/page/repository-where.ts';
import { said } from '#tests/support/page/said.ts';

const words = said.answer.open;
const payload = invitationPayload(invitation);
const answer: AdvanceAnswer = {
  process: 'px',
  leader: 'l1',
  role: 'seksjonsleder',
  unit: 'Poliklinikken',
  version: 1,
  sentAt: AT,
  answers: { summary: { satisfiedWith: 'Kurset' } },
};
const open = (given: Parameters<typeof openApp>[0] = {}): Promise<OpenApp> =>
  openApp({ at: PATTERNS.openInvitation, ...given });
const bring = (app: OpenApp, file: File): Promise<void> =>
  app.person.upload(screen.getByLabelText(words.pick, { selector: 'input' }), file);
const fileOf = (text: string): File => new File([text], 'invitasjon.json');
const invitationFile = (): string => writeInvitationFile(invitation, { appVersion: '0.0.0' });

/** The same letters, with other bytes in the head that says what they are and how many. */
function withHead(changed: Readonly<Record<number, number>>): string {
  const bytes = fromBase64Url(payload) ?? new Uint8Array();
  for (const [at, value] of Object.entries(changed)) bytes[Number(at)] = value;
  return toBase64Url(bytes);
}

async function paste(app: OpenApp, text: string): Promise<void> {
  await app.person.click(screen.getByRole('textbox', { name: words.paste }));
  await app.person.paste(text);
  await app.press(words.go);
}

/** The reason stands there with what to do next, nothing was written, and another invitation can be tried at once. */
async function seeRefusal(app: OpenApp, reason: string, next = ''): Promise<void> {
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(words.refusedTitle);
  expect(alert).toHaveTextContent(reason);
  if (next) expect(alert).toHaveTextContent(next);
  expect(alert).toHaveTextContent(words.untouched);
  expect(screen.getByRole('textbox', { name: words.paste })).toBeEnabled();
  expect(await app.repository.list()).toEqual([]);
}

async function seeOpened(app: OpenApp): Promise<void> {
  expect(await screen.findByText(invitation.greeting)).toBeVisible();
  expect(app.address()).toBe(routes.answer(recordIdOf(invitation)));
  expect(await app.repository.list()).toMatchObject([{ answerTo: { processName: 'Panel hud' } }]);
}

test('a whole mail with the link somewhere in it is opened', async () => {
  const app = await open();
  expect(screen.getByRole('button', { name: words.go })).toBeDisabled();
  const link = `https://veileder.example/${linkTo(routes.invitation(payload))}`;
  await paste(app, `Hei!\n\nHer er lenken: <${link}>.\nSe https://annet.example/#/noe også.\n\nHilsen Kari`);
  await seeOpened(app);
});

test('a link that the mail broke into lines and quoted is opened all the same', async () => {
  const app = await open();
  const broken = (payload.match(/.{1,60}/g) ?? []).join('\n> ');
  await paste(app, `> Hei\n> BPV1.${broken}\n> Hilsen`);
  await seeOpened(app);
});

test('an invitation file is picked, and opens the same answer as the link does', async () => {
  const app = await open();
  await bring(app, fileOf(invitationFile()));
  await seeOpened(app);
  await app.goTo(routes.invitation(payload));
  await seeOpened(app);
});

test('an invitation file is dropped anywhere on the page', async () => {
  const app = await open();
  const drop = { dataTransfer: { files: [fileOf(invitationFile())] } };
  expect(fireEvent.dragOver(screen.getByRole('main'))).toBe(false);
  fireEvent.drop(screen.getByRole('main'), drop);
  await seeOpened(app);
});

test('a link that was cut says so, and the one that is whole can be pasted in its place', async () => {
  const app = await open({ at: routes.invitation(payload.slice(0, 60)) });
  await seeRefusal(app, words.refused.damaged, words.next.ask);
  await paste(app, payload);
  await seeOpened(app);
});

test.each([
  ['letters that are changed on the way', withHead({ 7: 1 }), words.refused.damaged],
  ['something else', 'Hei, kan du svare innen fredag?', words.refused['not-ours']],
  ['an invitation of a later program', withHead({ 0: 9 }), words.refused.newer],
  ['one that says it is larger than any', withHead({ 2: 255 }), words.refused['too-large']],
])('%s is refused with its reason, and nothing is stored', async (_, text, reason) => {
  const app = await open();
  await paste(app, text);
  await seeRefusal(app, reason);
});

test.each([
  ['an empty file', '', words.refused.empty],
  ['a file of another program', '{"a": 1}', words.refused['not-ours']],
  ['a picture', '\u0089PNG\r\n', words.refused['not-ours']],
  ['a file that stops in the middle', invitationFile().slice(0, 250), words.refused.damaged],
  [
    'a file of a later program',
    invitationFile().replace(`"formatVersion": ${INVITATION_WITHOUT_LINE}`, '"formatVersion": 9'),
    words.refused.newer,
  ],
  ['a file larger than any invitation', ' '.repeat(5 * 1024 * 1024 + 1), words.refused['too-large']],
])('%s is refused with its reason, and the right one can be picked after it', async (_, text, reason) => {
  const app = await open();
  await bring(app, fileOf(text));
  await seeRefusal(app, reason);
  await bring(app, fileOf(invitationFile()));
  await seeOpened(app);
});

test('who pastes an answer here is told that it is one, and where answers are taken in', async () => {
  const app = await open();
  await paste(app, `BPV1.${await answerPayload(answer, '')}`);
  await seeRefusal(app, words.refused.answer, words.next.answer);
});

test('a sealed answer is told to be one, and is not opened', async () => {
  const app = await open();
  await paste(app, `BPV1.${await answerPayload(answer, (await makeKeys()).publicKey)}`);
  await seeRefusal(app, words.refused['sealed-no-key'], words.next.answer);
});

test('a browser that lets nobody store says so, and loses nothing that was pasted', async () => {
  const app = await open({ repository: repositoryWhere({ load: refuses, create: refuses }) });
  await paste(app, payload);
  await seeRefusal(app, words.storeFailed);
  expect(screen.getByRole('textbox', { name: words.paste })).toHaveValue(payload);
});

test.each([
  ['newer', words.recordNewer],
  ['damaged', words.recordDamaged],
] as const)('an answer begun here that is %s is left alone, and the leader told', async (kind, reason) => {
  const load = () => Promise.resolve({ kind } as never);
  const app = await open({ repository: repositoryWhere({ load }) });
  await paste(app, payload);
  await seeRefusal(app, reason);
});

test('a process that has the id of the answer by chance is never written to', async () => {
  const id = recordIdOf(invitation);
  const own = processWith({ summary: { satisfiedWith: 'Vårt eget' } }, { id });
  const app = await open({ processes: [own] });
  await paste(app, payload);
  expect(await screen.findByRole('alert')).toHaveTextContent(words.recordDamaged);
  expect(await app.saved(id)).toEqual(own);
});

test('the way to the first page is there for who came here by mistake', async () => {
  const app = await open();
  await app.follow(words.toStart);
  await waitFor(() => expect(app.address()).toBe(routes.start()));
});

test('who goes to another page while the invitation is being opened stays there', async () => {
  const inner = repositoryWhere({});
  let find = (): void => undefined;
  const isFound = new Promise<void>((done) => (find = done));
  const list = () => isFound.then(() => inner.list());
  const app = await open({ repository: { ...inner, list } });
  await paste(app, payload);
  await app.goTo(routes.settings());
  find();
  await waitFor(async () => expect(await inner.list()).toHaveLength(1));
  await act(() => new Promise((done) => void setTimeout(done, 50)));
  expect(app.address()).toBe(routes.settings());
});
