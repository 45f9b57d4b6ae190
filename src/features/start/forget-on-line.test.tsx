import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { line as register } from '#domain/guide/registers/line.ts';
import { LineDown } from '#storage/line-down.ts';
import { createMemoryLine, type MemoryLine } from '#tests/support/page/memory-line.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

const { start: words } = said.shell;
const TITLE = 'Lunge';
const lung = processWith({
  about: { processName: TITLE },
  [register.id]: { place: 'place-of-lung', token: 'mine' },
});

/** The process is deleted, and the question whether it goes for good stands open. */
async function asked(line: MemoryLine | null): Promise<OpenApp> {
  const app = await openApp({ findLine: () => Promise.resolve(line), processes: [lung] });
  await app.choose(words.actions(TITLE), words.remove);
  await app.press(words.removeConfirm);
  await app.person.click(await screen.findByText(words.removedTitle(1)));
  await app.press(words.forgetOf(TITLE));
  await screen.findByText(words.forgetOnLine);
  return app;
}
const dialog = () => within(screen.getByRole('dialog'));

test('a process that is deleted for good is deleted from the line too', async () => {
  const line = createMemoryLine();
  const app = await asked(line);
  await app.press(words.forget, dialog());
  await screen.findByText(words.forgotten(TITLE));
  expect(line.deleted).toEqual(['place-of-lung']);
  expect(await app.repository.removedProcesses()).toEqual([]);
});

test('where the line does not answer nothing is deleted, until it is said that it goes only here', async () => {
  const line = createMemoryLine();
  line.deleteProcess = () => Promise.reject(new LineDown('Down.'));
  const app = await asked(line);
  await app.press(words.forget, dialog());
  await screen.findByText(words.forgetLineDown);
  expect(await app.repository.removedProcesses()).toHaveLength(1);
  await app.press(words.forgetHere, dialog());
  await screen.findByText(words.forgotten(TITLE));
  expect(await app.repository.removedProcesses()).toEqual([]);
});

test('where there is no line a process that has a place on one is not deleted in silence', async () => {
  const app = await asked(null);
  await app.press(words.forget, dialog());
  await screen.findByText(words.forgetLineDown);
  await app.press(words.cancel, dialog());
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(await app.repository.removedProcesses()).toHaveLength(1);
});
