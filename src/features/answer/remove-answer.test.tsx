import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes } from '#desk/routes.ts';
import { openInvited } from '#tests/support/page/open-invited.ts';
import { said } from '#tests/support/page/said.ts';

const { remove: words, start } = said.answer;
const { satisfiedWith } = said.steps.summary.fields;

test('before anything is asked it is said where the answer is kept, also in a private window and on a shared machine', async () => {
  await openInvited();
  expect(await screen.findByText(start.keptHere)).toBeVisible();
});

test('a leader removes the answer from the machine for good, after a question, and is told what is gone', async () => {
  const app = await openInvited({}, { page: 'summary' });
  await app.write(satisfiedWith.label, 'Rask hjelp');
  await app.turnTo('send');
  await app.press(words.button);
  expect(screen.getByText(words.notTakenOut)).toBeVisible();
  await app.press(words.cancel);
  expect(app.address()).toContain(routes.answer(app.id));
  await app.press(words.button);
  await app.press(words.confirm);
  expect(await screen.findByText(words.done)).toBeVisible();
  await waitFor(() => expect(app.address()).toBe(routes.openInvitation()));
  expect(await app.repository.list()).toEqual([]);
  expect(await app.repository.removedProcesses()).toEqual([]);
  expect(await app.repository.versionsOf(app.id)).toEqual([]);
});
