import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { downloaded } from '#tests/support/page/browser-parts.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { onAPhone, putAway, putThePhoneAway, refuses } from '#tests/support/page/phone.ts';
import { processWith } from '#tests/support/page/process-with.ts';
import { PATIENT } from '#tests/support/patient.ts';
import { said } from '#tests/support/page/said.ts';
import { workersInThePage } from '#tests/support/page/workers-in-the-page.ts';

const { taking: words } = said;
const { made } = said.inProcess.export;
const open = (): Promise<OpenApp> =>
  openApp({ at: '/p/p1/export', processes: [processWith({ about: { unitName: 'Klinikk Øye' } })] });
const takeTables = (app: OpenApp): Promise<void> => app.press(words.takeTables);

beforeEach(workersInThePage);

afterEach(putThePhoneAway);

test('on a phone a file is given to the app that is chosen, and said to be so only then', async () => {
  const { shared } = onAPhone();
  const app = await open();
  await takeTables(app);
  expect(await screen.findByText(words.shared(words.tables), {}, PATIENT)).toBeVisible();
  expect(shared[0]?.files?.[0]?.name).toMatch(/\.xlsx$/);
  expect(downloaded()).toEqual([]);
});

test('a file that took its time waits for a press, and is given then', async () => {
  let isFresh = false;
  const { shared } = onAPhone({ isFresh: () => isFresh });
  const app = await open();
  await takeTables(app);
  expect(await screen.findByText(words.ready(words.tables), {}, PATIENT)).toBeVisible();
  expect([shared.length, downloaded().length]).toEqual([0, 0]);
  isFresh = true;
  await app.press(words.give);
  expect(await screen.findByText(words.shared(words.tables), {}, PATIENT)).toBeVisible();
  expect(screen.queryByRole('button', { name: words.give })).toBeNull();
});

test('who puts the list of apps away can keep the file on the phone instead', async () => {
  onAPhone({ answer: putAway });
  const app = await open();
  await takeTables(app);
  expect(await screen.findByText(words.ready(words.tables), {}, PATIENT)).toBeVisible();
  await app.press(words.save);
  expect(await screen.findByText(made(words.tables))).toBeVisible();
  expect(downloaded()).toHaveLength(1);
});

test('what the browser does not share is downloaded, as on a desk', async () => {
  onAPhone({ answer: refuses });
  const app = await open();
  await takeTables(app);
  await waitFor(() => expect(downloaded()).toHaveLength(1), PATIENT);
  const list = within(screen.getByRole('region', { name: said.inProcess.export.documents }));
  expect(list.getByText(made(words.tables))).toBeVisible();
});
