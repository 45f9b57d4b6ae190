import { W } from './word-xml.ts';

/** A name from outside is shown, so it is held short, in characters. */
const LONGEST_NAME = 80;

/**
 * What each picture in a part of a Word file is called, in reading order; empty for one without a name. Drawings,
 * diagrams and things put in from other programs are pictures; a text box is not, since its text is read.
 */
export function picturesIn(root: Element): readonly string[] {
  return ['drawing', 'pict', 'object']
    .flatMap((name) => [...root.getElementsByTagNameNS(W, name)])
    .filter((element) => isShown(element) && !holds(element, 'txbxContent') && isPicture(element))
    .map(nameOf);
}

const holds = (element: Element, name: string): boolean =>
  element.getElementsByTagNameNS('*', name).length > 0;

/** An old drawing without an image is a line or a frame. */
const isPicture = (element: Element): boolean => element.localName !== 'pict' || holds(element, 'imagedata');

/** Not deleted, and not the second writing of something for older programs. */
function isShown(element: Element): boolean {
  for (let parent = element.parentElement; parent; parent = parent.parentElement)
    if (['del', 'moveFrom', 'Fallback', 'object'].includes(parent.localName)) return false;
  return true;
}

function nameOf(element: Element): string {
  const of = (name: string): Element | undefined => element.getElementsByTagNameNS('*', name)[0];
  const properties = of('docPr');
  const texts = [
    ...['descr', 'title', 'name'].map((attribute) => properties?.getAttribute(attribute)),
    of('shape')?.getAttribute('alt'),
  ];
  const name =
    texts.map((text) => text?.replace(/\s+/gu, ' ').trim() ?? '').find((text) => text !== '') ?? '';
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
