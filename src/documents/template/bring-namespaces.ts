import { isElement, type XmlElement } from '#domain/formats/xml-tree.ts';

const IGNORABLE = 'mc:Ignorable';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** What every reader must understand; the rest may be skipped by those who do not. */
const BASIC = ['w', 'r', 'wp', 'a', 'pic', 'xml', 'm', 'v', 'o', 'mc'];

const prefixOf = (name: string): string => (name.includes(':') ? (name.split(':')[0] ?? '') : '');

function prefixesIn(node: XmlElement, found: Set<string>): Set<string> {
  found.add(prefixOf(node.name));
  for (const key of node.attributes.keys()) found.add(prefixOf(key));
  for (const child of node.children) if (isElement(child)) prefixesIn(child, found);
  return found;
}

/** Declares in a template whatever prefixes our text uses, as our own document declares them. */
export function bringNamespaces(from: XmlElement, to: XmlElement, text: readonly XmlElement[]): void {
  const used = text.reduce((found, node) => prefixesIn(node, found), new Set<string>());
  for (const prefix of used) {
    const key = `xmlns:${prefix}`;
    const address = from.attributes.get(key);
    if (prefix === '' || address === undefined || to.attributes.has(key)) continue;
    to.attributes.set(key, address);
    if (BASIC.includes(prefix)) continue;
    to.attributes.set('xmlns:mc', to.attributes.get('xmlns:mc') ?? COMPATIBILITY);
    const ignored = (to.attributes.get(IGNORABLE) ?? '').split(/\s+/).filter((word) => word !== '');
    to.attributes.set(IGNORABLE, [...new Set([...ignored, prefix])].join(' '));
  }
}
