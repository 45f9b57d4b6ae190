import { isElement, parseXml, unescapeXml, type XmlElement } from '#domain/formats/xml-tree.ts';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** The same words in the strict form of the format, which Word can be told to save. */
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
export const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';

/** An element by what its name means, whatever prefix the file gives it. */
export interface WordElement {
  readonly localName: string;
  /** Empty for none. */
  readonly namespace: string;
  readonly parent: WordElement | null;
  readonly children: readonly WordElement[];
  /** Values as a person sees them, by namespace and local name; without a prefix by the name alone. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The text in it, at any depth. */
  readonly textContent: string;
}

/** Tags of one part: a form of a very large trust has some twenty thousand. */
export const MOST_FORM_TAGS = 300_000;

/** The root of an XML text; null for what is no XML, is too much of it, or declares entities. */
export function readXml(text: string): WordElement | null {
  const root = parseXml(text.replace(/^\ufeff/, ''), MOST_FORM_TAGS);
  return root ? meant(root, null, null) : null;
}

/** What prefixes mean inside an element that declares some, and around it. */
interface Prefixes {
  readonly own: ReadonlyMap<string, string>;
  readonly outer: Prefixes | null;
}

function addressOf(prefix: string, prefixes: Prefixes | null): string {
  for (let here = prefixes; here; here = here.outer) {
    const address = here.own.get(prefix);
    if (address !== undefined) return address;
  }
  return '';
}

class MeantElement implements WordElement {
  readonly localName: string;
  readonly namespace: string;
  readonly parent: WordElement | null;
  readonly attributes = new Map<string, string>();
  readonly children: WordElement[] = [];
  readonly #node: XmlElement;

  constructor(node: XmlElement, parent: WordElement | null, prefixes: Prefixes | null) {
    const [prefix, localName] = parted(node.name);
    this.localName = localName;
    this.namespace = addressOf(prefix, prefixes);
    this.parent = parent;
    this.#node = node;
    for (const [key, value] of node.attributes) {
      const [space, name] = parted(key);
      this.attributes.set(space === '' ? name : `${addressOf(space, prefixes)} ${name}`, unescapeXml(value));
    }
  }

  get textContent(): string {
    return unescapeXml(textOf(this.#node).join(''));
  }
}

/** Goes as deep as the XML does, which is held when it is parsed. */
function meant(node: XmlElement, parent: WordElement | null, outer: Prefixes | null): WordElement {
  const prefixes = withDeclared(node, outer);
  const made = new MeantElement(node, parent, prefixes);
  for (const child of node.children) if (isElement(child)) made.children.push(meant(child, made, prefixes));
  return made;
}

function withDeclared(node: XmlElement, outer: Prefixes | null): Prefixes | null {
  const declared = [...node.attributes].flatMap(([key, value]) => {
    const address = value === STRICT ? W : unescapeXml(value);
    if (key === 'xmlns') return [['', address] as const];
    return key.startsWith('xmlns:') ? [[key.slice(6), address] as const] : [];
  });
  return declared.length === 0 ? outer : { own: new Map(declared), outer };
}

const parted = (name: string): readonly [string, string] => {
  const at = name.indexOf(':');
  return at < 0 ? ['', name] : [name.slice(0, at), name.slice(at + 1)];
};

function textOf(node: XmlElement, into: string[] = []): string[] {
  for (const child of node.children)
    if (isElement(child)) textOf(child, into);
    else into.push(child);
  return into;
}

/** Elements of a name at any depth, in reading order; `*` for any namespace. */
export function elementsNamed(
  root: WordElement,
  localName: string,
  namespace: string,
  found: WordElement[] = [],
): readonly WordElement[] {
  for (const child of root.children) {
    if (child.localName === localName && (namespace === '*' || child.namespace === namespace))
      found.push(child);
    elementsNamed(child, localName, namespace, found);
  }
  return found;
}

/** The first child with this name. */
export const childOf = (element: WordElement, name: string, namespace = W): WordElement | null =>
  element.children.find((child) => child.localName === name && child.namespace === namespace) ?? null;

/** `w:val`, or another attribute of the same namespace; empty when absent. */
export const attribute = (element: WordElement | null, name = 'val', namespace = W): string =>
  element?.attributes.get(`${namespace} ${name}`) ?? '';

/** `w:val` of a switch: an element without a value is on. */
export const isOn = (value: string): boolean => !['0', 'false', 'off'].includes(value);
