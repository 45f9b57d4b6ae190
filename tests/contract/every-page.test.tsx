import { screen, waitFor } from '@testing-library/react';
import { matchPath } from 'react-router';
import { expect, test } from 'vitest';
import { PATTERNS, routes, type Route } from '#desk/routes.ts';
import {
  LEADING_ON,
  leaderAddressesOf,
  OTHER_ADDRESSES,
  processAddressesOf,
  questionnaireAddressOf,
  stepAddressesOf,
} from '#tests/support/every-address.ts';
import { fullProcess } from '#tests/support/full-process.ts';
import { namesThatDiffer } from '#tests/support/page/names-on-page.ts';
import { openApp } from '#tests/support/page/open-app.tsx';
import { wholeStep } from '#tests/support/page/open-step.ts';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

const { id } = processWith({});
const ADDRESSES = [...processAddressesOf(id), ...stepAddressesOf(id), ...OTHER_ADDRESSES];
/** One look at each page: the steps have theirs in common, and so have the parts of following up. */
const isLike = (address: string): boolean =>
  stepAddressesOf(id)
    .slice(2)
    .includes(address as Route) ||
  (address.includes('part=') && !address.endsWith('part=status'));
/** The wall has no keyboard, and a heading nobody goes to. */
const ONES = ADDRESSES.filter((address) => !isLike(address) && address !== routes.room(id));

test('every page of the program is among those that are looked at', () => {
  const looked = [...ADDRESSES, ...leaderAddressesOf('leader'), questionnaireAddressOf('reply')].map(
    (address) => address.split('?')[0] ?? '',
  );
  const never = Object.values(PATTERNS).filter(
    (pattern) => !LEADING_ON.includes(pattern) && !looked.some((address) => matchPath(pattern, address)),
  );
  expect(never).toEqual([]);
});

test('every page has a title of its own, and reading begins at its heading', async () => {
  const app = await openApp({ processes: [processWith({ about: { processName: 'Hjerte' } })] });
  const titles: string[] = [];
  for (const address of ONES) {
    document.title = 'another page';
    await app.goTo(address);
    await waitFor(() => {
      const [heading] = screen.getAllByRole('heading', { level: 1 });
      expect(heading, address).toHaveFocus();
      expect(document.title, address).not.toBe('another page');
    });
    expect(document.title, address).toMatch(new RegExp(`Hjerte|${said.shell.appName}`));
    titles.push(document.title);
  }
  expect(new Set(titles).size).toBe(ONES.length);
});

test('what is pressed is called by the words seen on it, on every page', async () => {
  const [team, full] = [await fullProcess('team'), await fullProcess('leader')];
  const { invitation, ...answers } = full.answers;
  // The record of a leader who answers in advance, and that of somebody who answers a questionnaire.
  const leader = {
    ...full,
    id: 'leader',
    answers: { ...answers, invitation: { ...invitation, questionnaire: undefined } },
  };
  const reply = {
    ...full,
    id: 'reply',
    answers: { ...answers, invitation: { ...invitation, questionnaire: 'leaders' } },
  };
  const app = await openApp({ processes: [team, leader, reply] });
  const addresses = [
    ...processAddressesOf(team.id),
    ...stepAddressesOf(team.id),
    ...leaderAddressesOf(leader.id),
    questionnaireAddressOf(reply.id),
    ...OTHER_ADDRESSES,
  ];
  const differ: string[] = [];
  for (const address of addresses) {
    await app.goTo(address);
    await wholeStep();
    differ.push(...namesThatDiffer().map((line) => `${address}: ${line}`));
  }
  expect(differ).toEqual([]);
});
