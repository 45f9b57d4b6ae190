import { element, isElement, type XmlElement } from '#domain/formats/xml-tree.ts';

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);
const isDeclaration = (key: string): boolean => key === 'xmlns' || key.startsWith('xmlns:');

/**
 * The list of types, and relationships, with plain names: they use one vocabulary each, and a prefix hides nothing
 * then.
 */
export function plainPackagePart(root: XmlElement): XmlElement {
  const vocabulary = [...root.attributes].find(
    ([key, value]) => isDeclaration(key) && value.includes('/package/'),
  );
  const made = plain(root);
  if (vocabulary) made.attributes.set('xmlns', vocabulary[1]);
  return made;
}

const plain = (node: XmlElement): XmlElement =>
  element(
    localOf(node.name),
    Object.fromEntries(
      [...node.attributes].flatMap(([key, value]) => (isDeclaration(key) ? [] : [[localOf(key), value]])),
    ),
    node.children.map((child) => (isElement(child) ? plain(child) : child)),
  );
