import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answersIn } from '#domain/guide/read.ts';
import { advance } from '#domain/guide/registers/advance.ts';
import { routes } from '#desk/routes.ts';
import { downloaded } from '#tests/support/page/browser-parts.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

const { invite: words, inviteText: text } = said;
const { frame } = said.shell;
const leaders = [{ id: 'l1', role: 'Overlege', unit: 'Post 1' }];
const open = (): Promise<OpenApp> =>
  openApp({ at: routes.invite('p1'), processes: [processWith({ advance: { leaders } })] });
const part = () => within(screen.getByRole('region', { name: words.seal }));
const kept = async (app: OpenApp) => answersIn((await app.saved()).answers, advance);
const dialog = async () => within(await screen.findByRole('dialog', { name: words.sealTitle }));
const letter = () => screen.getByRole('textbox', { name: words.text });

/** Turns sealing on as one is advised to: with a copy that holds the key. */
async function seal(app: OpenApp): Promise<void> {
  await app.press(words.sealStart);
  await app.press(words.sealCopy, await dialog());
  await app.press(words.sealConfirm, await dialog());
  await part().findByText(words.sealOn);
}

test('before answers are sealed it is said what that means, and nothing is sealed by asking', async () => {
  const app = await open();
  expect(part().getByText(words.sealOff)).toBeVisible();
  await app.press(words.sealStart);
  const asked = await dialog();
  for (const point of words.sealPoints) expect(asked.getByText(point)).toBeVisible();
  await app.press(words.cancel, asked);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(part().getByText(words.sealOff)).toBeVisible();
  expect((await kept(app)).sealed).toBeUndefined();
});

test('the copy that is offered holds the key, and it is said that it is taken', async () => {
  const app = await open();
  await app.press(words.sealStart);
  const asked = await dialog();
  expect(asked.getByRole('button', { name: words.sealConfirmAnyway })).toBeVisible();
  await app.press(words.sealCopy, asked);
  expect(asked.getByText(words.sealCopied)).toBeVisible();
  const { privateKey } = await kept(app);
  expect(privateKey).toMatch(/^AGE-SECRET-KEY-1/);
  expect(await downloaded()[0]?.content.text()).toContain(privateKey);
  expect(asked.getByRole('button', { name: words.sealConfirm })).toBeVisible();
});

test('when answers are sealed the letter says so, and of the keys only the open one leaves', async () => {
  const app = await open();
  expect(letter()).not.toHaveTextContent(text.sealed);
  await seal(app);
  const { sealed, publicKey = '', privateKey = '' } = await kept(app);
  expect(sealed).toBe(true);
  expect(letter()).toHaveTextContent(text.sealed);
  await app.press(words.file);
  const file = await downloaded().at(-1)?.content.text();
  expect(file).toContain(publicKey);
  expect(file).not.toContain(privateKey);
});

test('undo opens the answers again, and the key stays, since sealed answers may be on their way', async () => {
  const app = await open();
  await seal(app);
  const { privateKey } = await kept(app);
  await app.press(frame.undo);
  expect(part().getByText(words.sealOff)).toBeVisible();
  expect(await kept(app)).toMatchObject({ privateKey });
  expect((await kept(app)).sealed).toBeUndefined();
  expect(screen.getByRole('button', { name: frame.undo })).toHaveAttribute('aria-disabled', 'true');
});

test('who stops and seals again seals for the same key', async () => {
  const app = await open();
  await seal(app);
  const { publicKey } = await kept(app);
  await app.press(words.sealStop);
  expect(part().getByText(words.sealStopped)).toBeVisible();
  expect(letter()).not.toHaveTextContent(text.sealed);
  await seal(app);
  expect((await kept(app)).publicKey).toBe(publicKey);
});

test('the Word form is told to be open, also where answers are sealed', async () => {
  const app = await open();
  await seal(app);
  await app.person.click(screen.getByRole('radio', { name: words.ways.form }));
  expect(screen.getByText(words.formUnsealed)).toBeVisible();
  expect(letter()).not.toHaveTextContent(text.sealed);
});

test('where the key lies elsewhere it is said, and no other is made', async () => {
  const elsewhere = { leaders, publicKey: 'age1elsewhere' };
  const app = await openApp({ at: routes.invite('p1'), processes: [processWith({ advance: elsewhere })] });
  expect(part().getByText(words.sealNoKey)).toBeVisible();
  await app.press(words.sealStart);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect((await kept(app)).publicKey).toBe('age1elsewhere');
});
