import { screen, within } from '@testing-library/react';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { routes } from '#desk/routes.ts';
import type { Answers } from '#domain/process/process.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import { downloaded } from '#tests/support/page/browser-parts.ts';
import { openApp } from '#tests/support/page/open-app.tsx';
import { AT, processWith } from '#tests/support/page/process-with.ts';
import { refuses, repositoryWhere } from '#tests/support/page/repository-where.ts';
import { said } from '#tests/support/page/said.ts';
import { PATIENT } from '#tests/support/patient.ts';
import { workersInThePage } from '#tests/support/page/workers-in-the-page.ts';
import { readWordBytes } from '#tests/support/read-word.ts';

const { portfolio: words, portfolioReport: report } = said;
const unit = (id: string, name: string, answers: Answers = {}, updatedAt = AT) =>
  processWith({ about: { unitName: name }, ...answers }, { id, updatedAt });
const fileOf = (process: ReturnType<typeof unit>, name = `${process.id}.json`): File =>
  new File([writeProcessFile(process, { appVersion: '1.0.0', now: AT })], name);

const HEART = unit('a', 'Hjerteklinikken', {
  decision: { need: 'yes' },
  stakeholders: { groups: [{ id: 's', name: 'Unge voksne' }] },
  groups: { groups: [{ id: 'g', name: 'Voksne' }] },
  constraints: { costFrameAmount: '50 000' },
  plan: { measures: [{ id: 'm', measure: 'Ansette', deadline: '2020-01-01' }] },
});
const LUNG = unit('b', 'Lungeklinikken', { decision: { need: 'not-now' } });

const give = async (...files: readonly File[]) => {
  const app = await openApp({ at: routes.portfolio() });
  await app.person.upload(screen.getByLabelText(words.pickFiles, { selector: 'input' }), [...files]);
  return app;
};
const part = async (name: string) => within(await screen.findByRole('region', { name }));
const units = async () => {
  const table = (await part(report.headings.units)).getByRole('table');
  return within(table)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
};

test('files that are given show who has a panel, what is covered nowhere, what is late and what is not known', async () => {
  await give(fileOf(HEART), fileOf(LUNG));
  expect(await units()).toEqual(['Hjerteklinikken', 'Lungeklinikken']);
  expect(
    screen.getByText(report.decided({ all: 2, panel: 1, onTrial: 0, none: 1, undecided: 0 })),
  ).toBeVisible();
  const groups = await part(report.headings.groups);
  expect(groups.getByText(report.groups(2, 1))).toBeVisible();
  expect(groups.getByRole('img', { name: report.groups(2, 1) })).toBeVisible();
  expect(groups.getByRole('row', { name: /^Unge voksne 0 0 1 0 Hjerteklinikken/ })).toBeVisible();
  expect((await part(report.headings.late)).getByRole('row', { name: /Ansette/ })).toBeVisible();
  const money = await part(report.headings.money);
  expect(money.getByRole('row', { name: /50\s000 kr 1 av 1 enhet/ })).toBeVisible();
  expect(money.getAllByText(report.unknownIn(['Hjerteklinikken']))).toHaveLength(2);
});

test('nothing of it is stored, and it is gone when the page is left', async () => {
  const app = await give(fileOf(HEART));
  await units();
  expect(await app.repository.list()).toEqual([]);
  await app.follow(words.back);
  await app.follow(words.title);
  expect(screen.queryByRole('table')).toBeNull();
});

