import { Document, Packer, PageOrientation } from 'docx';
import type { DocumentModel } from '../blocks/block.ts';
import { withFixedTimes } from '../fixed-zip.ts';
import { legalText } from '../legal-text.ts';
import { fillTemplate } from '../template/fill-template.ts';
import { textWidth } from '../template/page-setup.ts';
import { placeholderTexts } from '../template/placeholder-texts.ts';
import { readTemplate } from '../template/read-template.ts';
import { numberedContents } from './contents-bookmarks.ts';
import { linkFields } from './link-fields.ts';
import { contentWidth, PAGE } from './look.ts';
import { spokenRuns } from './spoken-runs.ts';
import { tableNames } from './table-names.ts';
import { wordBlock } from './word-blocks.ts';
import { wordFooter } from './word-footer.ts';
import { wordHeader } from './word-header.ts';
import { wordSettings } from './word-settings.ts';
import { wordNumbering, wordStyles } from './word-styles.ts';

/** `width` of the text in twips. */
function wordDocument(model: DocumentModel, width: number): Document {
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
        children: model.blocks.flatMap((block, index) =>
          wordBlock(block, {
            width,
            previous: model.blocks[index - 1],
            next: model.blocks[index + 1],
            isLast: index === model.blocks.length - 1,
          }),
        ),
      },
    ],
  });
}

export interface WordLook {
  /** The trust's own template, as it was loaded. */
  readonly template?: Uint8Array;
}

async function packed(model: DocumentModel, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(
    await Packer.toArrayBuffer(wordDocument(model, width), undefined, [wordSettings(model.language)]),
  );
  return withFixedTimes(bytes, model.madeOn, {
    'word/document.xml': (xml) => linkFields(spokenRuns(tableNames(numberedContents(xml)), model.language)),
  });
}

/**
 * The bytes of a .docx. The same model, and the same template, give the same bytes. A template that cannot be used
 * is passed over, and the document comes in our own look: `checkTemplate` says why.
 */
export async function renderWordBytes(
  model: DocumentModel,
  { template }: WordLook = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const read = template && readTemplate(template);
  if (read?.kind === 'template') {
    const own = await packed(model, textWidth(read.template, model.orientation));
    const filled = fillTemplate(read.template, own, {
      texts: placeholderTexts(model),
      pageText: model.pageText,
      language: model.language,
      orientation: model.orientation,
    });
    if (filled) return filled;
  }
  return packed(model, contentWidth(model.orientation));
}
