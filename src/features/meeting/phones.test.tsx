import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { rowsIn } from '#domain/guide/read.ts';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { criteria } from '#domain/guide/steps/criteria.ts';
import type { Answers } from '#domain/process/process.ts';
import type { RoomScene } from '#domain/room/scene.ts';
import { createMemoryLine } from '#tests/support/page/memory-line.ts';
import { openMeeting } from '#tests/support/page/open-meeting.tsx';
import { said } from '#tests/support/page/said.ts';

const { facilitator: words, answered } = said.phones;
const scoring = said.scoring;
const groups: Answers = {
  stakeholders: {
    groups: [
      { id: 'g1', name: 'Søsken' },
      { id: 'g2', name: 'Foreldre' },
    ],
  },
};
const first = { kind: 'scoring', step: 'stakeholders', row: 'g1', question: 'involvement' } as const;

async function openForPhones(answers: Answers = groups, scene: RoomScene = first) {
  const line = createMemoryLine();
  const page = await openMeeting('facilitator', answers, { scene, findLine: () => Promise.resolve(line) });
  const panel = () => within(screen.getByRole('region', { name: words.title }));
  await page.press(words.open);
  await panel().findByText(words.code('100 001'));
  const votes = (person: string, answer: unknown) => act(() => line.phone(person).answer(answer));
  return { ...page, line: line, panel, votes };
}

test('without a line there is nothing about phones', async () => {
  await openMeeting('facilitator', groups, { scene: first });
  expect(screen.queryByRole('region', { name: words.title })).toBeNull();
});

test('phones are asked what the room is asked, counted, and taken in all at once when they are shown', async () => {
  const page = await openForPhones();
  await waitFor(() =>
    expect(page.line.phone('a').question()).toMatchObject({ kind: 'score', title: 'Søsken' }),
  );
  page.votes('a', 2);
  page.votes('b', 3);
  await waitFor(() => expect(page.panel().getByText(`${answered(2, 2)}.`)).toBeVisible());
  // Not a word of them in the process before that.
  expect(rowsIn(await page.answers(), meeting, 'ballots')).toEqual([]);
  await page.press(scoring.show);
  await waitFor(async () => expect(rowsIn(await page.answers(), meeting, 'ballots')).toHaveLength(2));
  expect(rowsIn(await page.answers(), meeting, 'ballots')).toEqual([
    { id: '1-g1', person: '1', group: 'g1', involvement: 2 },
    { id: '2-g1', person: '2', group: 'g1', involvement: 3 },
  ]);
  expect(page.line.phone('a').question()).toEqual({ kind: 'shown' });
});

test('hidden and asked anew, each phone’s new answer stands in the place of its first', async () => {
  const page = await openForPhones();
  page.votes('a', 1);
  await page.press(scoring.show);
  await waitFor(async () => expect(rowsIn(await page.answers(), meeting, 'ballots')).toHaveLength(1));
  await page.press(scoring.hide);
  await waitFor(() => expect(page.line.phone('a').question()).toMatchObject({ round: 'g1.involvement.2' }));
  page.votes('a', 3);
  await page.press(scoring.show);
  await waitFor(async () =>
    expect(rowsIn(await page.answers(), meeting, 'ballots')).toEqual([
      { id: '1-g1', person: '1', group: 'g1', involvement: 3 },
    ]),
  );
});

test('where all phones say the same, that is what they agree on', async () => {
  const page = await openForPhones();
  page.votes('a', 2);
  page.votes('b', 2);
  await page.press(scoring.show);
  await waitFor(async () =>
    expect((await page.answers()).stakeholders?.['groups']).toMatchObject([{ involvement: 2 }, {}]),
  );
});

test('dots from phones are added to those on the wall', async () => {
  const given: Answers = { criteria: { criteria: [{ id: 'c1', text: 'Erfaring', votes: '1' }] } };
  const page = await openForPhones(given, { kind: 'dots', step: 'criteria' });
  await waitFor(() => expect(page.line.phone('a').question()).toMatchObject({ kind: 'dots', each: 3 }));
  page.votes('a', { c1: 2 });
  await page.press(scoring.dots.show);
  await waitFor(async () =>
    expect(rowsIn(await page.answers(), criteria, 'criteria')[0]).toMatchObject({ votes: '3' }),
  );
});

test('ended, phones are out and the room may be opened again', async () => {
  const page = await openForPhones();
  await page.press(words.end);
  await page.press(words.endYes);
  await waitFor(() => expect(page.line.ended()).toBe(true));
  expect(await page.panel().findByRole('button', { name: words.open })).toBeVisible();
});
