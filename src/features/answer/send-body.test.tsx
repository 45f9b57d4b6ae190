import { screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import type { AdvanceAnswer } from '#domain/advance/answer.ts';
import { answersIn, textIn } from '#domain/guide/read.ts';
import { invitation as register } from '#domain/guide/registers/invitation.ts';
import { summary } from '#domain/guide/steps/summary.ts';
import { steps } from '#domain/guide/steps.ts';
import { findPayloads } from '#storage/advance/find-payloads.ts';
import { readAdvanceFile } from '#storage/advance/read-advance-file.ts';
import { readPayload } from '#storage/advance/read-payload.ts';
import { makeKeys } from '#storage/sealed/sealed.ts';
import { downloaded } from '#tests/support/page/browser-parts.ts';
import { invitation, openInvited, type OpenAnswer } from '#tests/support/page/open-invited.ts';
import { said } from '#tests/support/page/said.ts';

const words = said.answer.send;
const { satisfiedWith } = said.steps.summary.fields;
const openSend = async (
  text: string,
  ...[more = {}, behind = {}]: Parameters<typeof openInvited>
): Promise<OpenAnswer> => {
  const app = await openInvited(more, { ...behind, page: 'summary' });
  if (text) await app.write(satisfiedWith.label, text);
  await app.turnTo('send');
  await screen.findByRole('button', { name: words.copy });
  return app;
};
const letter = (): string => screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.text }).value;
const note = async (app: OpenAnswer) => answersIn(await app.answers(), register);
const receipt = () => within(screen.getByRole('status', { name: words.receipt }));
const mailLink = (name: string): HTMLAnchorElement => screen.getByRole<HTMLAnchorElement>('link', { name });

/** The answer in a text that was taken out, as who gets it reads it. */
async function answerInText(text: string, key: string | null = null): Promise<AdvanceAnswer> {
  const read = await readPayload(findPayloads(text)[0] ?? '', { parts: steps, keyOf: () => key });
  if (read.kind !== 'answer') throw new Error(JSON.stringify(read));
  return read.answer;
}

async function answerInFile(key: string | null = null): Promise<AdvanceAnswer> {
  const bytes = new Uint8Array((await downloaded().at(-1)?.content.arrayBuffer()) ?? []);
  const read = await readAdvanceFile(bytes, { parts: steps, keyOf: () => key });
  if (read.kind !== 'answer') throw new Error(JSON.stringify(read));
  return read.answer;
}

/** A mail program takes the press; the page stays. */
function mailProgramOpens(): void {
  const stay = (event: Event): void => event.preventDefault();
  document.addEventListener('click', stay);
  onTestFinished(() => document.removeEventListener('click', stay));
}

test('the copied text holds the whole answer, and a receipt says what was taken and that it is not sent', async () => {
  const app = await openSend('Rask hjelp');
  expect(screen.queryByText(words.version(1))).not.toBeInTheDocument();
  expect((await note(app)).version).toBeUndefined();
  await app.press(words.copy);
  expect(await navigator.clipboard.readText()).toBe(letter());
  expect(receipt().getByText(words.notSent)).toBeVisible();
  expect(receipt().getByText(words.by.copy, { exact: false })).toBeVisible();
  // Read by a place that stood there before: a region that comes with its words is often not.
  expect(document.querySelector('[data-announcer]')).toHaveTextContent(words.notSent);
  expect(receipt().getByText(words.texts(said.steps.summary.title), { exact: false })).toBeVisible();
  expect(await answerInText(letter())).toMatchObject({
    process: 'px',
    leader: 'l1',
    version: 1,
    answers: { summary: { satisfiedWith: 'Rask hjelp' } },
  });
  expect((await note(app)).version).toBe('1');
});

test('where the browser keeps the clipboard closed, nobody is told that the answer was copied', async () => {
  const app = await openSend('Rask hjelp');
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError')) },
  });
  await app.press(words.copy);
  expect(await screen.findByText(words.copyFailed)).toBeVisible();
  expect(screen.getByRole('textbox', { name: words.text })).toHaveFocus();
  expect(screen.queryByText(words.by.copy, { exact: false })).toBeNull();
  expect(receipt().getByText(words.by.marked, { exact: false })).toBeVisible();
});

test('the text can be read by a person: who it is from, to which process, and how to take it in', async () => {
  await openSend('Rask hjelp');
  const { text } = said.answer;
  for (const line of [text.opening('Panel hud'), text.who('seksjonsleder', 'Poliklinikken'), text.how])
    expect(letter()).toContain(line);
  expect(letter()).not.toContain(text.sealed);
});

test('the file holds the same answer, has a name that says whose it is, and is told about', async () => {
  const app = await openSend('Rask hjelp');
  await app.press(words.save);
  const name = downloaded()[0]?.name ?? '';
  expect(name).toMatch(/^svar-poliklinikken-seksjonsleder-\d{4}-\d{2}-\d{2}\.json$/);
  expect(screen.getByText(words.saved(name))).toBeVisible();
  expect(receipt().getByText(words.by.file, { exact: false })).toBeVisible();
  expect(await answerInFile()).toEqual(await answerInText(letter()));
  expect((await note(app)).version).toBe('1');
});

test('an answer that is taken out twice unchanged is one version, and the page says when it was', async () => {
  const app = await openSend('Rask hjelp');
  await app.press(words.copy);
  const first = letter();
  await app.press(words.save);
  await app.turnTo('check');
  await app.turnTo('send');
  expect(screen.getByText(/^Versjon 1 /)).toBeVisible();
  expect(screen.queryByText(words.version(2))).toBeNull();
  expect(await screen.findByRole('textbox', { name: words.text })).toHaveValue(first);
  expect((await note(app)).version).toBe('1');
});

