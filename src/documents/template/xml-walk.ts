import { element, isElement, unescapeXml, type XmlElement } from '#domain/formats/xml-tree.ts';

/** The child elements of a name, in order. */
export const childrenNamed = (parent: XmlElement, name: string): readonly XmlElement[] =>
  parent.children.filter((child): child is XmlElement => isElement(child) && child.name === name);

export const childNamed = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent && childrenNamed(parent, name)[0];

/** Elements of a name at any depth, in the order they stand. */
export function descendantsNamed(parent: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (node: XmlElement): void => {
    for (const child of node.children) {
      if (!isElement(child)) continue;
      if (child.name === name) found.push(child);
      walk(child);
    }
  };
  walk(parent);
  return found;
}

/** An attribute as a person sees it. */
export const attributeOf = (node: XmlElement | undefined, name: string): string | undefined => {
  const value = node?.attributes.get(name);
  return value === undefined ? undefined : unescapeXml(value);
};

/** The `w:val` of a child: how WordprocessingML says most things. */
export const valueOf = (parent: XmlElement | undefined, child: string): string | undefined =>
  attributeOf(childNamed(parent, child), 'w:val');

/** The text that stands directly in an element. */
export const ownText = (node: XmlElement): string =>
  unescapeXml(node.children.map((child) => (isElement(child) ? '' : child)).join(''));

/** The child of a name; made, and put first, where there is none. */
export function firstChild(parent: XmlElement, name: string): XmlElement {
  const found = childNamed(parent, name);
  if (found) return found;
  const made = element(name);
  parent.children.unshift(made);
  return made;
}
