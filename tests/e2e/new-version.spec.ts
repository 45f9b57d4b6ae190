import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { bokmal } from '#content/languages/bokmal.ts';
import { test } from '../support/person/app-test.ts';
import { goToStep, startProcess, textbox } from '../support/person/go.ts';
import { expect } from '../support/person/patient-expect.ts';

const { frame } = bokmal.shell;
const satisfied = bokmal.steps.summary.fields['satisfiedWith']?.label ?? '';

/** What keeps the program for use without a network is left out of the other tests. */
test.use({ serviceWorkers: 'allow' });

/** Turns a built folder into the same program with another start page, as a release does. */
function release(folder: string): void {
  const change = (name: string, from: string | RegExp, to: string): void =>
    writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').replace(from, to));
  change('index.html', '</head>', '<meta name="release" content="second"></head>');
  change('sw.js', /(url:"index\.html",revision:)"[^"]+"/, '$1"second"');
}

test('a new version is announced, taken when the person says so, and keeps what was typed', async ({
  page,
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
    release(folder);
    await page.reload();
    await textbox(page, satisfied).fill('Skrevet i den gamle versjonen');
    await expect(page.getByText(frame.update)).toBeVisible();
    await page.getByRole('button', { name: frame.updateNow, exact: true }).click();

    await expect(page.locator('meta[name="release"]')).toHaveAttribute('content', 'second');
    await expect(textbox(page, satisfied)).toHaveValue('Skrevet i den gamle versjonen');
  } finally {
    await server.close();
  }
});
