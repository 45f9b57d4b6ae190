import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { createMemoryLine } from '#tests/support/page/memory-line.ts';
import { openApp } from '#tests/support/page/open-app.tsx';
import { said } from '#tests/support/page/said.ts';

const { join, phone } = said.phones;
const asked = { kind: 'score', round: 'g1.1', title: 'Søsken', lead: 'Hvor viktig?', scale: ['a', 'b', 'c'] };

afterEach(() => window.localStorage.clear());

/** A room that asks this, and a phone at the address. */
async function openPhone(at: string, question: unknown = asked) {
  const line = createMemoryLine();
  const heard: [string, number][] = [];
  const room = line.openRoom(
    { process: 'own', token: 'mine' },
    {
      onAnswered: (round, count) => heard.push([round, count]),
      onHere: () => undefined,
      onBack: () => undefined,
    },
  );
  room.ask(question);
  const page = await openApp({ at, findLine: () => Promise.resolve(line) });
  return { ...page, line, room, heard };
}

test('a phone that has scanned is in by one press, and answers by another', async () => {
  const page = await openPhone('/join/123456');
  await page.press(join.press);
  expect(await screen.findByRole('heading', { level: 1, name: 'Søsken' })).toBeVisible();
  await page.press(/^2\s?b$/);
  expect(page.heard).toEqual([['g1.1', 1]]);
  expect(screen.getByRole('button', { name: /^2\s?b$/ })).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByText(phone.sent)).toBeVisible();
  act(() => page.room.ask({ kind: 'shown' }));
  expect(await screen.findByRole('heading', { name: phone.shown })).toBeVisible();
});

test('a wrong code is said, and the right one typed with a space lets in', async () => {
  const page = await openPhone('/join');
  await page.write(join.code, '111 111');
  await page.press(join.press);
  expect(await screen.findByText(join.wrong)).toBeVisible();
  await page.write(join.code, '123 456');
  await page.press(join.press);
  expect(await screen.findByRole('heading', { level: 1, name: 'Søsken' })).toBeVisible();
});

test('who comes again by the same code is in at once; by another code, one press asks anew', async () => {
  const page = await openPhone('/join/123456');
  await page.press(join.press);
  await screen.findByRole('heading', { level: 1, name: 'Søsken' });
  await page.goTo('/join/another');
  expect(screen.getByRole('heading', { level: 1, name: join.title })).toBeVisible();
  await page.goTo('/join/123456');
  expect(await screen.findByRole('heading', { level: 1, name: 'Søsken' })).toBeVisible();
});

test('dots are given until there are no more, and taken back', async () => {
  const rows = [
    { id: 'c1', text: 'Erfaring' },
    { id: 'c2', text: 'Bredde' },
  ];
  const page = await openPhone('/join/123456', {
    kind: 'dots',
    round: 'd',
    title: 'Prikker',
    lead: '',
    each: 2,
    rows,
  });
  await page.press(join.press);
  await page.press(phone.more('Erfaring'));
  await page.press(phone.more('Erfaring'));
  await page.press(phone.more('Bredde'));
  expect(screen.getByText(phone.dotsLeft(0))).toBeVisible();
  await page.press(phone.less('Erfaring'));
  await waitFor(() => expect(screen.getByText(phone.dotsLeft(1))).toBeVisible());
});

test('when the vote is ended the phone says so', async () => {
  const page = await openPhone('/join/123456');
  await page.press(join.press);
  await screen.findByRole('heading', { level: 1, name: 'Søsken' });
  await act(() => page.line.endMeeting({ process: 'own', token: 'mine' }));
  expect(await screen.findByRole('heading', { name: phone.ended })).toBeVisible();
});

test('without a line the page says whom to ask', async () => {
  await openApp({ at: '/join' });
  expect(await screen.findByText(join.none)).toBeVisible();
});
