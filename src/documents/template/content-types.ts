import { readPart, writePart, type Parts } from './package-parts.ts';
import { element, type XmlElement } from '#domain/formats/xml-tree.ts';
import { attributeOf, childrenNamed } from './xml-walk.ts';

const PATH = '[Content_Types].xml';

export interface ContentTypes {
  /** By part path; what only an extension says is left out. */
  readonly byPath: ReadonlyMap<string, string>;
  /** Those of extensions too. */
  readonly all: readonly string[];
}

export function contentTypesOf(parts: ReadonlyMap<string, Uint8Array>): ContentTypes {
  const root = readPart(parts, PATH);
  const typeOf = (node: XmlElement): string => attributeOf(node, 'ContentType') ?? '';
  const overrides = root ? childrenNamed(root, 'Override') : [];
  const defaults = root ? childrenNamed(root, 'Default') : [];
  return {
    byPath: new Map(
      overrides.map((node) => [(attributeOf(node, 'PartName') ?? '').replace(/^\//, ''), typeOf(node)]),
    ),
    all: [...overrides, ...defaults].map(typeOf),
  };
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
