import { readPart, writePart, type Parts } from './package-parts.ts';
import { element, type XmlElement } from '#domain/formats/xml-tree.ts';
import { attributeOf, childrenNamed } from './xml-walk.ts';

/** How one part of a .docx points at another, or out of it. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type: "header", "numbering", "hyperlink" … */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** "word/document.xml" → "word/_rels/document.xml.rels"; "" → the relationships of the package. */
const relationshipsPath = (part: string): string =>
  part.includes('/') ? part.replace(/([^/]*)$/, '_rels/$1.rels') : `_rels/${part}.rels`;

const relationshipOf = (node: XmlElement): Relationship => ({
  id: attributeOf(node, 'Id') ?? '',
  type: (attributeOf(node, 'Type') ?? '').split('/').at(-1) ?? '',
  target: attributeOf(node, 'Target') ?? '',
  external: /^\s*external\s*$/i.test(attributeOf(node, 'TargetMode') ?? ''),
});

export function relationshipsOf(
  parts: ReadonlyMap<string, Uint8Array>,
  part: string,
): readonly Relationship[] {
  const root = readPart(parts, relationshipsPath(part));
  return root ? childrenNamed(root, 'Relationship').map(relationshipOf) : [];
}

/** The path a target means, seen from the part that points. */
export function targetPath(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of target.split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  return steps.join('/');
}

/** Adds a relationship from one part to a file beside it, and gives its id. */
export function addRelationship(parts: Parts, part: string, type: string, target: string): string {
  const path = relationshipsPath(part);
  const root = readPart(parts, path) ?? element('Relationships', { xmlns: RELATIONSHIPS });
  const taken = new Set(childrenNamed(root, 'Relationship').map((node) => attributeOf(node, 'Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  root.children.push(element('Relationship', { Id: id, Type: `${OFFICE}/${type}`, Target: target }));
  writePart(parts, path, root);
  return id;
}

/** Takes relationships out. */
export function dropRelationships(
  parts: Parts,
  part: string,
  dropped: (relationship: Relationship) => boolean,
): void {
  const path = relationshipsPath(part);
  const root = readPart(parts, path);
  if (!root) return;
  root.children = root.children.filter((node) => typeof node === 'string' || !dropped(relationshipOf(node)));
  writePart(parts, path, root);
}
