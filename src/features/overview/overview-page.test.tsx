import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { steps } from '#domain/guide/steps.ts';
import type { Answers, Process } from '#domain/process/process.ts';
import { dayInText } from '#session/clock/when.ts';
import { today } from '#session/clock/today.ts';
import { processAnswers } from '#tests/support/case-process.ts';
import { readCase } from '#tests/support/case.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

const { status, unnamed } = said.shell;
const { overview: words } = said.inProcess;
const open = (answers: Answers = {}, more: Partial<Process> = {}): Promise<OpenApp> =>
  openApp({ at: '/p/p1', processes: [processWith(answers, more)] });
const region = (name: string) => within(screen.getByRole('region', { name }));
const row = (step: (typeof steps)[number]['id']): HTMLElement => {
  const link = within(screen.getByRole('table', { name: words.caption })).getByRole('link', {
    name: said.steps[step].title,
  });
  return link.closest('tr') ?? link;
};
/** The day so many days from now, as it is kept. */
const inDays = (days: number): string => {
  const day = new Date(`${today()}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
};

test('an empty process has no name, nothing begun, and begins with the first step', async () => {
  await open();
  expect(screen.getByRole('heading', { level: 1, name: unnamed })).toBeVisible();
  expect(screen.getByText(words.begin).nextElementSibling).toHaveAttribute('href', '#/p/p1/about');
  expect(screen.getByText(words.doneOf(0, steps.length - 1))).toBeVisible();
  expect(within(row('mapping')).getByText(status['not-started'])).toBeVisible();
});

test('every step stands in the table with its way in', async () => {
  await open();
  for (const { id } of steps) {
    expect(within(row(id)).getByRole('rowheader', { name: said.steps[id].title })).toBeVisible();
    expect(within(row(id)).getByRole('link')).toHaveAttribute('href', `#/p/p1/${id}`);
  }
});

test('what is begun and what is done is told apart, and one is led back to where one stopped', async () => {
  const answers = {
    summary: { satisfiedWith: 'Kurset', areasToStrengthen: 'Ventetid' },
    about: { leader: 'Åse' },
  };
  await open(answers, { lastStep: 'insight' });
  expect(within(row('summary')).getByText(status.done)).toBeVisible();
  expect(within(row('about')).getByText(status.started)).toBeVisible();
  const goOn = screen.getByText(words.continue).nextElementSibling;
  expect(goOn).toHaveAttribute('href', '#/p/p1/insight');
});

test('one is led to what is unfinished where the step one stopped at is finished', async () => {
  await open(
    { summary: { satisfiedWith: 'Kurset', areasToStrengthen: 'Ventetid' } },
    { lastStep: 'summary' },
  );
  expect(screen.getByText(words.goOn).nextElementSibling).toHaveAttribute('href', '#/p/p1/about');
});

test('what waits stands first, and who has not answered by their name', async () => {
  const leaders = [{ id: 'l1', role: 'Leder', unit: 'Post 1' }];
  await open({ about: { answerDeadline: '2020-12-04' }, advance: { leaders } });
  expect(screen.getByText(said.shell.start.leadersWait(1, '4. desember 2020', true))).toBeVisible();
  const advance = region(said.advance.title);
  const missing = `${said.advance.deadline('4. desember 2020', true)} ${said.advance.missing('Leder, Post 1')}`;
  expect(advance.getByText(missing)).toBeVisible();
});

test('a meeting that was held is not the next one, and leads to its minutes', async () => {
  const meetings = [{ id: 'm1', name: 'Behovsanalyse', date: inDays(1) }];
  const runs = [
    {
      id: 'r1',
      meeting: 'needs-analysis',
      startedAt: '2026-11-20T08:00:00Z',
      endedAt: '2026-11-20T09:00:00Z',
    },
  ];
  await open({ about: { meetings }, meeting: { runs } });
  const meeting = region(words.nextMeeting);
  expect(meeting.getByRole('heading')).toHaveTextContent(words.passed);
  const { minutes } = said.documents.names;
  expect(meeting.getByRole('link', { name: minutes })).toHaveAttribute('href', '#/p/p1/preview/minutes');
});

test('a full process says so and leads to the last page', async () => {
  const answers = processAnswers(readCase('tests/fixtures/cases/05-akuttmottak.nb.json'));
  await open(answers);
  const asked = steps.length - 1;
  expect(screen.getByText(words.doneOf(asked, asked))).toBeVisible();
  expect(screen.getByText(words.goOn).nextElementSibling).toHaveAttribute('href', '#/p/p1/export');
  const documents = region(words.documents);
  expect(documents.getByText(words.measures(3))).toBeVisible();
  expect(documents.getByText(words.canBeTaken)).toBeVisible();
  const { mandate } = said.documents.names;
  expect(documents.getByRole('link', { name: mandate })).toHaveAttribute('href', '#/p/p1/preview/mandate');
});

