import { statSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { takingNb } from '#content/words/taking.nb.ts';
import type { DocumentKind } from '#documents/blocks/block.ts';
import { DOCUMENTS, type FileForm } from '#documents/document-list.ts';
import type { Process } from '#domain/process/process.ts';
import { atDesk, openExample, openFromFile, type Desk } from './desk.ts';
import { median, RUNS, type Figure } from './figure.ts';
import { withStakeholders } from './large-process.ts';

interface Made {
  readonly time: number;
  /** The longest time the page could not answer meanwhile, ms. */
  readonly longest: number;
  /** kB. */
  readonly size: number;
}

/** From the press of the button to the download, and the longest task of the page until then. */
async function make(desk: Desk, button: string, process?: Process): Promise<Made> {
  const { page } = desk;
  const overview = await (process ? openFromFile(desk, process) : openExample(desk));
  await page.goto(`${overview}/export`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
  const start = Date.now();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const time = Date.now() - start;
  const size = statSync(await download.path()).size / 1000;
  await page.waitForTimeout(200);
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));
  return { time, longest, size };
}

interface Asked {
  readonly name: string;
  readonly button: string;
  /** ms. */
  readonly aim: number;
  /** kB. */
  readonly size: number;
  readonly process?: Process;
  readonly runs?: number;
}

/** A report of about 5, 15 and 50 pages, by how many stakeholders there are. */
const STAKEHOLDERS = { small: 10, middle: 130, large: 500 } as const;

/** ms; the report is several documents in one. */
const AIMS: Readonly<Record<FileForm, number>> = { docx: 500, pdf: 3_000 };
/** kB. */
const SIZES: Readonly<Record<FileForm, number>> = { docx: 100, pdf: 300 };

function asked(): readonly Asked[] {
  const { export: words } = bokmal.shell;
  const { names } = bokmal.documents;
  const buttonOf = (kind: DocumentKind, form: FileForm): string =>
    ({ docx: words.wordOf, pdf: words.pdfOf })[form](names[kind]);
  const report = (count: number) => ({ process: withStakeholders(count), runs: 3, size: 1_000 });
  return [
    ...DOCUMENTS.filter(({ isPerMeeting }) => !isPerMeeting).flatMap(({ kind, forms }) =>
      forms.map((form) => ({
        name: `${kind}-${form}`,
        button: buttonOf(kind, form),
        aim: AIMS[form] * (kind === 'process-report' && form === 'docx' ? 2 : 1),
        size: SIZES[form],
      })),
    ),
    { name: 'skjema-docx', button: words.wordOf(takingNb.form), aim: 500, size: 100 },
    { name: 'tabeller-xlsx', button: takingNb.takeTables, aim: 500, size: 100 },
    { name: 'kalender-ics', button: takingNb.takeCalendar, aim: 500, size: 100 },
    { name: 'alt-zip', button: takingNb.takeAll, aim: 15_000, size: 1_000, runs: 3 },
    ...Object.values(STAKEHOLDERS).flatMap((count) => [
      {
        name: `process-report-docx-${count}-stakeholders`,
        button: buttonOf('process-report', 'docx'),
        aim: 2_000,
        ...report(count),
      },
      {
        name: `process-report-pdf-${count}-stakeholders`,
        button: buttonOf('process-report', 'pdf'),
        aim: 10_000,
        ...report(count),
      },
    ]),
  ];
}

/** Each document: the time, the size of the file, and how long the page stood still while it was made. */
export async function exporting(browser: Browser, url: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const stills: number[] = [];
  for (const { name, button, aim, size, process, runs = RUNS } of asked()) {
    const made: Made[] = [];
    for (let run = 0; run < runs; run += 1)
      made.push(await atDesk(browser, url, (desk) => make(desk, button, process)));
    stills.push(median(made.map(({ longest }) => longest)));
    figures.push({ name, value: median(made.map(({ time }) => time)), unit: 'ms', aim });
    figures.push({ name: `${name}-size`, value: median(made.map((one) => one.size)), unit: 'kB', aim: size });
  }
  const longest = Math.max(...stills);
  return [...figures, { name: 'longest-task-while-exporting', value: longest, unit: 'ms', aim: 50 }];
}
