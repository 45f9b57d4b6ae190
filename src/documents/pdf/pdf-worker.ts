import boldUrl from 'source-sans/WOFF/TTF/SourceSans3-Bold.ttf.woff?url';
import italicUrl from 'source-sans/WOFF/TTF/SourceSans3-It.ttf.woff?url';
import regularUrl from 'source-sans/WOFF/TTF/SourceSans3-Regular.ttf.woff?url';
import type { DocumentModel } from '../blocks/block.ts';
import { registerFonts } from './fonts.ts';
import type { PdfAnswer } from './pdf-answer.ts';
import { renderPdf } from './render-pdf.tsx';

async function bytesOf(url: string): Promise<Uint8Array> {
  const response = await fetch(new URL(url, import.meta.url));
  if (!response.ok) throw new Error(`The font was not found: ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

async function answerTo(model: DocumentModel): Promise<PdfAnswer> {
  try {
    const [regular, bold, italic] = await Promise.all([
      bytesOf(regularUrl),
      bytesOf(boldUrl),
      bytesOf(italicUrl),
    ]);
    registerFonts({ regular, bold, italic });
    return { kind: 'made', ...(await renderPdf(model)) };
  } catch (error) {
    return { kind: 'failed', reason: String(error) };
  }
}

/** One document, one answer; then the page ends the worker. */
self.onmessage = async ({ data }: MessageEvent<DocumentModel>) => {
  const answer = await answerTo(data);
  self.postMessage(answer, { transfer: answer.kind === 'made' ? [answer.bytes.buffer] : [] });
};
