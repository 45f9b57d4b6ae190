import { Document, Page, pdf, View } from '@react-pdf/renderer';
import type { DocumentModel } from '../blocks/block.ts';
import { hasUndrawable } from './drawable-text.ts';
import { readLetters, type Letters } from './fonts.ts';
import { contentHeight, contentWidth, FONT_FAMILY, PAGE } from './look.ts';
import { PdfBlock } from './pdf-blocks.tsx';
import { PdfFooter, PdfHeader } from './pdf-footer.tsx';
import type { Sheet } from './pdf-table.tsx';

export interface RenderedPdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether the text holds characters the font lacks; each is replaced by a mark. */
  readonly substituted: boolean;
}

const filledPageText = (pageText: string, page: number, pages: number): string =>
  pageText.replace('{page}', String(page)).replace('{pages}', String(pages));

function pdfDocument(model: DocumentModel, letters: Letters) {
  const sheet: Sheet = {
    pen: { language: model.language, letters },
    width: contentWidth(model.orientation),
    height: contentHeight(model.orientation),
    goals: new Map(
      model.blocks
        .filter((block) => block.kind === 'heading' && block.level === 1)
        .map((block, index) => [block, `part-${index + 1}`]),
    ),
  };
  const made = new Date(`${model.madeOn}T12:00:00Z`);
  return (
    <Document
      title={model.title}
      author={model.author}
      subject={model.subject}
      keywords={model.description}
      creator="Brukerpanelveilederen"
      producer="react-pdf"
      language={model.language}
      creationDate={made}
      modificationDate={made}
    >
      <Page
        size={[PAGE.width, PAGE.height]}
        orientation={model.orientation}
        style={{ padding: PAGE.margin, paddingBottom: PAGE.footer, fontFamily: FONT_FAMILY }}
        // A layout also makes the layout measure once and pack, not lay out the rest anew for every page.
        layout={({ children, pageNumber = 1, totalPages = 1 }) => (
          <>
            {model.headerText !== '' && <PdfHeader headerText={model.headerText} sheet={sheet} />}
            <View style={{ flexGrow: 1 }}>{children}</View>
            <PdfFooter
              model={model}
              pageText={filledPageText(model.pageText, pageNumber, totalPages)}
              sheet={sheet}
            />
          </>
        )}
      >
        {model.blocks.map((block, index) => (
          <PdfBlock key={index} block={block} next={model.blocks[index + 1]} sheet={sheet} />
        ))}
      </Page>
    </Document>
  );
}

/** Every string anywhere inside a value. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The document as a PDF. The fonts must be registered. Rejects when a font cannot be read or the layout fails. */
export async function renderPdf(model: DocumentModel): Promise<RenderedPdf> {
  const texts = stringsIn(model);
  const letters = await readLetters(texts.join('\n'));
  const made = await pdf(pdfDocument(model, letters)).toBlob();
  return {
    bytes: new Uint8Array(await made.arrayBuffer()),
    substituted: texts.some((text) => hasUndrawable(text, letters.canDraw)),
  };
}

/** The bytes of a .pdf, as `renderPdf`. */
export async function renderPdfBytes(model: DocumentModel): Promise<Uint8Array<ArrayBuffer>> {
  return (await renderPdf(model)).bytes;
}
