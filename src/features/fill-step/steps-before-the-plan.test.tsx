import { numberedRow } from '#domain/steps/place-name.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answersIn, rowsIn, textIn } from '#domain/guide/read.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { insight } from '#domain/guide/steps/insight.ts';
import { mapping } from '#domain/guide/steps/mapping.ts';
import { strategy } from '#domain/guide/steps/strategy.ts';
import { summary } from '#domain/guide/steps/summary.ts';
import { openStep } from '#tests/support/page/open-step.ts';
import { said } from '#tests/support/page/said.ts';

const { fill, mapping: treeWords, offers, constraints: fee } = said.inProcess;
const field = said.steps;

const units = [
  { id: 'u1', name: 'Klinikken', level: 'klinikk' },
  { id: 'u2', name: 'Avdeling A', parent: 'u1' },
  { id: 'u3', name: 'Seksjon A1', parent: 'u2' },
  { id: 'u4', name: 'Avdeling B', parent: 'u1' },
];
const unit = (row: number) => within(screen.getByRole('group', { name: numberedRow('enhet', row) }));
const unitWords = field.mapping.fields.units;
const unitNames = (): readonly string[] =>
  screen
    .getAllByRole('textbox', { name: unitWords.columns.name.label })
    .map((box) => (box as HTMLInputElement).value);

test('a unit is placed under another, with what happens there today', async () => {
  const app = await openStep('mapping', { mapping: { units: [...units.slice(0, 2), { id: 'u5' }] } });
  await app.write(unitWords.columns.involvementToday.label, 'To pårørende i fjor', unit(3));
  await app.person.selectOptions(unit(3).getByLabelText(treeWords.under), 'Avdeling A');
  expect(rowsIn((await app.saved()).answers, mapping, 'units')[2]).toEqual({
    id: 'u5',
    involvementToday: 'To pårørende i fjor',
    parent: 'u2',
  });
  await app.person.selectOptions(unit(3).getByLabelText(treeWords.under), treeWords.top);
  expect(rowsIn((await app.saved()).answers, mapping, 'units')[2]).not.toHaveProperty('parent');
});

test('a unit that is removed leaves those under it, one level up, and comes back over them', async () => {
  const app = await openStep('mapping', { mapping: { units } });
  await app.press(fill.removeOf('Avdeling A'));
  const left = rowsIn((await app.saved()).answers, mapping, 'units');
  expect(left.map(({ id, parent }) => [id, parent])).toEqual([
    ['u1', undefined],
    ['u3', 'u1'],
    ['u4', 'u1'],
  ]);
  await app.press(fill.undo, within(screen.getByRole('region', { name: unitWords.label })));
  expect((await app.saved()).answers).toEqual({ mapping: { units } });
});

test('a unit changes place with its sister, and takes with it what stands under it', async () => {
  const app = await openStep('mapping', { mapping: { units } });
  await app.press(fill.moveDownOf('Avdeling A'));
  expect(unitNames()).toEqual(['Klinikken', 'Avdeling B', 'Avdeling A', 'Seksjon A1']);
  expect(screen.getByText(fill.moved('Avdeling A', 2))).toBeVisible();
});

test('units that point at one another still all stand there', async () => {
  const circle = [
    { id: 'u1', name: 'Den ene', parent: 'u2' },
    { id: 'u2', name: 'Den andre', parent: 'u1' },
  ];
  await openStep('mapping', { mapping: { units: circle } });
  expect(unitNames().toSorted()).toEqual(['Den andre', 'Den ene']);
});

test('a unit that was named with a participant is taken in with one press, and not written again', async () => {
  const participants = [
    { id: 'p1', role: 'leder', unit: 'Dagenheten' },
    { id: 'p2', role: 'lege', unit: 'dagenheten' },
  ];
  const app = await openStep('mapping', {
    about: { unitName: 'Klinikken', participants },
    mapping: { units },
  });
  const offered = within(screen.getByRole('region', { name: treeWords.named }));
  expect(offered.getAllByRole('listitem')).toHaveLength(1);
  await app.press(offers.takeOf('Dagenheten'));
  expect(unitNames().at(-1)).toBe('Dagenheten');
  expect(rowsIn((await app.saved()).answers, mapping, 'units').map(({ name }) => name)).toEqual([
    ...units.map(({ name }) => name),
    'Dagenheten',
  ]);
});

