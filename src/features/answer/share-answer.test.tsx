import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { answersIn } from '#domain/guide/read.ts';
import { invitation as register } from '#domain/guide/registers/invitation.ts';
import { steps } from '#domain/guide/steps.ts';
import { readIncomingFile } from '#storage/advance/read-incoming.ts';
import { downloaded } from '#tests/support/page/browser-parts.ts';
import { openInvited, type OpenAnswer } from '#tests/support/page/open-invited.ts';
import { onAPhone, putAway, putThePhoneAway, refuses } from '#tests/support/page/phone.ts';
import { said } from '#tests/support/page/said.ts';

const words = said.answer.send;
const { satisfiedWith } = said.steps.summary.fields;
const openSend = async (text: string): Promise<OpenAnswer> => {
  const app = await openInvited({}, { page: 'summary' });
  await app.person.click(screen.getByRole('textbox', { name: satisfiedWith.label }));
  await app.person.paste(text);
  await app.turnTo('send');
  await screen.findByRole('button', { name: words.copy });
  return app;
};
const version = async (app: OpenAnswer) => answersIn(await app.answers(), register).version;
// Letters that do not get shorter when they are packed.
const long = Array.from({ length: 900 }, (_, at) => ((at * 7919) % 1296).toString(36)).join(' ');

afterEach(putThePhoneAway);

test('on a phone sharing stands first, and the app that is chosen has the whole answer in its text', async () => {
  const { shared } = onAPhone();
  const app = await openSend('Rask hjelp');
  expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent(words.share);
  const letter = screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.text }).value;
  await app.press(words.shareIt);
  expect(shared).toMatchObject([{ text: letter }]);
  const receipt = within(await screen.findByRole('status', { name: words.receipt }));
  expect(receipt.getByText(words.by.share, { exact: false })).toBeVisible();
  expect(receipt.getByText(words.notSent)).toBeVisible();
  await waitFor(async () => expect(await version(app)).toBe('1'));
});

test('a long answer is shared as a text file, which who gets it can open', async () => {
  const { shared } = onAPhone();
  const app = await openSend(long);
  await app.press(words.shareIt);
  await waitFor(() => expect(shared).toHaveLength(1));
  expect(shared[0]?.text).toContain(said.answer.text.attached);
  const file = shared[0]?.files?.[0];
  expect(file?.name).toMatch(/^svar-.*\.txt$/);
  const bytes = new Uint8Array((await file?.arrayBuffer()) ?? []);
  expect(await readIncomingFile(bytes, { parts: steps, keyOf: () => null })).toMatchObject([
    { read: { kind: 'answer', answer: { answers: { summary: { satisfiedWith: long } } } } },
  ]);
  expect(downloaded()).toEqual([]);
});

test('when the list of apps is put away nothing is said to be shared, and the button is still there', async () => {
  onAPhone({ answer: putAway });
  const app = await openSend('Rask hjelp');
  await app.press(words.shareIt);
  expect(screen.queryByRole('status', { name: words.receipt })).toBeNull();
  expect(screen.getByRole('button', { name: words.shareIt })).toBeVisible();
  expect(await version(app)).toBeUndefined();
});

test.each([
  ['the browser refuses', { answer: refuses }, 'Rask hjelp'],
  ['the browser shares no files', { files: false }, long],
])('where %s, the other ways are left, and nothing is said', async (_, phone, text) => {
  onAPhone(phone);
  const app = await openSend(text);
  await app.press(words.shareIt);
  await waitFor(() => expect(screen.queryByRole('button', { name: words.shareIt })).toBeNull());
  expect(screen.getByRole('heading', { name: words.mail })).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByRole('status', { name: words.receipt })).toBeNull();
});

test('on a desk nothing is shared', async () => {
  await openSend('Rask hjelp');
  expect(screen.queryByRole('button', { name: words.shareIt })).toBeNull();
});
