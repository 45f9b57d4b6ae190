import { setContentType } from './content-types.ts';
import { marksIn, paragraphsIn, piecesOf, textOfPieces } from './marks-in-text.ts';
import { adoptText, ownBlocks } from './own-text.ts';
import { closeParts, openParts, writePart } from './package-parts.ts';
import { turnPages } from './page-setup.ts';
import type { Placeholder, PlaceholderTexts } from './placeholders.ts';
import { contentParagraph, putContent } from './put-content.ts';
import { addRelationship } from './relationships.ts';
import type { Template } from './read-template.ts';
import { replaceMarks } from './replace-marks.ts';
import { setSettingsLanguage } from './settings-language.ts';
import { emptyStyleSheet, setLanguage, styleSheetOf, writeStyleSheet } from './template-styles.ts';
import type { XmlElement } from '#domain/formats/xml-tree.ts';
import { childNamed, valueOf } from './xml-walk.ts';

/** What a document brings to a template beside its text. */
export interface Filling {
  readonly texts: PlaceholderTexts;
  /** "Side {page} av {pages}" */
  readonly pageText: string;
  /** BCP 47. */
  readonly language: string;
  readonly orientation: 'portrait' | 'landscape';
}

const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const PROPERTIES = 'docProps/core.xml';
/** Ids of our own styles (`word/word-styles.ts`). */
const TITLE = 'Title';

const asksFor = (paragraphs: readonly XmlElement[], wanted: Placeholder): boolean =>
  paragraphs.some((paragraph) =>
    marksIn(textOfPieces(piecesOf(paragraph))).some(({ placeholder }) => placeholder === wanted),
  );

const isTitle = (node: XmlElement): boolean => valueOf(childNamed(node, 'w:pPr'), 'w:pStyle') === TITLE;

/**
 * A document in the looks of a template: the text of `own`, a Word file of our own, takes the template's styles, and
 * stands between its cover, headers and footers. `own` must be as wide as `textWidth` of the template. Null when our
 * own file cannot be read, which is a fault of ours. The template is used up.
 */
export function fillTemplate(
  template: Template,
  own: Uint8Array,
  { texts, pageText, language, orientation }: Filling,
): Uint8Array<ArrayBuffer> | null {
  const { parts, main, document, body, margins } = template;
  const ownParts = openParts(own);
  const blocks = ownParts && ownBlocks(ownParts);
  const ownStyles = ownParts && styleSheetOf(ownParts, 'word/document.xml');
  if (!blocks || !ownStyles) return null;
  const inBody = paragraphsIn(body);
  const everywhere = [...margins.flatMap(({ root }) => paragraphsIn(root)), ...inBody];
  // That it is a draft is the first line of the text, whatever the template has room for.
  const title = asksFor(inBody, 'title') ? blocks.find(isTitle) : undefined;
  const text = blocks.filter((block) => block !== title);
  const place = contentParagraph(template);
  // Before the text is there: what people wrote is never searched for placeholders.
  const textFor = (placeholder: Placeholder): string | undefined =>
    placeholder === 'content' ? '' : placeholder === 'pages' ? undefined : texts[placeholder];
  for (const paragraph of everywhere) replaceMarks(paragraph, textFor, pageText);

  const found = styleSheetOf(parts, main);
  const styles = found ?? emptyStyleSheet('word/styles.xml');
  adoptText(text, { ownParts, ownStyles, template, styles });
  putContent(template, place, text);
  turnPages(template, orientation);
  setLanguage(styles, language);
  setSettingsLanguage(parts, main, language);
  writeStyleSheet(parts, styles);
  if (!found) {
    addRelationship(parts, main, 'styles', '/word/styles.xml');
    setContentType(parts, 'word/styles.xml', emptyStyleSheet('').contentType);
  }
  for (const { path, root } of margins) writePart(parts, path, root);
  writePart(parts, main, document);
  const properties = ownParts.get(PROPERTIES);
  if (properties && parts.has(PROPERTIES)) parts.set(PROPERTIES, properties);
  // A .dotx becomes a document; everything else is one already.
  setContentType(parts, main, DOCUMENT);
  return closeParts(parts);
}
