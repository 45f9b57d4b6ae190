import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { said } from '#tests/support/page/said.ts';
import { freePort, openBrowser, type BrowserName, type OpenBrowser } from './browsers.ts';
import { KEY, until, type Page } from './page.ts';

/** The built program, served until somebody takes the server away. */
export interface Server {
  readonly url: string;
  /** Resolves when nothing answers any more. */
  readonly end: () => Promise<void>;
}

/** `WALK_DIST` names another folder than `dist`. */
export async function serve(root: string): Promise<Server> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const given = ['preview', '--host', '127.0.0.1', '--port', String(port), '--strictPort'];
  given.push('--outDir', process.env['WALK_DIST'] ?? 'dist');
  const child = spawn(process.execPath, [vite, ...given], { cwd: root, stdio: 'ignore' });
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  const answers = (): Promise<boolean> =>
    fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
  await until(answers, 'the server');
  return {
    url,
    async end() {
      kill();
      await until(async () => !(await answers()), 'no server');
    },
  };
}

/** The program in one file, as it is opened by a double click (`npm run build:single`). */
export const fromDisk = (root: string): Server => ({
  url: pathToFileURL(join(root, process.env['SINGLE_DIR'] ?? 'dist-single', 'brukerpanelveileder.html')).href,
  end: () => Promise.resolve(),
});

/** One part of the job: throws where something is not as it should be. */
export interface Part {
  readonly name: string;
  /** It is about what a server gives. */
  readonly served?: true;
  readonly work: () => Promise<unknown>;
}

/** A browser with the program open, and what is done there again and again. */
export interface Desk extends OpenBrowser {
  /** Goes to an address of the program, after `#`. */
  readonly to: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** The browser is killed, and begun again at the same address. */
  readonly killAndReturn: () => Promise<void>;
  /** What the page has complained of until now. */
  readonly complaints: () => Promise<readonly string[]>;
  readonly button: (name: string) => Promise<void>;
  /** Types into the field with that name. */
  readonly write: (label: string, text: string) => Promise<void>;
  /** Copies a text as a person does who has marked it, and pastes it into the field `css` names first. */
  readonly paste: (css: string, text: string) => Promise<void>;
  readonly valueOf: (label: string) => Promise<string>;
  /** Presses, and gives the file that comes. */
  readonly taken: (button: string) => Promise<Buffer>;
}

/** All documents in one folder are the work of a minute for a machine that has other work too, ms. */
const LONGEST_MAKING = 240_000;

/** What can be taken here; what is on its way is called otherwise. */
const TAKEN = /\.(docx|pdf|xlsx|json|zip|ics)$/;

const FIELDS = 'input, textarea, select';

export async function openDesk(name: BrowserName, url: string): Promise<Desk> {
  const browser = await openBrowser(name);
  const { page, downloads } = browser;
  const complaints: string[] = [];
  /** Complaints are kept in the page; a new load starts a new list. */
  const hear = (): Promise<void> =>
    page.run(() => {
      const kept = window as unknown as { heard?: string[] };
      if (kept.heard) return;
      const heard: string[] = (kept.heard = []);
      // A size that changed while sizes were told of is told in the next picture: no fault, and said by slow machines.
      const isLate = (said: string): boolean => said.startsWith('ResizeObserver loop');
      addEventListener('error', ({ message }) => void (isLate(message) || heard.push(message)));
      addEventListener('unhandledrejection', (event) => heard.push(String(event.reason)));
      addEventListener('securitypolicyviolation', (event) =>
        heard.push(`${event.violatedDirective} ${event.blockedURI}`),
      );
    });
  const gather = async (): Promise<void> => {
    const heard = await page.run(() => (window as unknown as { heard?: string[] }).heard?.splice(0) ?? []);
    complaints.push(...heard);
  };
  const stands = (): Promise<unknown> =>
    until(
      () => page.run(() => document.readyState === 'complete' && document.querySelector('h1, h2') !== null),
      'the page',
    );
  await page.goto(url);
  await page.find('button', said.shell.start.create);
  await hear();
  return {
    ...browser,
    async to(address) {
      // Both pages can have a field of the same name: what is looked for is the one that came.
      await page.run((hash) => {
        const heading = document.querySelector('main h1, main h2');
        if (location.hash !== `#${hash}`) Object.assign(window, { left: [heading, heading?.textContent] });
        location.hash = hash;
      }, address);
      await until(
        () =>
          page.run((hash) => {
            const { left = [] } = window as unknown as { left?: [Element?, string?] };
            const heading = document.querySelector('main h1, main h2');
            const came = heading && (heading !== left[0] || heading.textContent !== left[1]);
            return location.hash === `#${hash}` && Boolean(came);
          }, address),
        address,
      );
      await page.find('main h1, main h2, #main h1, #main h2');
    },
    async reload() {
      await gather();
      await page.run(() => {
        (window as unknown as { isOld?: boolean }).isOld = true;
        location.reload();
      });
      await until(
        () => page.run(() => (window as unknown as { isOld?: boolean }).isOld !== true),
        'the page anew',
      );
      await stands();
      await hear();
    },
    async killAndReturn() {
      await gather();
      const address = await page.url();
      await browser.kill();
      await until(() => page.goto(address).then(() => true), 'the browser again');
      await stands();
      await hear();
    },
    async complaints() {
      await gather();
      return complaints;
    },
    button: async (called) => page.press(await page.find('button, a', called)),
    async write(label, text) {
      await page.type(await page.find(FIELDS, label), text);
    },
    async paste(css, text) {
      await page.run((copied) => {
        const area = document.body.appendChild(document.createElement('textarea'));
        area.id = 'copied';
        area.value = copied;
        area.focus();
        area.select();
      }, text);
      await page.keys(KEY.control, 'c');
      await page.run((field) => {
        document.getElementById('copied')?.remove();
        document.querySelector<HTMLElement>(field)?.focus();
      }, css);
      await page.keys(KEY.control, 'v');
    },
    valueOf: async (label) =>
      page.run((field) => (field as unknown as HTMLInputElement).value, await page.find(FIELDS, label)),
    async taken(button) {
      const before = new Set(readdirSync(downloads));
      await page.press(await page.find('main button', button));
      const isFile = (file: string): boolean => !before.has(file) && TAKEN.test(file);
      const isOnItsWay = (file: string): boolean => !before.has(file) && !TAKEN.test(file);
      // It is there before it is whole, in Firefox under another name first.
      let last = '';
      return until(
        () => {
          const names = readdirSync(downloads);
          const found = names.find(isFile);
          if (!found || names.some(isOnItsWay)) return undefined;
          const bytes = readFileSync(join(downloads, found));
          const now = `${found} ${bytes.length}`;
          const isWhole = bytes.length > 0 && now === last;
          last = now;
          return isWhole && bytes;
        },
        button,
        LONGEST_MAKING,
      );
    },
  };
}

/** Presses a radio button or a box by the text beside it. */
export const mark = async (page: Page, name: string): Promise<void> =>
  page.press(await page.find('main label', name));
