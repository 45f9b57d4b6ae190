import { marksIn, paragraphsIn, piecesOf, textOfPieces } from './marks-in-text.ts';
import type { Template } from './read-template.ts';
import { element, isElement, type XmlElement, type XmlNode } from '#domain/formats/xml-tree.ts';
import { childNamed, firstChild } from './xml-walk.ts';

const hasContentMark = (paragraph: XmlElement): boolean =>
  marksIn(textOfPieces(piecesOf(paragraph))).some(({ placeholder }) => placeholder === 'content');

/** The paragraph of the body where the content is to come; the first of them. */
export const contentParagraph = ({ body }: Template): XmlElement | undefined =>
  paragraphsIn(body).find(hasContentMark);

const holds = (node: XmlNode, wanted: XmlElement): boolean =>
  node === wanted || (isElement(node) && node.children.some((child) => holds(child, wanted)));

/** Nothing a reader would see (a page break is) or a section would need. */
const isBare = (paragraph: XmlElement): boolean =>
  textOfPieces(piecesOf(paragraph)).trim() === '' &&
  childNamed(childNamed(paragraph, 'w:pPr'), 'w:sectPr') === undefined;

/** The schema wants it after the style and what keeps lines together. */
function startPage(paragraph: XmlElement, breakBefore: XmlElement): void {
  const look = firstChild(paragraph, 'w:pPr');
  const before = ['w:pStyle', 'w:keepNext', 'w:keepLines'];
  const at = look.children.filter((child) => isElement(child) && before.includes(child.name)).length;
  look.children.splice(at, 0, breakBefore);
}

/**
 * Puts the text of the document into the body: in place of the paragraph that asked for it, after the table or text
 * box that paragraph stands in, or last where nobody asked. The marks are replaced already. A text that ends in a
 * table gets a small paragraph after it, as Word demands before a section's end.
 */
export function putContent(
  { body }: Template,
  place: XmlElement | undefined,
  text: readonly XmlElement[],
): void {
  const index = place ? body.children.findIndex((child) => holds(child, place)) : -1;
  const breakBefore = childNamed(childNamed(place, 'w:pPr'), 'w:pageBreakBefore');
  const [first] = text;
  const canMove = breakBefore === undefined || first?.name === 'w:p';
  // A cover that ends where the content begins is often made so.
  if (place && breakBefore && isBare(place) && first && canMove) startPage(first, breakBefore);
  const closed = text.at(-1)?.name === 'w:tbl' ? [...text, element('w:p', {}, [])] : [...text];
  if (place && index >= 0) {
    const keep = body.children[index] !== place || !isBare(place) || !canMove;
    body.children.splice(keep ? index + 1 : index, keep ? 0 : 1, ...closed);
    return;
  }
  const last = body.children.findIndex((child) => isElement(child) && child.name === 'w:sectPr');
  body.children.splice(last < 0 ? body.children.length : last, 0, ...closed);
}
