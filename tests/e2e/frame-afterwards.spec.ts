import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { bokmal } from '#content/languages/bokmal.ts';
import { afterwardsNb } from '#content/words/afterwards.nb.ts';
import { portfolioNb } from '#content/words/portfolio.nb.ts';
import { portfolioReportNb } from '#content/words/portfolio-report.nb.ts';
import { routes } from '#desk/routes.ts';
import { approve } from '#domain/approval/deeds.ts';
import { applyChanges } from '#domain/process/change.ts';
import type { Answers } from '#domain/process/process.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import { AT, processWith } from '../support/page/process-with.ts';
import { test } from '../support/person/app-test.ts';
import { dropFromDisk } from '../support/person/drop-folder.ts';
import { openFile } from '../support/person/files.ts';
import { goToStep, seeSaved, startProcess, textbox } from '../support/person/go.ts';
import { giveFiles, mark, press, write } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';
import { mainOf } from '../support/person/places.ts';
import { processOn, seeScreen } from '../support/person/screens.ts';
import { takeFile } from '../support/person/take-documents.ts';
import { oneSpace, readWord, textIn } from '../support/read-word.ts';

const { inProcess, steps: words, documents } = bokmal;

test('a common measure and what lacks before the start come into the plan with one press each', async ({
  page,
  appUrl,
}) => {
  await startProcess(page, appUrl);
  const id = processOn(page);
  await goToStep(page, 'plan');
  const offers = page.getByRole('region', { name: inProcess.plan.suggestions, exact: true });
  await press(offers.getByRole('button', { name: /^Vis \d+ til$/ }));
  const measure = words.plan.fields.measures.bank['contact-time'];
  const offer = offers.getByRole('listitem').filter({ hasText: measure }).first();
  await expect(offer).toContainText('retningslinje for brukermedvirkningskontakter');
  await press(offer.getByRole('button', { name: inProcess.plan.takeOf(measure), exact: true }));
  const first = mainOf(page).getByRole('rowgroup', { name: 'Tiltak 1', exact: true });
  const { columns } = words.plan.fields.measures;
  await expect(first.getByRole('textbox', { name: columns.measure.label, exact: true })).toHaveValue(measure);
  await expect(first.getByRole('combobox', { name: columns.area.label, exact: true })).toHaveValue(
    'organisation',
  );
  await expect(first.getByRole('textbox', { name: columns.responsible.label, exact: true })).not.toHaveValue(
    '',
  );

  await seeScreen(page, { name: 'start', at: routes.afterwards(id, 'start') });
  const { start } = afterwardsNb;
  const standing = page.getByRole('status').filter({ hasText: /er på plass\.$/ });
  const before = Number(/^\d+/.exec(await standing.innerText())?.[0]);
  const { budget } = documents.checklist.money;
  await mark(page.getByRole('checkbox', { name: budget, exact: true }));
  await expect(standing).toHaveText(new RegExp(`^${before + 1} av `));
  await press(
    page.getByRole('button', { name: start.intoPlanOf(documents.checklist.first.workspace), exact: true }),
  );
  await seeSaved(page);
  await goToStep(page, 'plan');
  const second = mainOf(page).getByRole('rowgroup', { name: 'Tiltak 2', exact: true });
  const texts = await Promise.all(
    [first, second].map((row) =>
      row.getByRole('textbox', { name: columns.measure.label, exact: true }).inputValue(),
    ),
  );
  expect(texts).toContain(words.plan.fields.measures.bank['shared-workspace']);
});

/** A team that comes back after a year: something is late, the mandate is approved, and the groups have scores. */
const YEAR_AGO: Answers = {
  about: { unitName: 'Lungeklinikken' },
  stakeholders: {
    groups: [
      { id: 's1', name: 'Pårørende', type: 'relative', involvement: 1, importance: 3 },
      { id: 's2', name: 'Ungdom', type: 'patient', involvement: 2, importance: 2 },
    ],
  },
  mandate: { purpose: 'Gi råd om sengeposten.' },
  plan: {
    measures: [
      {
        id: 'm1',
        measure: 'Lage rutine',
        responsible: 'Leder',
        deadline: '2020-01-10',
        status: 'in-progress',
      },
    ],
  },
};

