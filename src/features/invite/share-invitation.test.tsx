import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { routes } from '#desk/routes.ts';
import { downloaded } from '#tests/support/page/browser-parts.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { onAPhone, putAway, putThePhoneAway, refuses } from '#tests/support/page/phone.ts';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

const { invite: words } = said;
const open = (): Promise<OpenApp> =>
  openApp({
    at: routes.invite('p1'),
    processes: [
      processWith({
        about: { processName: 'Panel hud' },
        advance: { leaders: [{ id: 'l1', role: 'Overlege', unit: 'Post 2', asked: ['summary'] }] },
      }),
    ],
  });
const sendAs = (app: OpenApp, way: keyof typeof words.ways): Promise<void> =>
  app.person.click(screen.getByRole('radio', { name: words.ways[way] }));
const letter = (): string => screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.text }).value;

afterEach(putThePhoneAway);

test('on a phone the letter with the link is given to the app that is chosen, and said to be so', async () => {
  const { shared } = onAPhone();
  const app = await open();
  await sendAs(app, 'link');
  await app.press(words.share);
  expect(shared).toMatchObject([{ text: letter() }]);
  expect(await screen.findByText(words.shared)).toBeVisible();
});

test('a list of apps that is put away says nothing, and a browser that refuses leaves the copy button', async () => {
  let answer = putAway;
  onAPhone({ answer: () => answer() });
  const app = await open();
  await sendAs(app, 'link');
  await app.press(words.share);
  expect(screen.queryByText(words.shared)).toBeNull();
  answer = refuses;
  await app.press(words.share);
  await waitFor(() => expect(screen.queryByRole('button', { name: words.share })).toBeNull());
  expect(screen.getByRole('button', { name: words.copyText })).toBeVisible();
});

test('the invitation file is shared, and downloaded where the browser refuses', async () => {
  let answer = (): Promise<void> => Promise.resolve();
  const { shared } = onAPhone({ answer: () => answer() });
  const app = await open();
  await sendAs(app, 'file');
  await app.press(words.file);
  await waitFor(() => expect(shared).toHaveLength(1));
  const name = shared[0]?.files?.[0]?.name ?? '';
  expect(await screen.findByText(words.fileShared(name))).toBeVisible();
  expect(downloaded()).toEqual([]);
  answer = refuses;
  await app.press(words.file);
  expect(await screen.findByText(words.downloaded(name))).toBeVisible();
  expect(downloaded()).toMatchObject([{ name }]);
});
