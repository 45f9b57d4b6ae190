import { elementsNamed, W, type WordElement } from './word-xml.ts';

/** A name from outside is shown, so it is held short, in characters. */
const LONGEST_NAME = 80;

/**
 * What each picture in a part of a Word file is called, in reading order; empty for one without a name. Drawings,
 * diagrams and things put in from other programs are pictures; a text box is not, since its text is read.
 */
export function picturesIn(root: WordElement): readonly string[] {
  return ['drawing', 'pict', 'object']
    .flatMap((name) => elementsNamed(root, name, W))
    .filter((element) => isShown(element) && !holds(element, 'txbxContent') && isPicture(element))
    .map(nameOf);
}

const holds = (element: WordElement, name: string): boolean => elementsNamed(element, name, '*').length > 0;

/** An old drawing without an image is a line or a frame. */
const isPicture = (element: WordElement): boolean =>
  element.localName !== 'pict' || holds(element, 'imagedata');

/** Not deleted, and not the second writing of something for older programs. */
function isShown(element: WordElement): boolean {
  for (let parent = element.parent; parent; parent = parent.parent)
    if (['del', 'moveFrom', 'Fallback', 'object'].includes(parent.localName)) return false;
  return true;
}

function nameOf(element: WordElement): string {
  const of = (name: string): WordElement | undefined => elementsNamed(element, name, '*')[0];
  const properties = of('docPr');
  const texts = [
    ...['descr', 'title', 'name'].map((attribute) => properties?.attributes.get(attribute)),
    of('shape')?.attributes.get('alt'),
  ];
  const name =
    texts.map((text) => text?.replace(/\s+/gu, ' ').trim() ?? '').find((text) => text !== '') ?? '';
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
