import { readPart, writePart, type Parts } from './package-parts.ts';
import { element } from '#domain/formats/xml-tree.ts';
import { attributeOf, childrenNamed } from './xml-walk.ts';

const PATH = '[Content_Types].xml';

/** Content type by part path; what only an extension says is left out. */
export function contentTypesOf(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const root = readPart(parts, PATH);
  const overrides = root ? childrenNamed(root, 'Override') : [];
  return new Map(
    overrides.map((node) => [
      (attributeOf(node, 'PartName') ?? '').replace(/^\//, ''),
      attributeOf(node, 'ContentType') ?? '',
    ]),
  );
}

/** Says what a part is. */
export function setContentType(parts: Parts, path: string, contentType: string): void {
  const root = readPart(parts, PATH);
  if (!root) return;
  const found = childrenNamed(root, 'Override').find((node) => attributeOf(node, 'PartName') === `/${path}`);
  if (found) found.attributes.set('ContentType', contentType);
  else root.children.push(element('Override', { PartName: `/${path}`, ContentType: contentType }));
  writePart(parts, PATH, root);
}
