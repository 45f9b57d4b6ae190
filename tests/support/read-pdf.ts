import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PdfWord {
  readonly page: number;
  readonly text: string;
  /** Points from the left edge of the page. */
  readonly left: number;
  readonly right: number;
  /** Points from the top of the page. */
  readonly top: number;
  readonly bottom: number;
}
/** What a reader that did not write it (poppler) finds in a PDF. */
export interface ReadPdf {
  /** The text of each page, one cell after another. */
  readonly pages: readonly string[];
  /** Title, Author, Subject … */
  readonly properties: ReadonlyMap<string, string>;
  readonly words: () => readonly PdfWord[];
}

const run = (command: string, args: readonly string[]): string =>
  execFileSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 50_000_000,
    stdio: ['pipe', 'pipe', 'ignore'],
  });

const UNESCAPED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** In the order they were written, cell after cell. */
function wordsOf(path: string): readonly PdfWord[] {
  const [, ...pages] = run('pdftotext', ['-raw', '-bbox', path, '-']).split('<page ');
  return pages.flatMap((page, index) =>
    [
      ...page.matchAll(
        /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g,
      ),
    ].map(([, left, top, right, bottom, text = '']) => ({
      page: index,
      text: text.replace(/&\w+;/g, (name) => UNESCAPED[name] ?? name),
      left: Number(left),
      right: Number(right),
      top: Number(top),
      bottom: Number(bottom),
    })),
  );
}

/** Reads a file by its path. Throws when it is no PDF. */
export function readPdfFile(path: string): ReadPdf {
  const lines = run('pdfinfo', [path])
    .split('\n')
    .flatMap((line) => {
      const [, name, value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, value] as const];
    });
  return {
    pages: run('pdftotext', ['-raw', path, '-']).split('\f').slice(0, -1),
    properties: new Map(lines),
    words: () => wordsOf(path),
  };
}

/** Reads bytes with `read`, by way of a file that is gone afterwards. */
export function withPdf<T>(bytes: Uint8Array, read: (pdf: ReadPdf) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'read-pdf-'));
  try {
    const path = join(folder, 'document.pdf');
    writeFileSync(path, bytes);
    return read(readPdfFile(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