test('the next meeting is the first that has not been, with its day and how long it lasts', async () => {
  const meetings = [
    { id: 'm1', name: 'Andre møte', date: inDays(30) },
    { id: 'm2', name: 'Første møte', date: inDays(1), minutes: '60' },
    { id: 'm3', name: 'Formøte', date: inDays(-3) },
  ];
  await open({ about: { meetings } });
  const next = region(words.nextMeeting);
  expect(next.getByRole('heading')).toHaveTextContent(`${words.nextMeeting}, ${words.tomorrow}`);
  expect(next.getByText('Første møte')).toBeVisible();
  expect(next.getByText(new RegExp(`, 60 ${said.inProcess.fill.unit.minutes}$`))).toBeVisible();
});

test('when all meetings have been the last one stands there, and with none the way to put one in', async () => {
  const app = await open({ about: { meetings: [{ id: 'm1', name: 'Formøte', date: inDays(-3) }] } });
  expect(region(words.nextMeeting).getByRole('heading')).toHaveTextContent(words.passed);
  await app.repository.create(processWith({}, { id: 'p2' }));
  await app.goTo('/p/p2');
  expect(await screen.findByText(words.noMeeting)).toBeVisible();
  expect(screen.getByRole('link', { name: words.addMeeting })).toHaveAttribute('href', '#/p/p2/about');
});

test('how many leaders have answered is counted, once for each', async () => {
  const answers = [1, 2].map((version) => ({
    id: `a${version}`,
    leader: 'l1',
    version: String(version),
    content: JSON.stringify({ process: 'p1', leader: 'l1', record: 'r', version, answers: {} }),
  }));
  const leaders = [
    { id: 'l1', role: 'Leder', unit: 'Post 1' },
    { id: 'l2', role: 'Leder', unit: 'Post 2' },
    { id: 'l3' },
  ];
  await open({ advance: { leaders, answers } });
  const advance = region(said.advance.title);
  expect(advance.getByText(/ av 2 ledere/)).toBeVisible();
  expect(advance.getByRole('link', { name: said.advance.invite })).toHaveAttribute('href', '#/p/p1/invite');
  expect(advance.getByRole('link', { name: said.advance.collect })).toHaveAttribute('href', '#/p/p1/collect');
});

test('what is not clear stands there by its name with who and when, and leads to where it was parked', async () => {
  const items = [
    { id: 'i1', step: 'about', field: 'leader', text: 'Hvem leder?', who: 'stab', when: '2027-02-01' },
    { id: 'i2', step: 'constraints', field: 'costFrame' },
    { id: 'i3', text: 'Fri tanke' },
    { id: 'i4', step: 'plan', field: 'measures', text: 'Hvem måler?' },
    { id: 'i5', step: 'plan', field: 'measures', text: 'Ferdig snakket', settled: true },
  ];
  const app = await open({ parking: { items } });
  const parked = region(said.parking.title);
  expect(parked.getByRole('heading')).toHaveTextContent(`${said.parking.title} (4)`);
  expect(parked.getByRole('link', { name: /Hvem leder/ })).toHaveAttribute(
    'href',
    '#/p/p1/about?field=leader',
  );
  expect(parked.getByText(`stab, ${said.parking.before(dayInText('2027-02-01', 'nb-NO'))}`)).toBeVisible();
  // Without words of its own it is named by its field.
  const unnamedItem = new RegExp(said.steps.constraints.fields.costFrame.label);
  expect(parked.getByRole('link', { name: unnamedItem })).toHaveAttribute(
    'href',
    '#/p/p1/constraints?field=costFrame',
  );
  expect(parked.queryByText(/Hvem måler/)).not.toBeInTheDocument();
  await app.press(said.parking.showAll(4));
  expect(parked.getByText(/Hvem måler/)).toBeVisible();
  expect(parked.queryByText(/Ferdig snakket/)).not.toBeInTheDocument();
});

test('it says that everything lies on this machine only, and what the browser has promised', async () => {
  await open();
  expect(await screen.findByText(words.notPersisted, { exact: false })).toHaveTextContent(words.local);
  expect(screen.queryByRole('region', { name: said.parking.title })).not.toBeInTheDocument();
});

test('the meeting and the documents are one press away', async () => {
  const app = await open();
  await app.follow(words.startMeeting);
  expect(app.address()).toBe('/p/p1/meeting');
  await app.goTo('/p/p1');
  expect(await screen.findByRole('link', { name: words.allDocuments })).toHaveAttribute(
    'href',
    '#/p/p1/export',
  );
});