const groups = [
  { id: 'g1', name: 'Barn', involvement: 1, importance: 3 },
  { id: 'g2', name: 'Foreldre', involvement: 2, importance: 3 },
  { id: 'g3', name: 'Ungdom', involvement: 3, importance: 3 },
];

test('groups that are hardly heard are put into the text, after what stands there, and offered no more', async () => {
  const stakeholders = { groups };
  const app = await openStep('summary', { stakeholders, summary: { areasToStrengthen: 'Ventetid.' } });
  const offerOf = offers.takeOf;
  const offered = (name: string) => screen.queryByRole('button', { name: offerOf(name) });
  expect(offered('Ungdom')).not.toBeInTheDocument();
  await app.press(offerOf('Barn'));
  await app.press(offerOf('Foreldre'));
  expect(textIn((await app.saved()).answers, summary, 'areasToStrengthen')).toBe('Ventetid.\nBarn\nForeldre');
  expect(offered('Barn')).not.toBeInTheDocument();
  await app.press(said.shell.frame.undo);
  expect(offered('Foreldre')).toBeVisible();
});

test('the fee is counted from members, meetings, hours and rate, and seen against the frame', async () => {
  const app = await openStep('constraints', { constraints: { costFrameAmount: '20 000' } });
  const { feeMembers, feeMeetings, feeHours, feeRate, feeTravel } = field.constraints.fields;
  const calculator = within(await screen.findByRole('region', { name: fee.calculator }));
  await app.write(feeMembers.label, '6', calculator);
  await app.write(feeMeetings.label, '4', calculator);
  // Paid time is at least one hour, and counted in halves.
  await app.write(feeHours.label, '1,6', calculator);
  await app.write(feeRate.label, '355', calculator);
  const sum = (words: string) =>
    calculator.getByText(words).nextElementSibling?.textContent?.replace(/\s/g, ' ');
  await waitFor(() => expect(sum(fee.honorarium)).toBe('12 780 kr'));
  await app.write(feeTravel.label, '10000', calculator);
  await waitFor(() => expect(sum(fee.total)).toBe('22 780 kr'));
  const remark = (text: string) => calculator.queryByText((shown) => shown.replace(/\s/g, ' ') === text);
  expect(remark(fee.over('2 780 kr'))).toBeVisible();
  await app.write(field.constraints.fields.costFrameAmount.label, '25 000');
  await waitFor(() => expect(remark(fee.within('2 220 kr'))).toBeVisible());
  expect(answersIn((await app.saved()).answers, constraints)).toMatchObject({
    feeMembers: '6',
    feeHours: '1,6',
    costFrameAmount: '25 000',
  });
});

test('a number that cannot be read is counted neither whole nor in part, and a decimal point is read', async () => {
  const app = await openStep('constraints', {
    constraints: { feeMembers: '8', feeMeetings: '6', feeHours: '2.5', feeRate: '355.50' },
  });
  const { feeMembers, costFrameAmount } = field.constraints.fields;
  const calculator = within(await screen.findByRole('region', { name: fee.calculator }));
  expect(calculator.getAllByText(/^42\s660 kr$/)).toHaveLength(2);
  await app.write(costFrameAmount.label, '40–50 000');
  expect(await calculator.findByText(fee.unreadFrame)).toBeVisible();
  await app.write(feeMembers.label, '6–8', calculator);
  expect(await calculator.findByText(fee.unreadSums)).toBeVisible();
  expect(calculator.queryByText(/^\d.* kr$/)).not.toBeInTheDocument();
  const box = calculator.getByRole('textbox', { name: feeMembers.label });
  await waitFor(() => expect(box).toBeInvalid());
  expect(box).toHaveAccessibleDescription(/«6–8»/);
});

test('a rate the trust is known to use is taken with its source and its date, and undone as one', async () => {
  const app = await openStep('constraints', { about: { profile: 'helse-bergen' } });
  await app.press(/^Bruk 355 /);
  const taken = answersIn((await app.saved()).answers, constraints);
  expect(taken).toMatchObject({ feeRate: '355', feeRateDate: '2025-05-06' });
  expect(taken.feeRateSource).toMatch(/Helse Bergen/);
  expect(await screen.findByText(fee.oldRate)).toBeVisible();
  await app.press(said.shell.frame.undo);
  expect((await app.saved()).answers['constraints']).toEqual({});
});

