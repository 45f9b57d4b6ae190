import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES, SCREEN_LANGUAGES } from '#domain/language/languages.ts';
import { SHOWN_PAPERS } from '#features/start/shown-papers.ts';
import { projectText } from '../support/project-files.ts';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** kB (1000 bytes) of gzipped JavaScript before the first page shows: about two seconds on a slow hospital line. */
const START_BUDGET = 180;

const manifest = JSON.parse(projectText('dist/.vite/manifest.json')) as Manifest;

/** Keys of a chunk and of all it imports at once. */
function withImports(key: string, found = new Set<string>()): Set<string> {
  if (found.has(key)) return found;
  found.add(key);
  for (const next of manifest[key]?.imports ?? []) withImports(next, found);
  return found;
}

const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
const atStart = new Set(entries.flatMap((key) => [...withImports(key)]));
const textOf = (key: string): string => projectText(`dist/${manifest[key]?.file}`);
/** A string the docx package writes into every file, so it survives minification. */
const isWordWriter = (key: string): boolean => textOf(key).includes('wordprocessingml.document.main+xml');

const dist = join(import.meta.dirname, '..', '..', 'dist');
/** MB (10^6 bytes) that the first visit fetches before the program works without a network. */
const OFFLINE_BUDGET = 4;
/** MB that a page that stands fetches besides, when nobody waits: the readers of many files and of answers are among it. */
const LATER_BUDGET = 3.45;
const kept = [...projectText('dist/sw.js').matchAll(/url:"([^"]+)"/g)].map(([, url = '']) => url);
const later = JSON.parse(projectText('dist/later.json')) as readonly string[];
const megabytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(join(dist, file)).size / 1_000_000, 0);
const isChinese = (file: string): boolean => file.includes('noto-sans-sc');

/** kB of each picture on the first page. */
const PICTURE_BUDGET = 15;

/** A string the PDF writer puts into every file. */
const PDF_HEADER = '%PDF-';

/** What the engine of the line says when two copies of it meet. */
const LINE_ENGINE = 'Yjs was already imported';

describe('the built program', () => {
  it(`starts with at most ${START_BUDGET} kB of gzipped JavaScript`, () => {
    const sizes = [...atStart].map((key) => gzipSync(textOf(key)).length / 1000);

    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(START_BUDGET);
  });

  it('loads the Word writer on demand only, and has it for offline use', () => {
    const writers = Object.keys(manifest).filter(
      (key) => manifest[key]?.file.endsWith('.js') && isWordWriter(key),
    );

    expect(writers.length).toBeGreaterThan(0);
    expect(writers.filter((key) => atStart.has(key))).toEqual([]);
    for (const key of writers) expect(projectText('dist/sw.js')).toContain(manifest[key]?.file);
  });

  it('holds the PDF writer once, as a worker of its own, and has it and its fonts for offline use', () => {
    const assets = readdirSync(join(dist, 'assets'));
    const writers = assets.filter(
      (file) => file.endsWith('.js') && projectText(`dist/assets/${file}`).includes(PDF_HEADER),
    );
    const fonts = assets.filter((file) => file.endsWith('.woff') && !isChinese(file));

    expect(writers).toEqual([expect.stringMatching(/^pdf-worker-/)]);
    expect(fonts).toHaveLength(6);
    for (const file of [...writers, ...fonts]) expect(later).toContain(`assets/${file}`);
  });

  it(`keeps at most ${OFFLINE_BUDGET} MB at once and ${LATER_BUDGET} MB later for offline use, Chinese letters when they were fetched`, () => {
    expect(kept.length).toBeGreaterThan(100);
    expect(later.length).toBeGreaterThan(5);
    expect(megabytes(kept)).toBeLessThanOrEqual(OFFLINE_BUDGET);
    expect(megabytes(later)).toBeLessThanOrEqual(LATER_BUDGET);
    expect([...kept, ...later].filter(isChinese)).toEqual([]);
    expect(readdirSync(join(dist, 'assets')).filter(isChinese).length).toBeGreaterThan(90);
  });

  it('fetches words with the pages that say them, and has those of every language for offline use', () => {
    const words = Object.keys(manifest).filter((key) =>
      LANGUAGE_CODES.some((code) => key.startsWith('src/content/') && key.endsWith(`.${code}.ts`)),
    );

    expect(words).toEqual(
      expect.arrayContaining(LANGUAGE_CODES.map((code) => `src/content/steps/steps.${code}.ts`)),
    );
    expect(words.filter((key) => atStart.has(key))).toEqual([]);
    for (const key of words) expect([...kept, ...later]).toContain(manifest[key]?.file);
  });

  it(`shows its papers as pictures of at most ${PICTURE_BUDGET} kB, and has them for offline use`, () => {
    const assets = readdirSync(join(dist, 'assets'));
    for (const kind of SHOWN_PAPERS) {
      const pictures = assets.filter((file) => file.startsWith(`${kind}-`) && file.endsWith('.webp'));
      expect(pictures).toHaveLength(SCREEN_LANGUAGES.length);
      for (const picture of pictures) {
        expect(statSync(join(dist, 'assets', picture)).size / 1000, kind).toBeLessThanOrEqual(PICTURE_BUDGET);
        expect(projectText('dist/sw.js')).toContain(picture);
      }
    }
  });

  it('fetches what speaks with a line when there is one, and never before', () => {
    const speakers = readdirSync(join(dist, 'assets')).filter((file) =>
      projectText(`dist/assets/${file}`).includes(LINE_ENGINE),
    );

    expect(speakers).toEqual([expect.stringMatching(/^create-line-.*\.js$/)]);
    expect([...kept, ...later].filter((file) => /create-line|live\.json/.test(file))).toEqual([]);
    expect([...atStart].filter((key) => textOf(key).includes(LINE_ENGINE))).toEqual([]);
    expect(JSON.parse(projectText('dist/live.json'))).toEqual({});
  });

  it('has every script but that of the line for offline use once, at once or later', () => {
    const scripts = readdirSync(join(dist, 'assets'))
      .filter((file) => file.endsWith('.js') && !/^(unicode|create-line)-/.test(file))
      .map((file) => `assets/${file}`);

    expect(
      [...kept, ...later].filter((file) => file.startsWith('assets/') && file.endsWith('.js')).toSorted(),
    ).toEqual(scripts.toSorted());
  });

  it('names no address outside its own in the page', () => {
    expect(projectText('dist/index.html')).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});
