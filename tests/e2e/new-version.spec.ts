import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { preview } from 'vite';
import { bokmal } from '#content/languages/bokmal.ts';
import { test } from '../support/person/app-test.ts';
import { goToStep, startProcess, textbox } from '../support/person/go.ts';
import { press, write } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';
import { seenText } from '../support/person/places.ts';

const { frame } = bokmal.shell;
const satisfied = bokmal.steps.summary.fields['satisfiedWith']?.label ?? '';

/** What keeps the program for use without a network is left out of the other tests. */
test.use({ serviceWorkers: 'allow' });

/** Turns a built folder into the same program with another start page and one file less, as a release does. */
function release(folder: string, without: string): void {
  const change = (name: string, from: string | RegExp, to: string): void =>
    writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').replace(from, to));
  change('index.html', '</head>', '<meta name="release" content="second"></head>');
  change('sw.js', /(url:"index\.html",revision:)"[^"]+"/, '$1"second"');
  change('sw.js', new RegExp(`\\{url:"${without}"[^}]*\\},?`), '');
  rmSync(join(folder, without));
}

test('a new version is taken by the window that says so, keeps what was typed, and leaves the others as they are', async ({
  page,
  context,
}, info) => {
  const folder = info.outputPath('dist');
  cpSync(process.env['E2E_DIST'] ?? 'dist', folder, { recursive: true });
  const server = await preview({
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 4900 + info.parallelIndex },
  });
  const url = server.resolvedUrls?.local[0] ?? '';
  page.on('dialog', (dialog) => void dialog.accept());
  try {
    await page.goto(url);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await startProcess(page, url);
    await goToStep(page, 'summary');
    const other = await context.newPage();
    await other.goto(`${url}#/answer`);
    await other.evaluate(() => document.body.setAttribute('data-loaded', 'once'));
    const later = `assets/${readdirSync(join(folder, 'assets')).find((name) => name.startsWith('word-worker')) ?? ''}`;
    release(folder, later);
    await page.reload();
    await write(textbox(page, satisfied), 'Skrevet i den gamle versjonen');
    await expect(seenText(page, frame.update)).toBeVisible();
    await press(page.getByRole('button', { name: frame.updateNow, exact: true }));

    await expect(page.locator('meta[name="release"]')).toHaveAttribute('content', 'second');
    await expect(textbox(page, satisfied)).toHaveValue('Skrevet i den gamle versjonen');

    await expect(seenText(other, frame.update)).toBeVisible();
    await expect(other.locator('body')).toHaveAttribute('data-loaded', 'once');
    const kind = (from: Page): Promise<string | null> =>
      from.evaluate(async (file) => (await fetch(file)).headers.get('content-type'), later);
    expect(await kind(other)).toContain('javascript');
  } finally {
    await server.close();
  }
});
