import { screen, waitFor, within } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { answersIn } from '#domain/guide/read.ts';
import { standing } from '#domain/guide/registers/standing.ts';
import { savedParts } from '#domain/guide/saved-parts.ts';
import type { Answers } from '#domain/process/process.ts';
import { openProcessFile } from '#storage/files/open-process-file.ts';
import { processAnswers } from '#tests/support/case-process.ts';
import { readCase } from '#tests/support/case.ts';
import { downloaded } from '#tests/support/page/browser-parts.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';
import { workersInThePage } from '#tests/support/page/workers-in-the-page.ts';

const { export: words, fill, status } = said.shell;
const { taking } = said;
const { names } = said.documents;
const full = (): Answers => processAnswers(readCase('tests/fixtures/cases/05-akuttmottak.nb.json'));
const open = (answers: Answers = {}): Promise<OpenApp> =>
  openApp({ at: '/p/p1/export', processes: [processWith(answers)] });
const documentItem = (title: string) =>
  within(
    within(screen.getByRole('region', { name: words.documents }))
      .getByRole('heading', { level: 3, name: title })
      .closest('li') ?? document.body,
  );
/** The text of a Word file, without what it looks like. */
const textOfWord = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
const checked = (step: keyof typeof said.steps) => {
  const region = within(screen.getByRole('region', { name: words.check }));
  return within(region.getByRole('heading', { name: said.steps[step].title }).closest('li') ?? document.body);
};
/** The bytes of the only file that was taken. */
async function taken(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  await waitFor(() => expect(downloaded()).toHaveLength(1));
  const [file] = downloaded();
  return { name: file?.name ?? '', bytes: new Uint8Array((await file?.content.arrayBuffer()) ?? []) };
}

