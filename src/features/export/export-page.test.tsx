import { screen, waitFor, within } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { expect, onTestFinished, test, vi } from 'vitest';
import { answersIn, rowsIn } from '#domain/guide/read.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { standing } from '#domain/guide/registers/standing.ts';
import { savedParts } from '#domain/guide/saved-parts.ts';
import type { Answers } from '#domain/process/process.ts';
import { openProcessFile } from '#storage/files/open-process-file.ts';
import { processAnswers } from '#tests/support/case-process.ts';
import { readCase } from '#tests/support/case.ts';
import { downloaded } from '#tests/support/page/browser-parts.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { processWith } from '#tests/support/page/process-with.ts';
import { PATIENT } from '#tests/support/patient.ts';
import { said } from '#tests/support/page/said.ts';
import { workersInThePage } from '#tests/support/page/workers-in-the-page.ts';

const { export: words, fill } = said.inProcess;
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
const missing = () => within(screen.getByRole('region', { name: words.check }));
const missingIn = (step: keyof typeof said.steps) =>
  within(missing().getByRole('heading', { name: said.steps[step].title }).closest('li') ?? document.body);
/** The bytes of the only file that was taken. */
async function taken(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  await waitFor(() => expect(downloaded()).toHaveLength(1));
  const [file] = downloaded();
  return { name: file?.name ?? '', bytes: new Uint8Array((await file?.content.arrayBuffer()) ?? []) };
}

test('what is missing stands first, and each of it leads to its field and back', async () => {
  const app = await open({ summary: { satisfiedWith: 'Kurset' } });
  const [first] = screen.getAllByRole('heading', { level: 2 });
  expect(first).toHaveTextContent(/^\d+ svar mangler$/);
  const field = said.steps.summary.fields.areasToStrengthen.label;
  await app.follow(field, missingIn('summary'));
  await waitFor(() => expect(screen.getByRole('textbox', { name: field })).toHaveFocus());
  await app.follow(fill.backToCheck);
  expect(app.address()).toBe('/p/p1/export');
});

test('more missing answers of one step than a few stand behind a press', async () => {
  const app = await open();
  const { evaluation } = said.steps.mandate.fields;
  const link = () => missingIn('mandate').getByText(evaluation.label);
  expect(link()).not.toBeVisible();
  await app.person.click(missingIn('mandate').getByText(/^Vis \d+ til$/));
  expect(link()).toBeVisible();
});

