import boldUrl from 'source-sans/WOFF/TTF/SourceSans3-Bold.ttf.woff?url';
import italicUrl from 'source-sans/WOFF/TTF/SourceSans3-It.ttf.woff?url';
import regularUrl from 'source-sans/WOFF/TTF/SourceSans3-Regular.ttf.woff?url';
import type { DocumentModel } from '../blocks/block.ts';
import { answerJobs } from '../worker-files.ts';
import { registerFonts } from './fonts.ts';
import { otherFonts } from './other-fonts.ts';
import { renderPdf } from './render-pdf.tsx';

/** Addresses of the fonts of other alphabets, which are fetched when a document needs them, by the names of their files. */
const others = new Map(
  Object.entries(otherFonts).map(([path, url]) => [/([^/]+)\.woff$/.exec(path)?.[1] ?? '', url]),
);

async function bytesOf(url: string): Promise<Uint8Array> {
  const response = await fetch(new URL(url, import.meta.url));
  if (!response.ok) throw new Error(`The font was not found: ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

async function readFonts(): Promise<void> {
  const [regular, bold, italic] = await Promise.all([
    bytesOf(regularUrl),
    bytesOf(boldUrl),
    bytesOf(italicUrl),
  ]);
  registerFonts({ regular, bold, italic }, async (name) => {
    const url = others.get(name);
    // Those of Chinese are not kept for offline use: without a network, a mark stands in the place of a letter.
    return url === undefined ? null : bytesOf(url).catch(() => null);
  });
}

answerJobs((model: DocumentModel) => renderPdf(model), readFonts);
