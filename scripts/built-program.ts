import { chromium, type Browser } from '@playwright/test';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { preview } from 'vite';
import { headlessPath, launchOptions } from '../tests/support/browser.ts';

const root = join(import.meta.dirname, '..');

/** A port nobody uses now. */
function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The loader of these scripts names inner functions through a helper that a page does not have: each gets this one. */
export const NAMES_IN_PAGE = 'globalThis.__name = (named) => named';

function withNames(browser: Browser): Browser {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    await context.addInitScript(NAMES_IN_PAGE);
    return context;
  };
  return browser;
}

/**
 * Serves the built program on a free port, opens a browser, does the work, and closes both whatever happens.
 * `WALK_DIST` names another folder than `dist`.
 */
export async function inBuiltProgram<T>(work: (url: string, browser: Browser) => Promise<T>): Promise<T> {
  const port = await freePort();
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir: process.env['WALK_DIST'] ?? 'dist' },
    preview: { host: '127.0.0.1', port, strictPort: true, open: false },
  });
  const browser = withNames(await chromium.launch({ ...launchOptions, executablePath: headlessPath() }));
  try {
    return await work(`http://127.0.0.1:${port}/`, browser);
  } finally {
    await browser.close();
    await server.close();
  }
}
