import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { FIRST_LANGUAGE, LANGUAGE_CODES } from '../src/domain/language/languages.ts';
import { LATER_LIST } from '../src/session/machine/later-files.ts';

const others = LANGUAGE_CODES.filter((code) => code !== FIRST_LANGUAGE).join('|');

/**
 * What the first visit does not wait for: the PDF writer and its letters, the reader of mail,
 * what reads the files of many clinics and the answers that come home, and the words of the other
 * languages. A page that stands fetches them when nobody asks for anything else, and keeps them for use without a network.
 */
const LATER = new RegExp(
  `^(?:pdf-worker-.*\\.js|(?!noto-sans-sc-).*\\.woff|postal-mime-.*\\.js|portfolio-worker-.*\\.js|read-worker-.*\\.js|.*\\.(?:${others})-[^/]*\\.js)$`,
);

/** The same, as the maker of the service worker writes patterns. */
export const LATER_GLOBS: readonly string[] = [
  'assets/pdf-worker-*.js',
  'assets/*.woff',
  'assets/postal-mime-*.js',
  'assets/portfolio-worker-*.js',
  'assets/read-worker-*.js',
  `assets/*.@(${others})-*.js`,
];

/** Writes the list of them beside the page, before the service worker is made. */
export function laterFiles(): Plugin {
  return {
    name: 'later-files',
    apply: 'build',
    writeBundle({ dir = '' }) {
      const files = readdirSync(join(dir, 'assets')).filter((file) => LATER.test(file));
      writeFileSync(join(dir, LATER_LIST), JSON.stringify(files.map((file) => `assets/${file}`)));
    },
  };
}