test('what it costs is a table too: for a meeting, for a member and for a year', async () => {
  const app = await openStep('constraints', {
    constraints: { feeMembers: '8', feeMeetings: '6', feeHours: '2,5', feeRate: '355', feeTravel: '600' },
  });
  await app.press(fee.showTable);
  const cells = screen.getAllByRole('row').map((row) => row.textContent.replaceAll('\u00a0', ' '));
  expect(cells).toContain('Honorar7 100 kr5 325 kr42 600 kr');
  expect(cells).toContain('Reise100 kr75 kr600 kr');
  expect(cells).toContain('Samlet kostnad7 200 kr5 400 kr43 200 kr');
});

test('the hours of members and staff are counted as they are written, and never from half of what is there', async () => {
  const { feeMembers, hoursStaff, hoursRecruiting, hoursNetwork } = field.constraints.fields;
  const { hours } = said.documents;
  const app = await openStep('constraints', {
    constraints: { feeMembers: '8', feeMeetings: '5', feeHours: '2,5', feePreparationHours: '1' },
  });
  expect(await screen.findByText(fee.time.ofMembers('140'))).toBeVisible();
  await app.press(fee.time.showTable);
  const lines = () =>
    within(screen.getByRole('table', { name: hours.heading }))
      .getAllByRole('row')
      .map(({ textContent }) => textContent);
  expect(lines()).toEqual([
    `${hours.work}${hours.members}${hours.staff}`,
    `${hours.meetings}100–`,
    `${hours.preparation}40–`,
    `${hours.total}140–`,
  ]);
  expect(screen.getByText((text) => text.includes(hours.noStaff))).toBeVisible();
  await app.press(new RegExp(`^${fill.groups.hours.title}`));
  await app.write(hoursStaff.label, '3');
  await app.write(hoursRecruiting.label, '20');
  await waitFor(() => expect(screen.getByText(fee.time.ofBoth('140', '57,5'))).toBeVisible());
  expect(lines()).toContain(`${hoursRecruiting.label}–20`);
  expect(answersIn((await app.saved()).answers, constraints)).toMatchObject({ hoursStaff: '3' });
  await app.write(hoursNetwork.label, '10–20');
  expect(await screen.findByText(fee.time.unread)).toBeVisible();
  expect(screen.queryByRole('table', { name: hours.heading })).not.toBeInTheDocument();
  await app.write(hoursNetwork.label, '10');
  await app.write(feeMembers.label, '6–8');
  expect(await screen.findByText(fee.unreadSums)).toBeVisible();
  expect(screen.queryByText(/^Timer per år: /)).not.toBeInTheDocument();
});

test('without a trust no rate is offered', async () => {
  await openStep('constraints');
  await screen.findByRole('region', { name: fee.calculator });
  expect(screen.queryByText(fee.ratesFrom)).not.toBeInTheDocument();
});

test('what was written before is offered as a start, goes into the first blank row, and says where it is from', async () => {
  const app = await openStep('strategy', {
    summary: { areasToStrengthen: 'Hjemreise om natten' },
    strategy: { challenges: [{ id: 'c1' }, { id: 'c2' }] },
  });
  const aside = within(await screen.findByRole('region', { name: offers.title }));
  expect(aside.getByRole('link', { name: offers.from(field.summary.title) })).toHaveAttribute(
    'href',
    '#/p/p1/summary',
  );
  const asA = (row: string) => offers.takeAsOf(row, 'Hjemreise om natten');
  const { challenges, opportunities } = field.strategy.fields;
  await app.press(asA(challenges.row), aside);
  const [first, second] = rowsIn((await app.saved()).answers, strategy, 'challenges');
  expect(first).toEqual({ id: 'c1', text: 'Hjemreise om natten' });
  expect(second).toEqual({ id: 'c2' });
  expect(aside.getByText(offers.taken)).toBeVisible();
  await app.press(offers.undoOf('Hjemreise om natten'), aside);
  await app.press(asA(opportunities.row), aside);
  const { answers } = await app.saved();
  expect(rowsIn(answers, strategy, 'challenges')).toEqual([{ id: 'c1' }, { id: 'c2' }]);
  expect(rowsIn(answers, strategy, 'opportunities')).toMatchObject([{ text: 'Hjemreise om natten' }]);
});

test('with nothing to offer the place says what will come there', async () => {
  const app = await openStep('insight');
  expect(await screen.findByText(offers.none)).toBeVisible();
  await app.press(field.insight.fields.areas.add);
  await app.person.keyboard('Venterommet om natten');
  expect(rowsIn((await app.saved()).answers, insight, 'areas')[0]?.text).toBe('Venterommet om natten');
});
