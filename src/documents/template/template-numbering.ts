import { setContentType } from './content-types.ts';
import { readPart, writePart, type Parts } from './package-parts.ts';
import { addRelationship, relationshipsOf, targetPath } from './relationships.ts';
import { element, isElement, type XmlElement, type XmlNode } from '#domain/formats/xml-tree.ts';
import { attributeOf, childNamed, childrenNamed, descendantsNamed, valueOf } from './xml-walk.ts';

const NUMBERING = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';

function numberingOf(
  parts: Parts,
  main: string,
): { readonly path: string; readonly root: XmlElement } | null {
  const link = relationshipsOf(parts, main).find(({ type }) => type === 'numbering');
  const path = link ? targetPath(main, link.target) : '';
  const root = readPart(parts, path);
  return root ? { path, root } : null;
}

const numbersOf = (nodes: readonly XmlElement[], name: string): readonly number[] =>
  nodes.map((node) => Number(attributeOf(node, name) ?? 0));

/** Only these namespaces are sure to be declared in a template; later ones only refine. */
function plain(node: XmlElement): XmlElement {
  return {
    name: node.name,
    attributes: new Map([...node.attributes].filter(([key]) => key.startsWith('w:'))),
    children: node.children.flatMap((child): readonly XmlNode[] =>
      !isElement(child) ? [child] : child.name.startsWith('w:') ? [plain(child)] : [],
    ),
  };
}

/**
 * Brings the lists that our text uses into the template, beside those that are there, and points the text at
 * them. Numbers of lists mean something only inside one file.
 */
export function bringNumbering(
  from: { readonly parts: Parts; readonly main: string },
  to: { readonly parts: Parts; readonly main: string },
  text: readonly XmlElement[],
): void {
  const used = text.flatMap((node) => descendantsNamed(node, 'w:numPr'));
  const ours = numberingOf(from.parts, from.main);
  if (used.length === 0 || !ours) return;
  const theirs = numberingOf(to.parts, to.main) ?? {
    path: targetPath(to.main, 'numbering.xml'),
    root: element('w:numbering', {
      'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    }),
  };
  const lists = childrenNamed(theirs.root, 'w:num');
  const kinds = childrenNamed(theirs.root, 'w:abstractNum');
  let nextList = Math.max(0, ...numbersOf(lists, 'w:numId')) + 1;
  let nextKind = Math.max(0, ...numbersOf(kinds, 'w:abstractNumId')) + 1;
  const newKinds: XmlElement[] = [];
  const newLists: XmlElement[] = [];
  const brought = new Map<string, string>();
  for (const list of new Set(used.map((numPr) => valueOf(numPr, 'w:numId') ?? ''))) {
    const num = childrenNamed(ours.root, 'w:num').find((node) => attributeOf(node, 'w:numId') === list);
    const kind = childrenNamed(ours.root, 'w:abstractNum').find(
      (node) => attributeOf(node, 'w:abstractNumId') === valueOf(num, 'w:abstractNumId'),
    );
    if (!num || !kind) continue;
    const [kindCopy, listCopy] = [plain(kind), plain(num)];
    kindCopy.attributes.set('w:abstractNumId', String(nextKind));
    listCopy.attributes.set('w:numId', String(nextList));
    childNamed(listCopy, 'w:abstractNumId')?.attributes.set('w:val', String(nextKind));
    newKinds.push(kindCopy);
    newLists.push(listCopy);
    brought.set(list, String(nextList));
    nextKind += 1;
    nextList += 1;
  }
  for (const numPr of used) {
    const number = childNamed(numPr, 'w:numId');
    number?.attributes.set('w:val', brought.get(attributeOf(number, 'w:val') ?? '') ?? '0');
  }
  theirs.root.children = ordered(theirs.root.children, newKinds, newLists);
  writePart(to.parts, theirs.path, theirs.root);
  if (numberingOf(to.parts, to.main) === null) {
    addRelationship(to.parts, to.main, 'numbering', 'numbering.xml');
    setContentType(to.parts, theirs.path, NUMBERING);
  }
}

/** The schema wants all kinds before all lists, and the lists before what follows them. */
function ordered(
  children: readonly XmlNode[],
  kinds: readonly XmlElement[],
  lists: readonly XmlElement[],
): XmlNode[] {
  const isList = (node: XmlNode): boolean => isElement(node) && node.name === 'w:num';
  const isAfter = (node: XmlNode): boolean => isElement(node) && node.name === 'w:numIdMacAtCleanup';
  return [
    ...children.filter((node) => !isList(node) && !isAfter(node)),
    ...kinds,
    ...children.filter(isList),
    ...lists,
    ...children.filter(isAfter),
  ];
}
