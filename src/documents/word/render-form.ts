import { Document, Packer, Paragraph } from 'docx';
import { COLOURS } from '../colours.ts';
import { withFixedTimes } from '../fixed-zip.ts';
import { fixedTextCodes } from '../form/fixed-texts.ts';
import type { FormModel } from '../form/form-model.ts';
import { formBlock } from './form-blocks.ts';
import { lockedGroup, PLACEHOLDER_STYLE } from './form-controls.ts';
import { contentWidth, PAGE } from './look.ts';
import { legalText } from '../legal-text.ts';
import { wordFooter } from './word-footer.ts';
import { wordSettings } from './word-settings.ts';
import { STYLE, wordNumbering, wordStyles } from './word-styles.ts';

/** Word shows and keeps at most 255 characters of a text property. */
const LONGEST_PROPERTY = 240;

/** What the reader needs and a person does not: which form this is, and which texts came with it. */
function properties(model: FormModel): readonly { readonly name: string; readonly value: string }[] {
  const codes = fixedTextCodes(model, legalText).join('');
  const parts = codes.match(new RegExp(`.{1,${LONGEST_PROPERTY}}`, 'g')) ?? [];
  return [
    { name: 'BrukerpanelSkjema', value: model.formId },
    ...parts.map((value, index) => ({ name: `BrukerpanelTekster${index + 1}`, value })),
  ];
}

function formDocument(model: FormModel): Document {
  const width = contentWidth('portrait');
  const { margin, ...size } = PAGE;
  let count = 0;
  const numbers = (): number => (count += 1);
  return new Document({
    title: legalText(model.title),
    subject: legalText(model.subject),
    creator: legalText(model.author),
    lastModifiedBy: legalText(model.author),
    description: legalText(model.description),
    customProperties: properties(model),
    compatibility: { version: 15 },
    styles: {
      ...wordStyles(model.language),
      characterStyles: [{ id: PLACEHOLDER_STYLE, name: 'Placeholder Text', run: { color: COLOURS.quiet } }],
    },
    numbering: wordNumbering,
    sections: [
      {
        properties: {
          page: { size, margin: { top: margin, bottom: margin, left: margin, right: margin, footer: 500 } },
        },
        footers: { default: wordFooter(model.footerText, model.pageText, width) },
        children: [
          lockedGroup(
            model.blocks.flatMap((block, index) =>
              formBlock(block, { width, numbers, next: model.blocks[index + 1] }),
            ),
            numbers(),
          ),
          // Word wants a paragraph of the document's own last.
          new Paragraph({ style: STYLE.after, children: [] }),
        ],
      },
    ],
  });
}

/** The bytes of a fillable .docx: only the fields can be written in, until somebody lifts the protection. The same each time on the same day. */
export async function renderFormBytes(model: FormModel): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(
    await Packer.toArrayBuffer(formDocument(model), undefined, [wordSettings(model.language)]),
  );
  return withFixedTimes(bytes, model.madeOn);
}
