import { chromium } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCREEN_LANGUAGES } from '#domain/language/languages.ts';
import { launchOptions } from '#tests/support/browser.ts';
import { htmlOf } from './markdown.ts';

const LOOK = `
  @page { size: A4; margin: 22mm 20mm; @bottom-right { content: counter(page); font: 9pt 'Source Sans 3', sans-serif; color: #435365; } }
  body { font: 11pt/1.5 'Source Sans 3', sans-serif; color: #12202f; margin: 0; }
  h1 { font-size: 24pt; line-height: 1.2; break-before: page; }
  section:first-of-type h1 { break-before: auto; }
  h2 { font-size: 15pt; margin: 1.4em 0 .4em; break-before: page; }
  h1 + p + h2 { break-before: auto; }
  h3 { font-size: 12pt; margin: 1.2em 0 .3em; }
  h1, h2, h3 { break-after: avoid; color: #174a7c; }
  img { max-width: 100%; max-height: 106mm; display: block; border: 1px solid #dde3ea; }
  article, table, pre { break-inside: avoid; }
  /* A picture of a phone stands beside what is said of it: whoever answers has one page. */
  article:has(.tall) { display: grid; grid-template-columns: 1fr auto; grid-template-rows: auto 1fr; gap: 0 8mm; }
  article > p:has(.tall) { grid-area: 1 / 2 / 3; }
  .tall { max-height: 62mm; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: 4px 12px 4px 0; border-bottom: 1px solid #dde3ea; }
  pre { white-space: pre-wrap; background: #f4f6f8; padding: 8px 12px; }
  .made { color: #435365; }
`;

const dataOf = (path: string, type: string): string =>
  `data:${type};base64,${readFileSync(path).toString('base64')}`;

/** «brukerveiledning.nn.md» is in nynorsk. */
const languageOf = (name: string): string => name.split('.').at(-2) ?? '';

/** The pages of the guide in the order the program has its languages. */
export function pagesOf(folder: string): readonly string[] {
  const place = (name: string): number => SCREEN_LANGUAGES.findIndex((code) => code === languageOf(name));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .toSorted((one, other) => place(one) - place(other));
}

/** What is said under one heading stays with it, and with its picture. */
export const keptTogether = (html: string): string =>
  html.replace(/<h3>(?:(?!<h[1-3]>)[^])*/g, (section) => `<article>${section}</article>`);

/**
 * The user guide as one PDF, with tags and bookmarks. `day` is the ISO day it says it was made, the only time in it: the same
 * guide printed by the same browser gives the same bytes.
 */
export async function guidePdf(root: string, version: string, day: string): Promise<Uint8Array> {
  const folder = join(root, 'docs', 'brukerveiledning');
  const font = join(root, 'node_modules/@fontsource-variable/source-sans-3/files');
  const faces = ['latin', 'latin-ext']
    .map(
      (part) =>
        `@font-face { font-family: 'Source Sans 3'; font-weight: 200 900; src: url(${dataOf(join(font, `source-sans-3-${part}-wght-normal.woff2`), 'font/woff2')}); ${part === 'latin' ? 'unicode-range: U+0000-00FF, U+2000-206F, U+2190-2193;' : 'unicode-range: U+0100-02FF;'} }`,
    )
    .join('\n');
  const pictureOf = (path: string): string =>
    dataOf(join(folder, path), `image/${path.split('.').at(-1) ?? ''}`);
  const pages = pagesOf(folder).map(
    (name) =>
      `<section lang="${languageOf(name)}">${keptTogether(htmlOf(readFileSync(join(folder, name), 'utf8'), pictureOf))}</section>`,
  );
  const html = `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Brukerveiledning for Brukerpanelveilederen ${version}</title>
    <style>${faces}${LOOK}</style></head><body><p class="made">Brukerpanelveilederen ${version}</p>${pages.join('\n')}</body></html>`;
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // A picture is carried as it is where a PDF knows how it is packed, and otherwise point by point.
    await page.evaluate(async () => {
      for (const picture of document.images) {
        await picture.decode();
        const canvas = new OffscreenCanvas(picture.naturalWidth, picture.naturalHeight);
        canvas.getContext('2d')?.drawImage(picture, 0, 0);
        const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
        picture.classList.toggle('tall', picture.naturalHeight > picture.naturalWidth);
        picture.src = URL.createObjectURL(jpeg);
        await picture.decode();
      }
    });
    return withFixedDates(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }), day);
  } finally {
    await browser.close();
  }
}

const DATES = /\/(CreationDate|ModDate) \(D:\d{14}/g;

/** A PDF knows where each part of it begins, so that no letter may come or go. */
export function withFixedDates(pdf: Uint8Array, day: string): Uint8Array {
  const moment = `${day.replaceAll('-', '')}120000`;
  const text = Buffer.from(pdf).toString('latin1');
  return Buffer.from(
    text.replace(DATES, (_, name: string) => `/${name} (D:${moment}`),
    'latin1',
  );
}