test('each step says what is missing, names a few of them, and leads there and back', async () => {
  await open({ summary: { satisfiedWith: 'Kurset' } });
  expect(checked('summary').getByText(words.missing(1))).toBeVisible();
  expect(checked('summary').getByText(said.steps.summary.fields.areasToStrengthen.label)).toBeVisible();
  expect(checked('plan').getByText(status['not-started'])).toBeVisible();
  const link = checked('summary').getByRole('link', { name: words.changeOf(said.steps.summary.title) });
  expect(link.getAttribute('href')).toMatch(/^#\/p\/p1\/summary\?/);
});

test('the list of steps and the ways on are two places with a name of their own, for who finds them by name', async () => {
  await open();
  const { frame } = said.shell;
  expect(screen.getByRole('navigation', { name: frame.steps })).toBeVisible();
  expect(screen.getByRole('navigation', { name: frame.ways })).toBeVisible();
});

test('a full process lacks nothing, and says so for each document', async () => {
  await open(full());
  expect(checked('summary').getByText(words.missing(0))).toBeVisible();
  expect(documentItem(names.mandate).getByText(taking.complete)).toBeVisible();
});

test('what a document lacks leads to its field, and the way back from there leads here', async () => {
  const app = await open({ mandate: { title: 'Mandat' } });
  const item = documentItem(names.mandate);
  await app.person.click(item.getByText(/^Mangler \d+$/));
  const field = said.steps.mandate.fields.purpose.label;
  await app.follow(field, item);
  expect(app.address()).toMatch(/^\/p\/p1\/mandate\?/);
  await waitFor(() => expect(screen.getByRole('textbox', { name: field })).toHaveFocus());
  await app.follow(fill.backToCheck);
  expect(app.address()).toBe('/p/p1/export');
});

test('every document can be looked at and taken, also when nothing is answered', async () => {
  await open();
  for (const title of [names.mandate, names['action-plan'], names['process-report']]) {
    const item = documentItem(title);
    expect(item.getByRole('link', { name: words.previewOf(title) })).toBeVisible();
    expect(item.getByRole('button', { name: words.wordOf(title) })).toBeEnabled();
  }
});

test('the mandate is taken as a Word file with what is written in it', async () => {
  workersInThePage();
  const app = await open(full());
  await app.press(words.wordOf(names.mandate));
  const { name, bytes } = await taken();
  expect(name).toMatch(/^mandat.*\.docx$/i);
  expect(textOfWord(bytes)).toContain('Råd om venting, info og hjemreise.');
  expect(await screen.findByText(words.made(names.mandate))).toBeVisible();
});

test('what is typed a moment before is in the document', async () => {
  workersInThePage();
  const app = await open({ mandate: { purpose: 'Gammelt' } });
  await app.goTo('/p/p1/mandate');
  await app.write(said.steps.mandate.fields.purpose.label, 'Nytt formål');
  await app.goTo('/p/p1/export');
  await app.press(words.wordOf(names.mandate));
  const text = textOfWord((await taken()).bytes);
  expect(text).toContain('Nytt formål');
  expect(text).not.toContain('Gammelt');
});

test('a document that cannot be made says so beside its button, and the answers stand', async () => {
  const app = await open(full());
  await app.press(words.wordOf(names.mandate));
  expect(await documentItem(names.mandate).findByRole('alert')).toHaveTextContent(words.failed);
  expect(downloaded()).toEqual([]);
  await app.press(words.pdfOf(names.mandate));
  expect(await screen.findByText(words.pdfFailed)).toBeVisible();
});

test('the tables, the calendar and the process file are taken without a worker', async () => {
  const app = await open(full());
  await app.press(taking.takeTables);
  await waitFor(() => expect(downloaded()).toHaveLength(1));
  await app.press(taking.takeCalendar);
  await waitFor(() => expect(downloaded()).toHaveLength(2));
  await app.press(words.downloadFile);
  const [tables, calendar, file] = downloaded();
  expect(tables?.name).toMatch(/\.xlsx$/);
  expect(await calendar?.content.text()).toContain('BEGIN:VCALENDAR');
  const bytes = new Uint8Array((await file?.content.arrayBuffer()) ?? []);
  const opened = openProcessFile({ name: file?.name ?? '', bytes }, savedParts);
  expect(opened.kind === 'opened' && opened.process.answers).toEqual(full());
});

test('a date that cannot be read is told with the calendar it is left out of', async () => {
  const measures = [{ id: 'm1', measure: 'Holde kurs', deadline: 'etter påske' }];
  const app = await open({ plan: { measures } });
  await app.press(taking.takeCalendar);
  expect(await screen.findByText(taking.notInCalendar)).toBeVisible();
  expect(screen.getByText(/etter påske/)).toBeVisible();
  expect(screen.getByText(taking.emptyCalendar)).toBeVisible();
  expect(downloaded()).toEqual([]);
});

test('a calendar of no dates is no file, and it is said where to set them', async () => {
  const app = await open({});
  await app.press(taking.takeCalendar);
  expect(await screen.findByText(taking.emptyCalendar)).toBeVisible();
  expect(downloaded()).toEqual([]);
});

test('everything comes in one folder, and what could not be made is named', async () => {
  // Without workers neither Word nor PDF can be made; the rest is there all the same.
  const app = await open({ plan: { measures: [{ id: 'm1', measure: 'Holde kurs' }] } });
  await app.press(taking.takeAll);
  expect(await screen.findByText(taking.makingAll)).toBeVisible();
  const alert = await screen.findByText(
    (text) => text === words.failed || text.startsWith(taking.notMade('').slice(0, 20)),
  );
  expect(alert).toBeVisible();
  for (const { name, content } of downloaded()) {
    expect(name).toMatch(/\.zip$/);
    const inside = Object.keys(unzipSync(new Uint8Array(await content.arrayBuffer())));
    expect(inside.some((path) => path.endsWith('.json'))).toBe(true);
  }
});

test('how far the documents have come is kept, and an approval with holes is told', async () => {
  const app = await open({ mandate: { title: 'Mandat' } });
  const section = within(screen.getByRole('region', { name: taking.standing }));
  await app.person.click(
    section.getAllByRole('radio', { name: taking.mandateStatus.options.approved })[0] ?? document.body,
  );
  await app.write(taking.mandateDate.label, '1.3.2027', section);
  await app.write(taking.mandateVersion.label, '2', section);
  await app.person.click(section.getByRole('checkbox', { name: taking.namedScores.label }));
  expect(answersIn((await app.saved()).answers, standing)).toEqual({
    mandateStatus: 'approved',
    mandateDate: '2027-03-01',
    mandateVersion: '2',
    namedScores: true,
  });
  expect(section.getByText(/^Mandatet er merket som godkjent, men/)).toBeVisible();
});

test('an approval without holes needs no word', async () => {
  const app = await open(full());
  const section = within(screen.getByRole('region', { name: taking.standing }));
  await app.person.click(
    section.getAllByRole('radio', { name: taking.mandateStatus.options.approved })[0] ?? document.body,
  );
  expect(section.queryByText(/merket som godkjent/)).not.toBeInTheDocument();
});

test('the ways to the plan, the overview, the meeting and the trust’s own look stand there', async () => {
  await open();
  const leads = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(leads(fill.previous(said.steps.plan.title))).toBe('#/p/p1/plan');
  expect(leads(said.shell.frame.overview)).toBe('#/p/p1');
  expect(leads(taking.toMinutes)).toBe('#/p/p1/meeting');
  expect(leads(words.ownLook)).toBe('#/settings');
});
