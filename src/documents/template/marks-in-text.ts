import { MARK, placeholderOf, type Placeholder } from './placeholders.ts';
import { isElement, type XmlElement } from '#domain/formats/xml-tree.ts';
import { ownText } from './xml-walk.ts';

/** A piece of text of a paragraph, with the run it stands in and the run's parent. */
interface TextPiece {
  readonly text: XmlElement;
  readonly run: XmlElement;
  readonly parent: XmlElement;
}
/** A placeholder as it stands in the text of a paragraph. */
export interface Mark {
  /** As written, without braces. */
  readonly name: string;
  readonly placeholder: Placeholder | undefined;
  readonly start: number;
  readonly end: number;
}

/** No placeholder reaches across what is not text: a tab, a line break, a picture. */
const NOT_TEXT = '\ufffc';

/** Every paragraph under an element; those inside text boxes, too. */
export function paragraphsIn(root: XmlElement, found: XmlElement[] = []): readonly XmlElement[] {
  if (root.name === 'w:p') found.push(root);
  for (const child of root.children) if (isElement(child)) paragraphsIn(child, found);
  return found;
}

/**
 * The text pieces of a paragraph in order, with `null` where something else stands. Word cuts a text into runs
 * wherever its spelling checker has been, so a placeholder can be spread over many.
 */
export function piecesOf(paragraph: XmlElement): readonly (TextPiece | null)[] {
  const pieces: (TextPiece | null)[] = [];
  const walk = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (!isElement(child) || child.name === 'w:p' || child.name === 'w:txbxContent') continue;
      if (child.name !== 'w:r') {
        walk(child);
        continue;
      }
      for (const part of child.children)
        if (isElement(part) && part.name === 'w:t') pieces.push({ text: part, run: child, parent });
        else if (isElement(part) && part.name !== 'w:rPr' && part.name !== 'w:lastRenderedPageBreak')
          pieces.push(null);
    }
  };
  walk(paragraph);
  return pieces;
}

export const textOfPieces = (pieces: readonly (TextPiece | null)[]): string =>
  pieces.map((piece) => (piece ? ownText(piece.text) : NOT_TEXT)).join('');

/** The whole placeholders of a text, known and unknown. */
export const marksIn = (text: string): readonly Mark[] =>
  [...text.matchAll(MARK)].map((match) => ({
    name: match[1] ?? '',
    placeholder: placeholderOf(match[1] ?? ''),
    start: match.index,
    end: match.index + match[0].length,
  }));

const BRACES = /\{\{[^{}\ufffc]{0,30}\}?|\{[^{}\ufffc]{0,30}\}\}?|[^{}\s\ufffc]{0,20}\}\}/gu;

/** What looks like a placeholder somebody did not finish: a brace too few, or cut in two by a new line. */
export function unfinishedIn(text: string): readonly string[] {
  const rest = text.replace(MARK, ' ');
  return [...rest.matchAll(BRACES)]
    .map(([found]) => found.trim())
    .filter((found) => found.includes('{{') || found.includes('}}') || isNamed(found));
}

/** One brace alone is ordinary text, unless it holds the name of a placeholder. */
const isNamed = (found: string): boolean => placeholderOf(found.replace(/[{}\s]/g, '')) !== undefined;
