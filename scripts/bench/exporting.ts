import { statSync } from 'node:fs';
import { bokmal } from '#content/languages/bokmal.ts';
import { takingNb } from '#content/words/taking.nb.ts';
import type { DocumentKind } from '#documents/blocks/block.ts';
import { DOCUMENTS, type FileForm } from '#documents/document-list.ts';
import type { Process } from '#domain/process/process.ts';
import { atBarePage, downloading } from './bare-page.ts';
import { openExample, openFromFile, type Desk } from './desk.ts';
import { longestTask } from './frames.ts';
import { withStakeholders } from './large-process.ts';
import type { Measure, Place, Sample } from './measure.ts';
import { workDuring } from './work.ts';

interface Asked {
  readonly name: string;
  readonly button: string;
  /** ms. */
  readonly aim: number;
  /** kB. */
  readonly size: number;
  readonly process?: Process;
}

/** From the press of the button to the download, and the longest task of the page until then. */
async function pressed(place: Place, desk: Desk, name: string, button: string): Promise<Sample> {
  const { page } = desk;
  const longest = await longestTask(page);
  const { given, ...cost } = await workDuring(
    place,
    desk,
    async () => {
      const start = Date.now();
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 120_000 }),
        page.getByRole('button', { name: button, exact: true }).click(),
      ]);
      return { time: Date.now() - start, kB: statSync(await download.path()).size / 1000 };
    },
    1,
  );
  return {
    values: { [name]: given.time, [`${name}-size`]: given.kB, [`${name}-longest-task`]: await longest() },
    ...cost,
  };
}

/** The page of documents of the process; one visit for all that is taken from it. */
const visit = (place: Place, process?: Process): Promise<{ readonly desk: Desk }> =>
  place.kept.at(place, `documents of ${process?.id ?? 'the example'}`, async (desk) => {
    const overview = await (process ? openFromFile(desk, process) : openExample(desk));
    await desk.page.goto(`${overview}/export`);
    await desk.page.getByRole('heading', { level: 1 }).waitFor();
    await desk.page.waitForTimeout(500);
  });

/** A document on the page of documents, as a person takes it: the first of its kind in that visit. */
const taking = ({ name, button, aim, size, process }: Asked): Measure => ({
  name,
  runs: 1,
  figures: [
    { name, unit: 'ms', aim },
    { name: `${name}-size`, unit: 'kB', aim: size },
    { name: `${name}-longest-task`, unit: 'ms', aim: 50 },
  ],
  run: async (place) => pressed(place, (await visit(place, process)).desk, name, button),
  // One of them is enough to say what a download takes.
  ...(name === 'alt-zip'
    ? {
        bare: (place: Place) =>
          atBarePage(place, downloading(size), (desk) => pressed(place, desk, name, 'Last ned')),
      }
    : {}),
});

/** A report of about 5, 15 and 50 pages, by how many stakeholders there are. */
const STAKEHOLDERS = { small: 10, middle: 130, large: 500 } as const;

/** ms; the report is several documents in one. */
const AIMS: Readonly<Record<FileForm, number>> = { docx: 500, pdf: 3_000 };
/** kB. */
const SIZES: Readonly<Record<FileForm, number>> = { docx: 100, pdf: 300 };

function asked(): readonly Asked[] {
  const { export: words } = bokmal.inProcess;
  const { names } = bokmal.documents;
  const buttonOf = (kind: DocumentKind, form: FileForm): string =>
    ({ docx: words.wordOf, pdf: words.pdfOf })[form](names[kind]);
  const report = (count: number) => ({ process: withStakeholders(count), size: 1_000 });
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
    { name: 'alt-zip', button: takingNb.takeAll, aim: 15_000, size: 1_000 },
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

export const exporting: readonly Measure[] = asked().map(taking);