test('what is changed after sending goes out as the next version, and no receipt stands for it yet', async () => {
  const app = await openSend('Rask hjelp');
  await app.press(words.copy);
  await app.turnTo('summary');
  await app.write(satisfiedWith.label, 'Rask hjelp og kurs');
  await app.turnTo('send');
  expect(await screen.findByText(words.version(2))).toBeVisible();
  expect(screen.queryByRole('status', { name: words.receipt })).toBeNull();
  await app.press(words.copy);
  expect(await answerInText(letter())).toMatchObject({
    version: 2,
    answers: { summary: { satisfiedWith: 'Rask hjelp og kurs' } },
  });
  expect((await note(app)).version).toBe('2');
});

test('undo after sending takes back what was written, and not that it was sent', async () => {
  const app = await openSend('Rask hjelp');
  await app.press(words.copy);
  await app.press(said.shell.frame.undo);
  expect(textIn(await app.answers(), summary, 'satisfiedWith')).toBe('');
  expect((await note(app)).version).toBe('1');
  expect(await screen.findByText(words.version(2))).toBeVisible();
  await app.press(said.shell.frame.redoWhat(satisfiedWith.label));
  expect(textIn(await app.answers(), summary, 'satisfiedWith')).toBe('Rask hjelp');
  await waitFor(() => expect(screen.queryByText(words.version(2))).toBeNull());
});

test('a short answer stands in the mail itself, to the address of the invitation', async () => {
  mailProgramOpens();
  const app = await openSend('Kort', { replyTo: 'svar@klinikk.example' });
  expect(screen.getByText(words.to('svar@klinikk.example'))).toBeVisible();
  const link = mailLink(words.openMail);
  expect(link.href).toMatch(/^mailto:svar@klinikk\.example\?/);
  const body = new URL(link.href).searchParams.get('body') ?? '';
  expect(await answerInText(body)).toMatchObject({ answers: { summary: { satisfiedWith: 'Kort' } } });
  await app.person.click(link);
  expect(receipt().getByText(words.by.mail, { exact: false })).toBeVisible();
  expect(downloaded()).toEqual([]);
  expect((await note(app)).version).toBe('1');
});

test('an answer too long for a mail is saved as a file with it, and the mail says it is attached', async () => {
  mailProgramOpens();
  const app = await openInvited({}, { page: 'summary' });
  // Letters that do not get shorter when they are packed.
  const long = Array.from({ length: 900 }, (_, at) => ((at * 7919) % 1296).toString(36)).join(' ');
  await app.person.click(screen.getByRole('textbox', { name: satisfiedWith.label }));
  await app.person.paste(long);
  await app.turnTo('send');
  const link = await screen.findByRole<HTMLAnchorElement>('link', { name: words.openMailAndFile });
  expect(screen.getByText(words.mailLong)).toBeVisible();
  expect(new URL(link.href).searchParams.get('body')).toContain(said.answer.text.attached);
  await app.person.click(link);
  expect((await answerInFile()).answers).toMatchObject({ summary: { satisfiedWith: long } });
  expect(receipt().getByText(words.by.mailFile, { exact: false })).toBeVisible();
});

test('with nothing answered it says so, and stops nobody', async () => {
  const app = await openSend('');
  expect(screen.getByText(words.empty)).toBeVisible();
  await app.press(words.copy);
  expect(await answerInText(letter())).toMatchObject({ version: 1, answers: {} });
});

test('a sealed answer shows nothing of itself, and opens with the key of who asks only', async () => {
  const [keys, others] = await Promise.all([makeKeys(), makeKeys()]);
  const app = await openSend('Hemmelig', { publicKey: keys.publicKey });
  expect(screen.getByText(words.sealed)).toBeVisible();
  expect(letter()).toContain(said.answer.text.sealed);
  await app.press(words.save);
  expect(await downloaded()[0]?.content.text()).not.toContain('Hemmelig');
  await expect(answerInText(letter(), others.privateKey)).rejects.toThrow('sealed-wrong-key');
  const answers = { summary: { satisfiedWith: 'Hemmelig' } };
  expect(await answerInText(letter(), keys.privateKey)).toMatchObject({ answers });
  expect(await answerInFile(keys.privateKey)).toMatchObject({ answers });
});

test('an answer that cannot be sealed is not handed out open, and what was written is safe', async () => {
  const app = await openInvited({ publicKey: 'age1-not-a-key' }, { page: 'summary' });
  await app.write(satisfiedWith.label, 'Hemmelig');
  await app.turnTo('send');
  expect(await screen.findByRole('alert')).toHaveTextContent(words.failed);
  expect(screen.queryByRole('button', { name: words.copy })).toBeNull();
  expect(screen.queryByRole('link', { name: words.openMail })).toBeNull();
  expect(textIn(await app.answers(), summary, 'satisfiedWith')).toBe('Hemmelig');
});

test('when a newer invitation comes in another window, what is ready to go follows it: where to, and sealed', async () => {
  const { publicKey, privateKey } = await makeKeys();
  const app = await openSend('Rask hjelp');
  await app.openElsewhere({ ...invitation, replyTo: 'ny@klinikk.example', publicKey });
  expect(await screen.findByText(words.to('ny@klinikk.example'))).toBeVisible();
  await waitFor(() => expect(letter()).toContain(said.answer.text.sealed));
  expect(mailLink(words.openMail).href).toMatch(/^mailto:ny@klinikk\.example\?/);
  expect(await answerInText(letter(), privateKey)).toMatchObject({ leader: 'l1' });
});
