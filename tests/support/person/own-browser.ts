import { chromium, type Browser } from '@playwright/test';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchOptions } from '../browser.ts';

/** A browser with a profile on disk, whose process can be killed as a power cut would. */
export interface OwnBrowser {
  readonly browser: Browser;
  /** Gone at once: no page is told, nothing is flushed. */
  readonly kill: () => Promise<void>;
}

/** Starts the browser on a profile folder, a new one or one left by a browser that is gone. */
export async function startOwnBrowser(profile: string): Promise<OwnBrowser> {
  const portFile = join(profile, 'DevToolsActivePort');
  // Marks left by a browser that was killed.
  for (const name of ['DevToolsActivePort', 'SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(profile, name), { force: true });
  const child = spawn(
    launchOptions.executablePath,
    [
      ...launchOptions.args,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // A test that fails does not come to the end of its own: no browser stays behind.
  const atExit = (): void => void child.kill('SIGKILL');
  process.once('exit', atExit);
  void gone.then(() => process.off('exit', atExit));
  const port = await waitFor(() =>
    existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n')[0] : undefined,
  );
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  return {
    browser,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
      // The profile is free when the helpers of the browser have noticed too.
      await new Promise((resolve) => setTimeout(resolve, 500));
    },
  };
}

async function waitFor(read: () => string | undefined): Promise<string> {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = read();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The browser does not start.');
}
