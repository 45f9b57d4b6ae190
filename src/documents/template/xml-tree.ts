/**
 * An XML tree that writes back what it read: a template's own markup, whatever made it, must survive. Text and
 * attribute values are kept as they stand in the file, entities and all. Comments are left out.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  children: XmlNode[];
}
/** A string is text between tags, escaped as in the file. */
export type XmlNode = XmlElement | string;

/** Deeper than any word processor nests; the tree is walked by recursion. */
const DEEPEST = 400;

export const isElement = (node: XmlNode | undefined): node is XmlElement =>
  node !== undefined && typeof node !== 'string';

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement => ({ name, attributes: new Map(Object.entries(attributes)), children: [...children] });

const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function opened(tag: string): XmlElement {
  const name = /^[^\s/>]+/.exec(tag)?.[0] ?? '';
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single] of tag.slice(name.length).matchAll(ATTRIBUTE))
    attributes.set(key, double ?? (single ?? '').replaceAll('"', '&quot;'));
  return { name, attributes, children: [] };
}

/** Where the tag that starts at `start` ends: a `>` inside quotes is part of a value. -1 when it never ends. */
function endOfTag(text: string, start: number): number {
  let quote = '';
  for (let at = start; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at;
  }
  return -1;
}

/** The root of an XML text; null when it is not well formed, nests too deep, or declares anything (DOCTYPE). */
export function parseXml(text: string): XmlElement | null {
  const top = element('');
  const open: XmlElement[] = [top];
  let at = 0;
  const jump = (to: number, past: number): boolean => {
    at = to < 0 ? text.length : to + past;
    return to >= 0;
  };
  while (at < text.length) {
    const here = open.at(-1) ?? top;
    if (text.charAt(at) !== '<') {
      const next = text.indexOf('<', at);
      const end = next < 0 ? text.length : next;
      if (here !== top) here.children.push(text.slice(at, end));
      at = end;
    } else if (text.startsWith('<!--', at)) {
      if (!jump(text.indexOf('-->', at), 3)) return null;
    } else if (text.startsWith('<?', at)) {
      if (!jump(text.indexOf('?>', at), 2)) return null;
    } else if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at);
      here.children.push(escapeXml(text.slice(at + 9, Math.max(end, at + 9))));
      if (!jump(end, 3)) return null;
    } else if (text.startsWith('<!', at)) {
      return null;
    } else {
      const end = endOfTag(text, at);
      if (end < 0) return null;
      const tag = text.slice(at + 1, end);
      at = end + 1;
      if (tag.startsWith('/')) {
        if (open.length < 2 || open.pop()?.name !== tag.slice(1).trim()) return null;
      } else {
        const child = opened(tag);
        here.children.push(child);
        if (!tag.endsWith('/')) open.push(child);
        if (open.length > DEEPEST) return null;
      }
    }
  }
  const [root, ...more] = top.children.filter(isElement);
  return open.length === 1 && root && more.length === 0 ? root : null;
}

function written(node: XmlNode): string {
  if (!isElement(node)) return node;
  const attributes = [...node.attributes].map(([key, value]) => ` ${key}="${value}"`).join('');
  return node.children.length === 0
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${node.children.map(written).join('')}</${node.name}>`;
}

export const writeXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root)}`;

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text as a person sees it. An entity nobody knows stays as it stands. */
export const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (entity, hex, decimal, name) => {
    if (typeof name === 'string') return NAMED[name] ?? entity;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