test('a broken file is named, a newer one said to be newer, and a process in two copies counted once', async () => {
  const newer = JSON.stringify({
    ...(JSON.parse(await fileOf(LUNG).text()) as object),
    schemaVersion: 999,
    appVersion: '9.9.0',
  });
  const renamed = unit('a', 'Hjerte og lunge', {}, '2026-12-24T10:00:00.000Z');
  await give(
    fileOf(HEART, 'gammel.json'),
    fileOf(renamed, 'ny.json'),
    new File(['{'], 'feil.json'),
    new File([newer], 'fra-framtida.json'),
  );
  expect(await units()).toEqual(['Hjerte og lunge']);
  expect(screen.getByText(report.uncounted(2))).toBeVisible();
  expect(screen.getByRole('row', { name: `feil.json ${report.because['not-json']}` })).toBeVisible();
  expect(
    screen.getByRole('row', { name: `fra-framtida.json ${report.because.newer} (9.9.0)` }),
  ).toBeVisible();
  expect(screen.getByText(report.copies('Hjerte og lunge', '24.12.2026', ['gammel.json']))).toBeVisible();
});

test('the table is sorted by a heading, and found in by name and decision', async () => {
  const app = await give(fileOf(HEART), fileOf(LUNG));
  await units();
  await app.press(report.columns.unit);
  expect(await units()).toEqual(['Lungeklinikken', 'Hjerteklinikken']);
  expect((await part(report.headings.units)).getByRole('columnheader', { name: /^Enhet/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await app.write(words.search, 'hjerte');
  expect(await units()).toEqual(['Hjerteklinikken']);
  await app.write(words.search, '');
  await app.person.selectOptions(screen.getByLabelText(words.need), report.needs['not-now']);
  expect(await units()).toEqual(['Lungeklinikken']);
});

test('the processes on this machine are taken with when asked for, and lead to themselves', async () => {
  const app = await openApp({ at: routes.portfolio(), processes: [HEART, LUNG] });
  await app.press(words.own);
  expect(await units()).toEqual(['Hjerteklinikken', 'Lungeklinikken']);
  expect(screen.getByRole('link', { name: 'Lungeklinikken' })).toHaveAttribute(
    'href',
    `#${routes.process('b')}`,
  );
});

test('a reading that is stopped adds nothing', async () => {
  const app = await openApp({ at: routes.portfolio() });
  const slow = fileOf(HEART);
  let give: (bytes: ArrayBuffer) => void = () => undefined;
  slow.arrayBuffer = () => new Promise((resolve) => (give = resolve));
  await app.person.upload(screen.getByLabelText(words.pickFiles, { selector: 'input' }), slow);
  expect(await screen.findByText(words.reading(0, 1))).toBeVisible();
  await app.press(words.cancel);
  give(new ArrayBuffer(0));
  expect(await screen.findByText(words.cancelled)).toBeVisible();
  expect(screen.queryByText(report.uncounted(1))).toBeNull();
});

test('the spreadsheet says the same as the page, in the language that is chosen', async () => {
  const app = await give(fileOf(HEART), fileOf(LUNG));
  await app.person.selectOptions(await screen.findByLabelText(words.language), 'English');
  workersInThePage();
  await app.press(words.takeTables);
  expect(await screen.findByText(/user-panels-across-the-units/, {}, PATIENT)).toBeVisible();
  const { content } = downloaded().at(-1) ?? {};
  const rows = await readSheet(Buffer.from(await (content as Blob).arrayBuffer()), 1);
  expect(rows.map(([name, , need, , , , late, frame]) => [name, need, late, frame])).toEqual([
    ['Unit', 'User panel', 'Overdue', 'Budget per year'],
    ['Hjerteklinikken', 'Yes', 1, 50_000],
    ['Lungeklinikken', 'Not now', 0, 'Not given'],
  ]);
});

test('fifty units are drawn at a time, and the rest when they are asked for', async () => {
  const many = Array.from({ length: 53 }, (_, index) =>
    unit(`u${index}`, `Enhet ${String(index + 1).padStart(3, '0')}`),
  );
  const app = await give(...many.map((one) => fileOf(one)));
  expect(await units()).toHaveLength(50);
  expect(screen.getByText(words.shown(53, 53))).toBeVisible();
  await app.press(words.more(3));
  expect((await units()).at(-1)).toBe('Enhet 053');
  expect(screen.queryByRole('button', { name: words.more(3) })).toBeNull();
});

test('only what no panel covers is shown when that is asked for', async () => {
  const app = await give(fileOf(HEART));
  const groups = await part(report.headings.groups);
  expect(groups.getAllByRole('row')).toHaveLength(3);
  await app.person.click(groups.getByRole('checkbox', { name: words.nowhereOnly }));
  expect(groups.getAllByRole('row')).toHaveLength(2);
  expect(groups.queryByRole('row', { name: /^Voksne/ })).toBeNull();
});

test('files that hold no process are said to hold none', async () => {
  await give(new File(['hei'], 'notat.json'));
  expect(await screen.findByText(words.nothing)).toBeVisible();
  expect(screen.queryByRole('region', { name: report.headings.units })).toBeNull();
});

test('a machine without processes says so, and does not count the example', async () => {
  const repository = repositoryWhere({});
  await repository.create(HEART, { isExample: true });
  const app = await openApp({ at: routes.portfolio(), repository });
  await app.press(words.own);
  expect(await screen.findByText(words.noOwn)).toBeVisible();
});

test('processes that cannot be read from the disk are said in words, and the page goes on', async () => {
  const app = await openApp({ at: routes.portfolio(), repository: repositoryWhere({ list: refuses }) });
  await app.press(words.own);
  expect(await screen.findByText(words.failed)).toBeVisible();
  await app.person.upload(screen.getByLabelText(words.pickFiles, { selector: 'input' }), fileOf(LUNG));
  expect(await units()).toEqual(['Lungeklinikken']);
  expect(screen.queryByText(words.failed)).toBeNull();
});

test('the page is emptied with one press, and the same file is read anew', async () => {
  const app = await give(fileOf(HEART));
  await units();
  await app.press(words.clear);
  expect(screen.queryByRole('region', { name: report.headings.units })).toBeNull();
  await app.person.upload(screen.getByLabelText(words.pickFiles, { selector: 'input' }), fileOf(HEART));
  expect(await units()).toEqual(['Hjerteklinikken']);
});

test('a file that is given again in a newer copy takes the place of the first', async () => {
  const app = await give(fileOf(HEART));
  await units();
  const renamed = unit('a', 'Hjerteavdelingen', {}, '2026-12-24T10:00:00.000Z');
  await app.person.upload(screen.getByLabelText(words.pickFiles, { selector: 'input' }), fileOf(renamed));
  expect(await screen.findByRole('rowheader', { name: /^Hjerteavdelingen/ })).toBeVisible();
  expect(await units()).toEqual(['Hjerteavdelingen']);
});

test('the Word report names every unit and what none of them covers', async () => {
  const app = await give(fileOf(HEART), fileOf(LUNG));
  await units();
  workersInThePage();
  await app.press(words.takeReport);
  expect(await screen.findByText(/\.docx/)).toBeVisible();
  const { content } = downloaded().at(-1) ?? {};
  const sections = await readWordBytes(Buffer.from(await (content as Blob).arrayBuffer()));
  const rows = sections.flatMap(({ rows: lines }) => lines.map(([first]) => first));
  expect(rows).toEqual(expect.arrayContaining(['Hjerteklinikken', 'Lungeklinikken', 'Unge voksne']));
});

test('a group that many units name is a row with three of them, and how many more there are', async () => {
  const five = ['1', '2', '3', '4', '5'].map((id) => unit(id, `Klinikk ${id}`, HEART.answers));
  await give(
    ...five.map((one) =>
      fileOf({ ...one, answers: { ...one.answers, about: { unitName: `Klinikk ${one.id}` } } }),
    ),
  );
  const groups = await part(report.headings.groups);
  expect(groups.getByRole('row', { name: /^Unge voksne 0 0 5 0 / })).toHaveTextContent(
    'Klinikk 1, Klinikk 2, Klinikk 3 og 2 til',
  );
});
