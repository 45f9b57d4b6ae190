import { strFromU8, unzipSync } from 'fflate';
import { DOCUMENTS } from '#documents/document-list.ts';
import { nextPaint } from '#tests/support/next-paint.ts';
import { said } from '#tests/support/page/said.ts';
import type { BrowserName } from './browsers.ts';
import { mark, openDesk, type Desk, type Part, type Server } from './desk.ts';
import { fieldParts, GIVEN } from './field-parts.ts';
import { KEY, until } from './page.ts';

const { shell, steps, taking, answer, invite, collect, room } = said;
const { insight, summary } = steps;

/** The documents that are read, each as PDF too; minutes are one for each meeting that was held. */
const PDFS = DOCUMENTS.filter(({ isPerMeeting, forms }) => !isPerMeeting && forms.includes('pdf')).length;

/** All is fetched one file after another, when nothing else goes on, ms. */
const LONGEST_FETCH = 180_000;

const MEASURE = 'main [data-cell=measure] textarea';

function must(good: boolean, what: string): void {
  if (!good) throw new Error(what);
}

/** What is typed outside the fields of each kind, as the process file has it. */
const ANSWERS = ['hofteskolen', 'Råd om ventetid', 'Andre område'];

/** The whole job, part after part; each goes on where the one before ended. */
function jobIn(desk: Desk, server: Server): readonly Part[] {
  const { page, to, reload, button, write, valueOf, taken } = desk;
  let process = '';
  const at = (path: string): Promise<void> => to(`${process}${path}`);
  const text = (): Promise<string> => page.run(() => document.body.innerText);
  const control = (...keys: readonly string[]): Promise<unknown> => page.keys(KEY.control, ...keys);
  return [
    {
      name: 'one press starts a new process',
      async work() {
        await button(shell.start.create);
        process = await until(async () => /#(\/p\/[\w-]+)$/.exec(await page.url())?.[1], 'an open process');
      },
    },
    {
      name: 'what is typed is there after a reload in the middle of a word',
      async work() {
        await at('/summary');
        await write(summary.fields.satisfiedWith.label, 'Vi er fornøyd med hofteskol');
        await write(summary.fields.satisfiedWith.label, 'en');
        await reload();
        await until(
          async () => /hofteskolen$/.test(await valueOf(summary.fields.satisfiedWith.label)),
          'the text',
        );
      },
    },
    {
      name: 'what is typed is there after the browser is killed',
      async work() {
        await at('/mandate');
        await write(steps.mandate.fields.purpose.label, 'Råd om ventetid');
        // Until the last letter is painted, the bar speaks of those before it.
        await page.run(nextPaint);
        const { saved, savedNever } = shell.frame;
        const isSaved = new RegExp(`${saved('')}|${savedNever}`);
        await until(async () => isSaved.test(await text()), 'it is said to be saved');
        await desk.killAndReturn();
        await until(
          async () => (await valueOf(steps.mandate.fields.purpose.label)) === 'Råd om ventetid',
          'the text',
        );
      },
    },
    ...fieldParts(desk, at),
    {
      name: 'a row is added, and moved by keys',
      async work() {
        await at('/insight');
        const areas = (): Promise<readonly string[]> =>
          page.run(() =>
            [...document.querySelectorAll<HTMLTextAreaElement>('main [data-row] textarea')].map(
              (one) => one.value,
            ),
          );
        const before = (await areas()).length;
        await button(insight.fields.areas.add);
        await until(async () => (await areas()).length > before, 'a new row');
        await page.run(() => document.querySelectorAll<HTMLElement>('main [data-row] textarea')[0]?.focus());
        await page.keys('F');
        await page.run(() => document.querySelectorAll<HTMLElement>('main [data-row] textarea')[1]?.focus());
        for (const letter of 'Andre område') await page.keys(letter);
        await page.keys(KEY.alt, KEY.shift, KEY.up);
        await until(
          async () => (await areas()).slice(0, 2).join() === 'Andre område,F',
          'the rows in the new order',
        );
      },
    },
    {
      name: 'lines that are pasted become rows, and go again with the keys',
      async work() {
        await at('/plan');
        await button(steps.plan.fields.measures.add);
        const measures = (): Promise<readonly string[]> =>
          page.run(() =>
            [...document.querySelectorAll<HTMLTextAreaElement>('main [data-cell=measure] textarea')].map(
              (one) => one.value,
            ),
          );
        await until(async () => (await measures()).length > 0, 'a measure');
        await desk.paste(MEASURE, '• Spørre søsken\n• Kurs for ansatte\n• Evaluere');
        await until(
          async () => (await measures()).slice(0, 3).join() === 'Spørre søsken,Kurs for ansatte,Evaluere',
          'three rows',
        );
        await control('z');
        await until(async () => (await measures())[0] === '', 'taken back');
      },
    },
    {
      name: 'the process file has all of it',
      async work() {
        await at('/export');
        const file = (await taken(said.inProcess.export.downloadFile)).toString('utf8');
        for (const answered of ANSWERS) must(file.includes(answered), `«${answered}» is not in the file`);
        for (const [kind, isThere] of Object.entries(GIVEN))
          must(isThere.test(file), `no ${kind} in the file`);
      },
    },
    {
      name: 'a leader is invited by link, answers, and the answer is taken in',
      async work() {
        await at('/invite');
        await mark(page, invite.ways.link);
        const link = await until(
          async () => /#(\/answer\/[\w-]+)$/.exec(await valueOf(invite.link))?.[1],
          'the link',
        );
        await to(link).catch(() => undefined);
        const record = await until(
          async () => /#(\/answer\/r\/[\w-]+)/.exec(await page.url())?.[1],
          'the answer',
        );
        await to(`${record}/summary`);
        await write(summary.fields.satisfiedWith.label, 'Søskengruppen på torsdager');
        await to(`${record}/send`);
        const letter = await until(() => valueOf(answer.send.text), 'the letter');
        await at('/collect');
        await page.find('main textarea', collect.paste);
        await desk.paste('main textarea', letter);
        await button(collect.readPasted);
        await button(collect.takeIn(1));
        await until(async () => (await text()).includes(collect.taken(1)), 'taken in');
        await at('/summary');
        await until(
          async () =>
            (await valueOf(summary.fields.satisfiedWith.label)).includes('Søskengruppen på torsdager'),
          'the words of the leader',
        );
      },
    },
    {
      name: 'where nothing is drawn in the margins of a printed page, the sheets are printed, and each says what it is',
      async work() {
        await at('/preview/mandate');
        const { draftHeader } = said.documents.standing;
        await until(
          () =>
            page.run((header) => {
              const sheets = [...document.querySelectorAll('[data-prints=sheets] section')];
              return (
                sheets.length > 0 && sheets.every((one) => one.firstElementChild?.textContent === header)
              );
            }, draftHeader),
          draftHeader,
        );
      },
    },
    {
      name: 'the room opens in a window of its own and follows the facilitator',
      async work() {
        await at('/facilitator');
        const facilitator = await page.window();
        await page.press(await page.find('button, a', room.facilitator.openRoom));
        const handles = await until(
          async () => ((await page.windows()).length > 1 ? page.windows() : undefined),
          'the second window',
        );
        const wall = handles.find((one) => one !== facilitator) ?? '';
        const seen = (): Promise<string> =>
          page.run(() => document.querySelector<HTMLElement>('#main')?.innerText ?? '');
        await page.switchTo(wall);
        const before = await until(seen, 'the room');
        await page.switchTo(facilitator);
        await until(
          async () => (await text()).includes(room.facilitator.roomOpen),
          'the facilitator knows of the room',
        );
        await page.keys(KEY.right);
        await page.switchTo(wall);
        await until(async () => (await seen()) !== before, 'the room follows');
        await page.close();
        await page.switchTo(facilitator);
        await until(
          async () => (await text()).includes(room.facilitator.roomClosed),
          'the facilitator is told',
        );
      },
    },
    {
      name: 'a dialog is modal, has the focus, and closes with Escape',
      async work() {
        await page.keys('?');
        await until(
          () =>
            page.run(() => {
              const dialog = document.querySelector('dialog[open]');
              return dialog?.matches(':modal') === true && dialog.contains(document.activeElement);
            }),
          'the dialog',
        );
        await page.keys(KEY.escape);
        await until(() => page.run(() => document.querySelector('dialog[open]') === null), 'closed');
      },
    },
    {
      name: 'all that is needed without a network is fetched',
      served: true,
      async work() {
        await to('/');
        const { complete } = shell.start.offline;
        await until(async () => (await text()).includes(complete), complete, LONGEST_FETCH);
      },
    },
    {
      name: 'without a network the page loads, and all documents are made',
      async work() {
        await server.end();
        await at('/summary');
        await reload();
        await until(
          async () => (await valueOf(summary.fields.satisfiedWith.label)).includes('hofteskol'),
          'the text',
        );
        await at('/export');
        const files = unzipSync(new Uint8Array(await taken(taking.takeAll)));
        const names = Object.keys(files);
        for (const ending of ['docx', 'pdf', 'xlsx', 'ics', 'json'])
          must(
            names.some((name) => name.endsWith(`.${ending}`)),
            `No .${ending} among ${names.join(', ')}`,
          );
        for (const [name, bytes] of Object.entries(files)) {
          const begins = /\.(docx|xlsx)$/.test(name) ? 'PK' : name.endsWith('.pdf') ? '%PDF-' : '';
          must(strFromU8(bytes.slice(0, 8), true).startsWith(begins), `${name} is none`);
        }
        const pdfs = names.filter((name) => name.endsWith('.pdf')).length;
        must(pdfs === PDFS, `${pdfs} PDF files and not ${PDFS}: ${names.join(', ')}`);
      },
    },
    {
      name: 'the pages complain of nothing',
      async work() {
        const complaints = await desk.complaints();
        must(complaints.length === 0, complaints.join(' | '));
      },
    },
  ];
}

const lastLines = (said: string): string => said.trimEnd().split('\n').slice(-20).join('\n');

/**
 * Does the job in one browser. Parts that come after a failed one are not done: they go on where it ended. Throws `BrowserGone`
 * when the browser has ended by itself.
 */
export async function doJob(name: BrowserName, server: Server): Promise<{ passed: number; failed: number }> {
  const began = performance.now();
  const desk = await openDesk(name, server.url);
  // What lies on the disk has nothing to fetch.
  const parts = jobIn(desk, server).filter(({ served }) => !served || server.url.startsWith('http'));
  let passed = 0;
  try {
    for (const part of parts) {
      const start = performance.now();
      try {
        await part.work();
      } catch (error) {
        console.log(lastLines(desk.says()));
        // What was under way when a browser ends fails in other words than what comes after.
        await desk.page.windows();
        const why = error instanceof Error ? error.message : String(error);
        console.log(`${name}: FAILED  ${part.name}: ${why}`);
        return { passed, failed: 1 };
      }
      passed += 1;
      console.log(`${name}: ok      ${part.name}  (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    }
    return { passed, failed: 0 };
  } finally {
    await desk.stop();
    console.log(`${desk.version}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
  }
}
