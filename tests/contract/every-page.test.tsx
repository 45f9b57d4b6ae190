import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes } from '#desk/routes.ts';
import { steps } from '#domain/guide/steps.ts';
import { fullProcess } from '#tests/support/full-process.ts';
import { namesThatDiffer } from '#tests/support/page/names-on-page.ts';
import { openApp } from '#tests/support/page/open-app.tsx';
import { wholeStep } from '#tests/support/page/open-step.ts';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

const { id } = processWith({});
const ADDRESSES = [
  ...[
    routes.settings(),
    routes.knowledge(),
    routes.guide(),
    routes.portfolio(),
    routes.process(id),
    routes.meeting(id),
    routes.closing(id, 'needs'),
    routes.versions(id),
  ],
  ...[routes.collect(id), routes.invite(id), routes.step(id, 'about'), routes.step(id, 'stakeholders')],
  ...[routes.export(id), routes.facilitator(id), '/answer', '/received/x', '/p/missing', '/nowhere'],
  routes.start(),
];

test('every page has a title of its own, and reading begins at its heading', async () => {
  const app = await openApp({ processes: [processWith({ about: { processName: 'Hjerte' } })] });
  const titles: string[] = [];
  for (const address of ADDRESSES) {
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
  expect(new Set(titles).size).toBe(ADDRESSES.length);
});

test('what is pressed is called by the words seen on it, on every page', async () => {
  const [team, leader] = [await fullProcess('team'), await fullProcess('leader')];
  const app = await openApp({ processes: [team, { ...leader, id: 'leader' }] });
  const addresses = [
    ...[
      routes.settings(),
      routes.knowledge(),
      routes.process(team.id),
      routes.meeting(team.id),
      routes.versions(team.id),
    ],
    ...[routes.collect(team.id), routes.invite(team.id), routes.facilitator(team.id), routes.room(team.id)],
    ...steps.map(({ id: step }) => routes.step(team.id, step)),
    ...['start', 'mapping', 'stakeholders', 'check', 'send'].map((page) => routes.answer('leader', page)),
    routes.start(),
  ];
  const differ: string[] = [];
  for (const address of addresses) {
    await app.goTo(address);
    await wholeStep();
    differ.push(...namesThatDiffer().map((line) => `${address}: ${line}`));
  }
  expect(differ).toEqual([]);
});
