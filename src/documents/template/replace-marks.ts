import { marksIn, piecesOf, textOfPieces } from './marks-in-text.ts';
import type { Placeholder } from './placeholders.ts';
import { element, escapeXml, isElement, type XmlElement, type XmlNode } from '#domain/formats/xml-tree.ts';
import { childNamed, ownText } from './xml-walk.ts';

/** Stands in the text where the page number will come: a letter nobody types. */
const PAGE_PLACE = '\ue0f0';
const PAGE_FIELD = /(\{page\}|\{pages\})/;
/** What XML cannot hold, and the page place itself. */
const NOT_TYPED = /[\p{Cc}\ue0f0\ufffe\uffff]/gu;

function setText(text: XmlElement, value: string): void {
  text.attributes.set('xml:space', 'preserve');
  text.children = value === '' ? [] : [escapeXml(value)];
}

const runOf = (look: XmlElement | undefined, text: string): XmlElement =>
  element('w:r', {}, [
    ...(look ? [look] : []),
    element('w:t', { 'xml:space': 'preserve' }, [escapeXml(text)]),
  ]);

/** "Side 1 av 4" with real fields, in the look of the run they replace. */
function pageRuns(look: XmlElement | undefined, pageText: string): readonly XmlElement[] {
  return pageText
    .split(PAGE_FIELD)
    .filter((part) => part !== '')
    .map((part) => {
      const field = part === '{page}' ? ' PAGE ' : part === '{pages}' ? ' NUMPAGES ' : null;
      return field === null
        ? runOf(look, part)
        : element('w:fldSimple', { 'w:instr': field }, [runOf(look, '1')]);
    });
}

/** A run with page places becomes runs around fields; whatever else the run holds keeps its place. */
function withPages(run: XmlElement, pageText: string): readonly XmlElement[] {
  const look = childNamed(run, 'w:rPr');
  const made: XmlElement[] = [];
  let gathered: XmlNode[] = [];
  const close = (): void => {
    if (gathered.length > 0) made.push(element('w:r', {}, [...(look ? [look] : []), ...gathered]));
    gathered = [];
  };
  for (const child of run.children.filter((node) => node !== look)) {
    if (!isElement(child) || child.name !== 'w:t' || !ownText(child).includes(PAGE_PLACE)) {
      gathered.push(child);
      continue;
    }
    ownText(child)
      .split(PAGE_PLACE)
      .forEach((part, index) => {
        if (index > 0) {
          close();
          made.push(...pageRuns(look, pageText));
        }
        if (part !== '') gathered.push(element('w:t', { 'xml:space': 'preserve' }, [escapeXml(part)]));
      });
  }
  close();
  return made;
}

/**
 * Puts texts where the placeholders of a paragraph stand. `textFor` gives undefined for what is to stay as it is
 * written; line breaks become spaces. `pageText` holds `{page}` and `{pages}`.
 */
export function replaceMarks(
  paragraph: XmlElement,
  textFor: (placeholder: Placeholder) => string | undefined,
  pageText: string,
): void {
  const pieces = piecesOf(paragraph);
  const marks = marksIn(textOfPieces(pieces));
  // From the last to the first, so that the places of those before still hold.
  for (const mark of marks.toReversed()) {
    if (!mark.placeholder) continue;
    const value =
      mark.placeholder === 'pages'
        ? PAGE_PLACE
        : textFor(mark.placeholder)?.replace(/\s+/g, ' ').replace(NOT_TYPED, '');
    if (value === undefined) continue;
    let at = 0;
    let put = value;
    for (const piece of pieces) {
      const text = piece ? ownText(piece.text) : ' ';
      const [from, to] = [Math.max(mark.start - at, 0), Math.min(mark.end - at, text.length)];
      if (piece && from < to) {
        setText(piece.text, text.slice(0, from) + put + text.slice(to));
        put = '';
        // The rest of the text has moved; what comes before the mark has not, and that is all that is left.
        if (at + text.length >= mark.end) break;
      }
      at += text.length;
    }
  }
  if (!marks.some((mark) => mark.placeholder === 'pages')) return;
  for (const { run, parent } of pieces.filter((piece) => piece !== null))
    if (parent.children.includes(run))
      parent.children = parent.children.flatMap((child): readonly XmlNode[] =>
        child === run ? withPages(run, pageText) : [child],
      );
}
