import type { XmlElement } from '#domain/formats/xml-tree.ts';
import { setContentType } from './content-types.ts';
import type { Parts } from './package-parts.ts';
import { addRelationship, relationshipsOf, targetPath } from './relationships.ts';
import type { Template } from './read-template.ts';
import { attributeOf, descendantsNamed } from './xml-walk.ts';

/** The kinds of pictures we draw, by the end of the name of their part. */
const TYPES: Readonly<Record<string, string>> = { png: 'image/png', svg: 'image/svg+xml' };
/** What points at a picture: the one in pixels, and the same in shapes. */
const POINTERS = ['a:blip', 'asvg:svgBlip'];

/** A path of ours that the template has not taken. */
function freePath(parts: Parts, ending: string): string {
  let number = 1;
  while (parts.has(`word/media/own${number}.${ending}`)) number += 1;
  return `word/media/own${number}.${ending}`;
}

/** Takes the pictures of our text along into a template, under names and numbers of their own. Changes the text in place. */
export function bringPictures(
  own: { readonly parts: Parts; readonly main: string },
  { parts, main, body }: Template,
  text: readonly XmlElement[],
): void {
  const relationships = relationshipsOf(own.parts, own.main);
  const pointers = text.flatMap((node) => POINTERS.flatMap((name) => descendantsNamed(node, name)));
  for (const pointer of pointers) {
    const found = relationships.find(({ id }) => id === attributeOf(pointer, 'r:embed'));
    const bytes = found && own.parts.get(targetPath(own.main, found.target));
    const ending = found?.target.split('.').at(-1) ?? '';
    const type = TYPES[ending];
    if (!bytes || type === undefined) continue;
    const path = freePath(parts, ending);
    parts.set(path, bytes);
    setContentType(parts, path, type);
    pointer.attributes.set('r:embed', addRelationship(parts, main, 'image', `/${path}`));
  }
  // Each drawing of a document has a number that no other has.
  const numberOf = (drawing: XmlElement): number => Number(attributeOf(drawing, 'id')) || 0;
  let last = Math.max(0, ...descendantsNamed(body, 'wp:docPr').map(numberOf));
  for (const drawing of text.flatMap((node) => descendantsNamed(node, 'wp:docPr')))
    drawing.attributes.set('id', String((last += 1)));
}