test('steps that lack nothing are counted, and can be looked over', async () => {
  const app = await open({ summary: { satisfiedWith: 'Kurset', areasToStrengthen: 'Informasjon' } });
  await app.person.click(missing().getByText(/^\d+ av \d+ steg er klare$/));
  const link = missingIn('summary').getByRole('link', { name: words.changeOf(said.steps.summary.title) });
  expect(link).toBeVisible();
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
  expect(missing().getByRole('heading', { name: words.missing(0) })).toBeVisible();
  expect(documentItem(names.summary).getByText(taking.complete)).toBeVisible();
  // What is approved by itself says how far that has come instead.
  expect(documentItem(names.mandate).queryByText(/^Mangler/)).not.toBeInTheDocument();
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

test('each PDF says that it is not marked up for screen readers, and what is', async () => {
  await open(full());
  const pdfs = screen.getAllByRole('button', { name: new RegExp(`^${words.pdf}: `, 'u') });
  expect(pdfs).toHaveLength(6);
  for (const pdf of pdfs) expect(pdf).toHaveAccessibleDescription(words.pdfIs);
});

test('the tables, the calendar and the process file are taken', async () => {
  workersInThePage();
  const app = await open(full());
  await app.press(taking.takeTables);
  await waitFor(() => expect(downloaded()).toHaveLength(1), PATIENT);
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

test('everything can be given up while it is made: no file comes, and the focus is where it began', async () => {
  // Workers that never answer: one for Word, one for PDF.
  const ended: string[] = [];
  vi.stubGlobal(
    'Worker',
    class {
      postMessage(): void {
        ended.push('asked');
      }
      terminate(): void {
        ended.push('ended');
      }
    },
  );
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const app = await open();
  await app.press(taking.takeAll);
  expect(await screen.findByText(/^Lager 1 av \d+ …$/)).toBeVisible();
  await waitFor(() => expect(ended).toEqual(['asked', 'asked']));
  await app.press(taking.cancel);
  expect(await screen.findByText(taking.cancelled)).toBeVisible();
  await waitFor(() => expect(ended).toEqual(['asked', 'asked', 'ended', 'ended']));
  expect(screen.getByRole('button', { name: taking.takeAll })).toHaveFocus();
  expect(screen.queryByRole('button', { name: taking.cancel })).not.toBeInTheDocument();
  expect(downloaded()).toEqual([]);
});

test('everything comes in one folder, and what could not be made is named', async () => {
  // Without workers neither Word nor PDF can be made; the rest is there all the same.
  const app = await open({ plan: { measures: [{ id: 'm1', measure: 'Holde kurs' }] } });
  await app.press(taking.takeAll);
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

const { approval } = said.inProcess;
/** The row of the mandate or the plan among the statuses. */
const statusOf = (document: 'mandate' | 'plan') =>
  within(
    within(screen.getByRole('region', { name: taking.standing })).getByRole('listitem', {
      name: approval.names[document],
    }),
  );
async function approve(app: OpenApp, document: 'mandate' | 'plan', day: string): Promise<void> {
  await app.press(approval.approve(document));
  await app.write(approval.day, day, statusOf(document));
  await app.person.click(statusOf(document).getByRole('button', { name: approval.approveNow }));
}

test('approving the mandate asks one day, keeps the version, and leaves the plan a draft', async () => {
  const app = await open({ mandate: { title: 'Mandat' } });
  await app.press(approval.approve('mandate'));
  expect(statusOf('mandate').getByText(/^Mandatet mangler/)).toBeVisible();
  await app.person.click(statusOf('mandate').getByRole('button', { name: approval.cancel }));
  await approve(app, 'mandate', '13.1.2027');
  expect(await statusOf('mandate').findByText(approval.approved('13. januar 2027', '1'))).toBeVisible();
  expect(statusOf('plan').getByRole('radio', { name: approval.status.draft })).toBeChecked();
  const { answers } = await app.saved();
  expect(answersIn(answers, standing)).toMatchObject({
    mandateStatus: 'approved',
    mandateDate: '2027-01-13',
  });
  expect(answersIn(answers, standing).planStatus).toBeUndefined();
  expect(answersIn(answers, mandate).approvedOn).toBe('2027-01-13');
  await waitFor(async () => {
    const [point] = await app.repository.versionsOf('p1');
    expect(point).toMatchObject({
      because: 'by-hand',
      name: approval.pointOf('mandate', '1', '13. januar 2027'),
    });
  });
});

test('an approval without holes needs no word, and a day that is none is asked for again', async () => {
  const app = await open(full());
  await app.press(approval.approve('mandate'));
  expect(statusOf('mandate').queryByText(/^Mandatet mangler/)).not.toBeInTheDocument();
  await app.write(approval.day, 'før jul', statusOf('mandate'));
  await app.person.click(statusOf('mandate').getByRole('button', { name: approval.approveNow }));
  expect(statusOf('mandate').getByText(approval.noDay)).toBeVisible();
  expect(answersIn((await app.saved()).answers, standing).mandateStatus).toBeUndefined();
});

test('an approved text is read only in its step, until it is opened as the next version', async () => {
  const app = await open({ mandate: { title: 'Mandat', purpose: 'Å gi råd' } });
  await approve(app, 'mandate', '13.1.2027');
  await app.goTo('/p/p1/mandate');
  const label = said.steps.mandate.fields.purpose.label;
  const field = within(await screen.findByRole('region', { name: label }));
  expect(field.getByText('Å gi råd')).toBeVisible();
  expect(screen.queryByRole('textbox', { name: label })).not.toBeInTheDocument();
  expect(screen.getByText(approval.locked('mandate', '13. januar 2027', '1'))).toBeVisible();
  await app.press(approval.unlock('2'));
  expect(await screen.findByRole('textbox', { name: label })).toHaveValue('Å gi råd');
  const { answers } = await app.saved();
  expect(answersIn(answers, standing)).toEqual({ mandateVersion: '2' });
  expect(answersIn(answers, mandate).approvedOn).toBeUndefined();
});

test('an approved plan is followed up: how far a measure has come is still set', async () => {
  const app = await open({ plan: { measures: [{ id: 'm1', measure: 'Holde kurs' }] } });
  await approve(app, 'plan', '13.1.2027');
  await app.goTo('/p/p1/plan');
  const { label, columns } = said.steps.plan.fields.measures;
  const list = within(await screen.findByRole('region', { name: label }));
  expect(list.queryByRole('textbox', { name: columns.measure.label })).not.toBeInTheDocument();
  await app.person.selectOptions(list.getByRole('combobox', { name: columns.status.label }), 'done');
  const [measure] = rowsIn((await app.saved()).answers, plan, 'measures');
  expect(measure).toMatchObject({ measure: 'Holde kurs', status: 'done' });
  await app.goTo('/p/p1/export');
  expect(statusOf('plan').queryByText(approval.changedSince('plan'))).not.toBeInTheDocument();
});

test('a text that is another than the one approved is never called approved alone', async () => {
  await open({
    mandate: { purpose: 'Noe annet' },
    standing: { mandateStatus: 'approved', mandateDate: '2027-01-13', mandateSeal: 'another' },
  });
  expect(statusOf('mandate').getByText(approval.changedSince('mandate'))).toBeVisible();
  expect(documentItem(names.mandate).getByText(/^Endret etter godkjenningen 13.01.2027/)).toBeVisible();
});

test('the ways to the plan, the overview, the meeting and the trust’s own look stand there', async () => {
  await open();
  const leads = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(leads(fill.previous(said.steps.plan.title))).toBe('#/p/p1/plan');
  expect(leads(said.shell.frame.overview)).toBe('#/p/p1');
  expect(leads(taking.toMinutes)).toBe('#/p/p1/meeting');
  expect(leads(words.ownLook)).toBe('#/settings');
});

const withOwn: Answers = {
  about: { processName: 'Hjerte' },
  advance: { publicKey: 'age1', privateKey: 'AGE-SECRET-KEY-1', sealed: true },
  meeting: { notes: [{ id: 'plan', text: 'Bare mitt' }] },
};

test('a file to a colleague asks before what is one’s own goes with it, and goes without at the first button', async () => {
  const app = await open(withOwn);
  await app.press(words.makeColleagueFile);
  expect(downloaded()).toHaveLength(0);
  const asked = within(await screen.findByRole('dialog', { name: words.own.title }));
  expect(asked.getByText(words.own.kinds.key)).toBeVisible();
  expect(asked.getByText(words.own.kinds.notes)).toBeVisible();
  expect(asked.queryByText(words.own.kinds.ballots)).toBeNull();
  expect(asked.getByText(words.own.noKey)).toBeVisible();
  await app.press(words.own.without, asked);
  const { answers } = opened(await taken());
  expect(answers).toEqual({ about: { processName: 'Hjerte' }, advance: { publicKey: 'age1', sealed: true } });
});

test('a file to a colleague takes all along where that is said, and so does the copy for oneself, unasked', async () => {
  const app = await open(withOwn);
  await app.press(words.makeColleagueFile);
  await app.press(words.own.with, within(await screen.findByRole('dialog', { name: words.own.title })));
  expect(opened(await taken()).answers).toEqual(withOwn);
  await app.press(words.downloadFile);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await downloaded().at(-1)?.content.text()).toContain('AGE-SECRET-KEY-1');
});

test('a file to a colleague asks nothing where there is nothing of one’s own', async () => {
  const app = await open({ about: { processName: 'Hjerte' } });
  await app.press(words.makeColleagueFile);
  expect(opened(await taken()).answers).toEqual({ about: { processName: 'Hjerte' } });
});

function opened(file: { readonly name: string; readonly bytes: Uint8Array }): { readonly answers: Answers } {
  const read = openProcessFile(file, savedParts);
  if (read.kind !== 'opened') throw new Error(read.kind);
  return read.process;
}
