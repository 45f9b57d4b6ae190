/**
 * An XML tree that writes back what it read: a template's own markup, whatever made it, must survive. Text and
 * attribute values are kept escaped, each character in one way however the file spelled it. Comments, instructions and
 * CDATA marks are left out, so that a text written from the tree means the same to every reader.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  children: XmlNode[];
}
/** A string is text between tags, escaped. */
export type XmlNode = XmlElement | string;

/** Deeper than any word processor nests; trees are walked by recursion. */
const DEEPEST = 400;
/** Tags of one text. A book of a thousand pages has fewer. */
const MOST_TAGS = 1_000_000;

export const isElement = (node: XmlNode | undefined): node is XmlElement =>
  node !== undefined && typeof node !== 'string';

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement => ({ name, attributes: new Map(Object.entries(attributes)), children: [...children] });

/** How many tags an XML text has, counted no further than `most`. */
export function tagsIn(text: string, most: number): number {
  let tags = 0;
  for (let at = text.indexOf('<'); at >= 0 && tags < most; at = text.indexOf('<', at + 1)) tags += 1;
  return tags;
}

/**
 * The root of an XML text; null when it is not well formed, nests too deep, has too many tags, or declares anything
 * (DOCTYPE). Takes time in step with the length of the text, whatever is in it.
 */
export function parseXml(text: string, mostTags: number = MOST_TAGS): XmlElement | null {
  if (tagsIn(text, mostTags) >= mostTags) return null;
  const top = element('');
  const open: XmlElement[] = [top];
  let at = 0;
  while (at < text.length) {
    const here = open.at(-1) ?? top;
    if (text.charAt(at) !== '<') {
      const next = text.indexOf('<', at);
      const end = next < 0 ? text.length : next;
      const shown = oneSpelling(text.slice(at, end));
      if (shown === null) return null;
      if (here !== top) addText(here, shown);
      at = end;
      continue;
    }
    if (text.charAt(at + 1) === '!' || text.charAt(at + 1) === '?') {
      const end = afterAside(text, at, here);
      if (end === null) return null;
      at = end;
      continue;
    }
    const tag = tagAt(text, at);
    if (!tag) return null;
    at = tag.end;
    if (tag.closes) {
      if (open.length < 2 || open.pop()?.name !== tag.node.name) return null;
      continue;
    }
    here.children.push(tag.node);
    if (!tag.empty) open.push(tag.node);
    if (open.length > DEEPEST) return null;
  }
  const [root, ...more] = top.children.filter(isElement);
  return open.length === 1 && root && more.length === 0 ? root : null;
}

/** Text on both sides of what is left out is one text: it is written as one, and a word in it is found whole. */
function addText(here: XmlElement, text: string): void {
  const before = here.children.at(-1);
  if (typeof before === 'string') here.children[here.children.length - 1] = before + text;
  else here.children.push(text);
}

/** Where the comment, instruction or CDATA that starts at `at` ends; null when it never does, or is a declaration. */
function afterAside(text: string, at: number, here: XmlElement): number | null {
  const past = (close: string, from: number): number | null => {
    const end = text.indexOf(close, from);
    return end < 0 ? null : end + close.length;
  };
  if (text.startsWith('<?', at)) return past('?>', at + 2);
  if (text.startsWith('<!--', at)) return past('-->', at + 4);
  if (!text.startsWith('<![CDATA[', at)) return null;
  const end = past(']]>', at + 9);
  if (end !== null && end - 3 > at + 9) addText(here, escapeXml(text.slice(at + 9, end - 3)));
  return end;
}

interface Tag {
  readonly node: XmlElement;
  readonly closes: boolean;
  /** `<a/>` */
  readonly empty: boolean;
  readonly end: number;
}

const NAME = /[^\s=/<>"'&]+/y;
const SPACE = /\s*/y;
const AFTER_NAME = /\s*=\s*(["'])/y;

/** The tag that starts at `start`; null when it is not well formed. */
function tagAt(text: string, start: number): Tag | null {
  const closes = text.charAt(start + 1) === '/';
  const name = matchAt(NAME, text, start + (closes ? 2 : 1));
  if (!name) return null;
  const node = element(name[0]);
  let at = start + (closes ? 2 : 1) + name[0].length;
  for (;;) {
    at += matchAt(SPACE, text, at)?.[0].length ?? 0;
    if (text.charAt(at) === '>') return { node, closes, empty: false, end: at + 1 };
    if (text.startsWith('/>', at)) return closes ? null : { node, closes, empty: true, end: at + 2 };
    const key = closes ? null : matchAt(NAME, text, at);
    const sign = key && matchAt(AFTER_NAME, text, at + key[0].length);
    if (!key || !sign || node.attributes.has(key[0])) return null;
    const from = at + key[0].length + sign[0].length;
    const to = text.indexOf(sign[1] ?? '"', from);
    const value = to < 0 ? null : oneSpelling(text.slice(from, to));
    if (value === null || value.includes('<')) return null;
    node.attributes.set(key[0], value.replaceAll('"', '&quot;'));
    at = to + 1;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
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
/** However many zeros stand before a number. */
const ENTITY = /&(?:#x0*([0-9a-f]{1,6})|#0*(\d{1,7})|(\w{1,12}));/gi;

const characterOf = (hex: unknown, decimal: unknown, name: unknown): string | undefined => {
  if (typeof name === 'string') return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
};

/** Text as a person sees it. An entity nobody knows stays as it stands. */
export const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (entity, hex, decimal, name) => characterOf(hex, decimal, name) ?? entity)
    : text;

/** Escaped text with each character spelled in one way; null where an `&` begins nothing that is known. */
function oneSpelling(text: string): string | null {
  if (!text.includes('&')) return text;
  let known = true;
  const plain = text.replace(ENTITY, (_entity, hex, decimal, name) => {
    const character = characterOf(hex, decimal, name);
    known &&= character !== undefined;
    // Written out, a line end or a tab in an attribute would become a space.
    return character === '\t' || character === '\n' || character === '\r'
      ? `&#${character.charCodeAt(0)};`
      : escapeXml(character ?? '');
  });
  const strays = plain.replace(/&(?:amp|lt|gt|quot|#9|#10|#13);/g, '').includes('&');
  return known && !strays ? plain : null;
}