test('a team comes back: what is late, an advice and its answer, a revised mandate, a year after, and the report of the year', async ({
  page,
  appUrl,
}, info) => {
  const process = processWith(applyChanges(YEAR_AGO, approve(YEAR_AGO, 'mandate', '2026-01-13')), {
    id: '33333333-3333-4333-8333-333333333333',
  });
  await page.goto(appUrl);
  await openFile(page, 'prosess.json', writeProcessFile(process, { appVersion: '1', now: AT }));
  await expect(page).toHaveURL(new RegExp(`#/p/${process.id}$`));
  const { id } = process;
  await seeScreen(page, { name: 'status', at: routes.afterwards(id, 'status') });
  const late = page.getByRole('region', { name: afterwardsNb.status.late, exact: true });
  await expect(late.getByRole('link', { name: 'Lage rutine' })).toBeVisible();

  const tab = (name: string) => page.getByRole('tab', { name, exact: true });
  await press(tab(afterwardsNb.parts.advice));
  const log = words.plan.fields.adviceLog;
  await press(page.getByRole('button', { name: log.add, exact: true }));
  const cell = (name: string) => mainOf(page).getByRole('textbox', { name, exact: true }).last();
  await write(cell(log.columns.advice.label), 'Skriv til ungdommen');
  await write(cell(log.columns.given.label), '1.2.2027');
  await write(cell(log.columns.answer.label), 'Ja');
  await write(cell(log.columns.outcome.label), 'Nytt brev');
  await expect(page.getByText(new RegExp(afterwardsNb.advice.count(1, 1, 1)))).toBeVisible();

  await goToStep(page, 'mandate');
  await press(page.getByRole('button', { name: inProcess.approval.unlock('2'), exact: true }));
  await write(textbox(page, words.mandate.fields.purpose.label), 'Gi råd om hele klinikken.');
  await seeSaved(page);
  await seeScreen(page, { name: 'mandate', at: routes.afterwards(id, 'mandate') });
  await expect(mainOf(page).getByRole('status').getByText(afterwardsNb.mandate.differs(1))).toBeVisible();
  await expect(page.locator('del')).toContainText('sengeposten.');
  await expect(page.locator('ins')).toContainText('hele klinikken.');

  await press(tab(afterwardsNb.parts.again));
  await press(page.getByRole('button', { name: afterwardsNb.again.beginSame, exact: true }));
  await expect(mainOf(page).getByText(afterwardsNb.again.begun)).toBeVisible();
  await goToStep(page, 'stakeholders');
  const { involvement } = words.stakeholders.fields.groups.columns;
  await mark(
    mainOf(page)
      .getByRole('row')
      .filter({ has: page.getByRole('textbox').first() })
      .getByRole('radiogroup', { name: involvement.label })
      .first()
      .getByRole('radio', { name: `3 – ${involvement.scale[3]}`, exact: true }),
  );
  await seeSaved(page);
  await seeScreen(page, { name: 'again', at: routes.afterwards(id, 'again') });
  await expect(mainOf(page).getByText(afterwardsNb.again.moved.closer(1))).toBeVisible();
  await expect(page.getByRole('img', { name: afterwardsNb.again.pictureAlt })).toBeVisible();

  await goToStep(page, 'export');
  const path = info.outputPath('arsrapport.docx');
  await takeFile(page, inProcess.export.wordOf(documents.names['yearly-report']), path);
  const report = oneSpace(textIn(await readWord(path)));
  for (const said of ['Lage rutine', 'Skriv til ungdommen', 'Nytt brev']) expect(report).toContain(said);
});

test('a folder of many clinics is dropped, or chosen, and gives a table, a spreadsheet and a report', async ({
  page,
  appUrl,
}, info) => {
  const folder = info.outputPath('klinikker');
  mkdirSync(join(folder, 'kirurgi'), { recursive: true });
  const put = (path: string, id: string, answers: Answers): void =>
    writeFileSync(
      join(folder, path),
      writeProcessFile(processWith(answers, { id }), { appVersion: '1', now: AT }),
    );
  put('hjerte.json', 'a', {
    about: { unitName: 'Hjerteklinikken' },
    decision: { need: 'yes' },
    stakeholders: { groups: [{ id: 's', name: 'Unge voksne' }] },
    groups: { groups: [{ id: 'g', name: 'Voksne' }] },
    constraints: { costFrameAmount: '50 000' },
    plan: { measures: [{ id: 'm', measure: 'Ansette', deadline: '2020-01-01' }] },
  });
  put('kirurgi/lunge.json', 'b', { about: { unitName: 'Lungeklinikken' }, decision: { need: 'not-now' } });
  writeFileSync(join(folder, 'kirurgi', 'notat.json'), '{');

  await page.goto(`${appUrl}#${routes.portfolio()}`);
  await dropFromDisk(page.getByText(portfolioNb.hint), [folder]);
  const report = portfolioReportNb;
  const units = page.getByRole('region', { name: report.headings.units, exact: true });
  const names = () => units.getByRole('rowheader').allInnerTexts();
  await expect.poll(names).toEqual(['Hjerteklinikken', 'Lungeklinikken']);
  await expect(page.getByText(report.uncounted(1))).toBeVisible();
  const groups = page.getByRole('region', { name: report.headings.groups, exact: true });
  await expect(groups.getByRole('img', { name: report.groups(2, 1) })).toBeVisible();

  await press(page.getByRole('button', { name: portfolioNb.clear, exact: true }));
  await expect(units).toHaveCount(0);
  await giveFiles(page.getByRole('button', { name: portfolioNb.pickFolder, exact: true }), folder);
  await expect.poll(names).toEqual(['Hjerteklinikken', 'Lungeklinikken']);

  const sheet = info.outputPath('enheter.xlsx');
  await takeFile(page, portfolioNb.takeTables, sheet);
  const rows = await readSheet(sheet, 1);
  expect(rows.map(([name]) => name)).toEqual([report.columns.unit, 'Hjerteklinikken', 'Lungeklinikken']);
  const word = info.outputPath('enheter.docx');
  await takeFile(page, portfolioNb.takeReport, word);
  const said = oneSpace(textIn(await readWord(word)));
  for (const part of ['Hjerteklinikken', 'Lungeklinikken', 'Unge voksne', 'Ansette'])
    expect(said).toContain(part);
});
