import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { loadExample } from '#content/example.ts';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import { SCREEN_LANGUAGES, type ScreenLanguage } from '#domain/language/languages.ts';
import { profileOf } from '#storage/files/known-profiles.ts';
import { documentInputOf } from '#desk/documents/document-input.ts';
import { modelOf } from '#documents/document-list.ts';
import { CURRENT_SCHEMA_VERSION } from '#domain/process/process.ts';
import { PICTURE, SHOWN_PAPERS } from '#features/start/shown-papers.ts';
import { headlessPath, launchOptions } from '../tests/support/browser.ts';
import { nodeWriters } from './node-writers.ts';
import { norwegianOffset } from './norwegian-offset.ts';

/**
 * Draws the first page of the example's documents as small pictures for the start page, with the program's own Word
 * writer, LibreOffice and pdftoppm, in every language of the screen: `npx tsx scripts/example-pictures.ts`. They are kept in
 * `src/features/start/papers`.
 */
const ON = '2027-03-17';
const out = join(import.meta.dirname, '..', 'src', 'features', 'start', 'papers');
const work = mkdtempSync(join(tmpdir(), 'papers-'));

/** The top of the page, as wide as all the others. */
async function asWebp(png: Buffer): Promise<Buffer> {
  const browser = await chromium.launch({ ...launchOptions, executablePath: headlessPath() });
  try {
    const page = await browser.newPage();
    const made = await page.evaluate(
      async ({ source, width, high }) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = width;
        canvas.height = high;
        const drawing = canvas.getContext('2d');
        if (!drawing) throw new Error('Nothing to draw on.');
        drawing.imageSmoothingQuality = 'high';
        drawing.fillStyle = '#fff';
        drawing.fillRect(0, 0, width, high);
        drawing.drawImage(image, 0, 0, width, (image.height / image.width) * width);
        return canvas.toDataURL('image/webp', 0.5);
      },
      {
        source: `data:image/png;base64,${png.toString('base64')}`,
        width: PICTURE.width,
        high: PICTURE.height,
      },
    );
    return Buffer.from(made.split(',')[1] ?? '', 'base64');
  } finally {
    await browser.close();
  }
}

async function draw(code: ScreenLanguage): Promise<void> {
  const into = join(out, code);
  mkdirSync(into, { recursive: true });
  const input = documentInputOf(
    {
      id: 'example',
      schemaVersion: CURRENT_SCHEMA_VERSION,
      createdAt: ON,
      updatedAt: ON,
      answers: await loadExample('example', code),
    },
    {
      spoken: await loadDocumentWords(code),
      printedOn: ON,
      wallClock: { now: Date.parse(`${ON}T12:00:00Z`), offsetAt: norwegianOffset },
      profile: profileOf('generic'),
    },
  );
  for (const kind of SHOWN_PAPERS) {
    const model = modelOf({ kind }, input);
    if (!model) throw new Error(`There is no document ${kind}.`);
    const word = join(work, `${kind}.docx`);
    writeFileSync(word, await nodeWriters().docx(model));
    execFileSync('soffice', [
      '--headless',
      `-env:UserInstallation=file://${join(work, 'office')}`,
      '--convert-to',
      'pdf',
      '--outdir',
      work,
      word,
    ]);
    execFileSync('pdftoppm', [
      '-r',
      '150',
      '-png',
      '-singlefile',
      join(work, `${kind}.pdf`),
      join(work, kind),
    ]);
    const picture = await asWebp(readFileSync(join(work, `${kind}.png`)));
    writeFileSync(join(into, `${kind}.webp`), picture);
    console.log(`${code}/${kind}.webp ${picture.length} bytes`);
  }
}

for (const code of SCREEN_LANGUAGES) await draw(code);
rmSync(work, { recursive: true });
