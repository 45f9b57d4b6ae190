import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserGone, Page, until, type Send } from './page.ts';

const WEBKIT_BROWSER = join(import.meta.dirname, 'webkit-browser.py');

export const BROWSERS = ['firefox', 'webkit'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** A browser of the machine with a new, empty profile. */
export interface OpenBrowser {
  readonly page: Page;
  readonly version: string;
  /** The folder its downloads come to. */
  readonly downloads: string;
  /** What the browser has said of itself, last lines last. */
  readonly says: () => string;
  /** The page is gone at once, as in a power cut: nothing is told, nothing is flushed. `page` is the one that is there after. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What the browser and what drives it say, of faults of their own. */
const logIn = (folder: string): string => join(folder, 'says');

/** A port nobody uses now. */
export const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });

/**
 * Starts a program that ends with this one, whatever happens. What it says comes in `log`. Gives the way to end it, and all that
 * it started, before.
 */
function start(
  command: string,
  args: readonly string[],
  log: string,
  env: Readonly<Record<string, string>> = {},
): () => void {
  const says = openSync(log, 'a');
  const child = spawn(command, args, {
    stdio: ['ignore', says, says],
    detached: true,
    env: { ...process.env, ...env },
  });
  closeSync(says);
  const stop = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Gone already.
    }
  };
  process.once('exit', stop);
  return stop;
}

export async function openBrowser(name: BrowserName): Promise<OpenBrowser> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const opened = await (name === 'firefox' ? openFirefox : openWebKit)(folder, downloads);
  return { downloads, says: () => readFileSync(logIn(folder), 'utf8'), ...opened };
}

type Opened = Omit<OpenBrowser, 'downloads' | 'says'>;

async function openFirefox(folder: string, downloads: string): Promise<Opened> {
  const settings = {
    'marionette.port': 0,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    // Else a PDF is opened in a tab.
    'pdfjs.disabled': true,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'intl.accept_languages': 'nb-NO, nb',
  };
  const lines = Object.entries(settings).map(
    (pair) => `user_pref(${pair.map((one) => JSON.stringify(one)).join(', ')});`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
  let running = await startFirefox(folder);
  const page = new Page(running.send);
  const end = (): void => {
    running.hangUp();
    running.stop();
  };
  return {
    page,
    version: `Firefox ${running.version}`,
    async kill() {
      end();
      running = await startFirefox(folder);
      page.drivenBy(running.send);
    },
    stop: () => Promise.resolve(end()),
  };
}

/** On a profile that is new, or was left by a Firefox that is gone. */
async function startFirefox(folder: string) {
  const portFile = join(folder, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const stop = start(
    'firefox-esr',
    ['--marionette', '--headless', '--no-remote', '--profile', folder, '--width', '1280', '--height', '900'],
    logIn(folder),
    { HOME: folder },
  );
  const port = await until(() => existsSync(portFile) && readFileSync(portFile, 'utf8'), 'Firefox');
  const { send, hangUp } = marionette(Number(port));
  const { capabilities } = (await send('NewSession', {}, ['POST', '/session'])) as {
    readonly capabilities: { readonly browserVersion: string };
  };
  return { send, hangUp, stop, version: capabilities.browserVersion };
}

/** The line to Firefox: messages as `length:[kind, id, error, result]`. */
function marionette(port: number): { send: Send; hangUp: () => void } {
  const wire = createConnection({ host: '127.0.0.1', port });
  const waiting = new Map<number, { done: (value: unknown) => void; failed: (error: Error) => void }>();
  let isGone = false;
  let bytes = Buffer.alloc(0);
  let last = 0;
  wire.on('error', () => undefined);
  wire.on('close', () => {
    isGone = true;
    for (const { failed } of waiting.values()) failed(new BrowserGone('Firefox'));
    waiting.clear();
  });
  wire.on('data', (more: Buffer) => {
    bytes = Buffer.concat([bytes, more]);
    for (let colon = bytes.indexOf(':'); colon > 0; colon = bytes.indexOf(':')) {
      const end = colon + 1 + Number(bytes.subarray(0, colon));
      if (bytes.length < end) return;
      const message = JSON.parse(bytes.subarray(colon + 1, end).toString()) as unknown;
      bytes = bytes.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [
        number,
        number,
        { error: string; message: string } | null,
        unknown,
      ];
      const asker = waiting.get(id);
      waiting.delete(id);
      if (error) asker?.failed(new Error(`${error.error}: ${error.message}`));
      else asker?.done(result && typeof result === 'object' && 'value' in result ? result.value : result);
    }
  });
  return {
    send: (name, parameters) =>
      new Promise((done, failed) => {
        if (isGone) return void failed(new BrowserGone('Firefox'));
        last += 1;
        waiting.set(last, { done, failed });
        const message = JSON.stringify([0, last, `WebDriver:${name}`, parameters]);
        wire.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    hangUp: () => wire.destroy(),
  };
}

async function openWebKit(folder: string, downloads: string): Promise<Opened> {
  // It takes a number nobody has, and says which when it can be drawn on.
  const screen = join(folder, 'screen');
  const stopScreen = start(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    screen,
  );
  const display = await until(() => /^(\d+)$/m.exec(readFileSync(screen, 'utf8'))?.[1], 'a screen');
  const env = { DISPLAY: `:${display}`, HOME: folder, KEPT_IN: folder, DOWNLOADS: downloads };
  let running = await startWebKit(env);
  const page = new Page(running.send);
  return {
    page,
    version: `WebKitGTK ${running.version}`,
    async kill() {
      running.stop();
      running = await startWebKit(env);
      page.drivenBy(running.send);
    },
    stop() {
      running.stop();
      stopScreen();
      return Promise.resolve();
    },
  };
}

/** The driver, and the browser it starts. */
async function startWebKit(env: Readonly<Record<'KEPT_IN' | 'HOME' | 'DISPLAY' | 'DOWNLOADS', string>>) {
  const port = await freePort();
  const stop = start('WebKitWebDriver', ['-p', String(port)], logIn(env.KEPT_IN), {
    ...env,
    NO_AT_BRIDGE: '1',
    // The sandbox needs user namespaces, which a container or root seldom has.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  });
  async function call(method: string, address: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(`http://127.0.0.1:${port}${address}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (value && typeof value === 'object' && 'error' in value && 'message' in value)
      throw new (value.error === 'invalid session id' ? BrowserGone : Error)(
        `${String(value.error)}: ${String(value.message)}`,
      );
    return value;
  }
  await until(() => call('GET', '/status'), 'WebKitWebDriver');
  const alwaysMatch = { 'webkitgtk:browserOptions': { binary: WEBKIT_BROWSER, args: [] } };
  const { sessionId, capabilities } = (await call('POST', '/session', { capabilities: { alwaysMatch } })) as {
    readonly sessionId: string;
    readonly capabilities: { readonly browserVersion: string };
  };
  const send: Send = (_name, { id: _id, ...body }, [method, address]) =>
    call(method, `/session/${sessionId}${address}`, body).catch((error: unknown) => {
      // The driver itself answers no more.
      throw error instanceof TypeError ? new BrowserGone(error.message) : error;
    });
  return { send, stop, version: capabilities.browserVersion };
}
