import { Document, Packer, PageOrientation } from 'docx';
import type { DocumentModel } from '../blocks/block.ts';
import { withFixedTimes } from '../fixed-zip.ts';
import { contentWidth, PAGE } from './look.ts';
import { legalText } from './typed-text.ts';
import { wordBlock } from './word-blocks.ts';
import { wordFooter } from './word-footer.ts';
import { wordHeader } from './word-header.ts';
import { wordNumbering, wordStyles } from './word-styles.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function wordDocument(model: DocumentModel): Document {
  const width = contentWidth(model.orientation);
  const { margin, ...size } = PAGE;
  const orientation = model.orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE;
  return new Document({
    title: legalText(model.title),
    subject: legalText(model.subject),
    creator: legalText(model.author),
    lastModifiedBy: legalText(model.author),
    description: legalText(model.description),
    compatibility: { version: 15 },
    styles: wordStyles(model.language),
    numbering: wordNumbering,
    sections: [
      {
        properties: {
          page: {
            size: { ...size, orientation },
            margin: { top: margin, bottom: margin, left: margin, right: margin, header: 500, footer: 500 },
          },
        },
        headers: { default: wordHeader(model.headerText) },
        footers: { default: wordFooter(model.footerText, model.pageText, width, model.footerNote) },
        children: model.blocks.flatMap((block) => wordBlock(block, width)),
      },
    ],
  });
}

/** The bytes of a .docx. The same model gives the same bytes. */
export async function renderWordBytes(model: DocumentModel): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Uint8Array(await Packer.toArrayBuffer(wordDocument(model)));
  return withFixedTimes(packed, model.madeOn);
}

/** A .docx to download. */
export async function renderWord(model: DocumentModel): Promise<Blob> {
  return new Blob([await renderWordBytes(model)], { type: WORD });
}
