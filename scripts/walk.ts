import { chromium } from '@playwright/test';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { preview } from 'vite';
import { launchOptions, norwegianDesk } from '../tests/support/browser.ts';
import { readCase } from '../tests/support/case.ts';
import { answersOf } from '../tests/support/case-answers.ts';
import { PATIENCE_MS } from '../tests/support/person/patient-expect.ts';
import { walkCase } from '../tests/support/person/walk-case.ts';
import { watchNetwork } from '../tests/support/person/watch-network.ts';

const root = join(import.meta.dirname, '..');

/** Enough of a reason to act on; a text of the case can be very long, and the test library writes in colours. */
const short = (reason: string): string => stripVTControlCharacters(reason).slice(0, 1500);

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

/**
 * Fills a case into the built program in a real browser, with a picture of each step, and takes the documents.
 * Prints what was written, and gives the exit code: 1 with the reason when an answer has no place in the form or
 * does not stand there, when the page complains, or when anything asks for another host.
 */
export async function walk(casePath: string, folder: string): Promise<0 | 1> {
  const problems: string[] = [];
  const out = resolve(folder);
  const pictures = join(out, 'steps');
  try {
    const { answers, noPlace } = answersOf(readCase(casePath));
    problems.push(
      ...noPlace.map(({ from, value, why }) => `No place for ${from} = ${JSON.stringify(value)}: ${why}`),
    );
    // Pictures of an earlier walk must not pass for pictures of this one.
    rmSync(pictures, { recursive: true, force: true });
    mkdirSync(pictures, { recursive: true });
    problems.push(...(await walkIn(out, pictures, answers)));
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
  for (const problem of problems) console.error(`FAILED ${short(problem)}`);
  return problems.length === 0 ? 0 : 1;
}

async function walkIn(
  folder: string,
  pictures: string,
  answers: Parameters<typeof walkCase>[1]['answers'],
): Promise<readonly string[]> {
  const port = await freePort();
  const server = await preview({
    root,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port, strictPort: true, open: false },
  });
  const url = `http://127.0.0.1:${port}/`;
  const browser = await chromium.launch(launchOptions);
  try {
    const context = await browser.newContext({ ...norwegianDesk, acceptDownloads: true });
    context.setDefaultTimeout(PATIENCE_MS);
    const { strangers, complaints } = await watchNetwork(context, url);
    const page = await context.newPage();
    const written = await walkCase(page, {
      url,
      answers,
      folder,
      pictures,
      say: (line) => console.log(line),
    });
    const taken = readdirSync(pictures).map((name) => join(pictures, name));
    for (const path of [...written, ...taken]) console.log(`wrote ${path} ${statSync(path).size}`);
    return [
      ...strangers.map((address) => `The page asked for ${address}`),
      ...complaints.map((text) => `The page complained: ${text}`),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
