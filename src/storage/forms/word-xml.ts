export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** The same words in the strict form of the format, which Word can be told to save. */
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
export const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';

/** The document in an XML text; null for what is no XML, and for anything that declares entities. */
export function parseXml(text: string): Document | null {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text) || isTooDeep(text)) return null;
  const parsed = new DOMParser().parseFromString(text.replaceAll(STRICT, W), 'application/xml');
  return parsed.getElementsByTagName('parsererror').length > 0 ? null : parsed;
}

/** Tables in tables in text boxes come to some sixty; a parser's time and the stack go with the depth. */
const DEEPEST = 400;

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text.charAt(at + 1);
    if (next === '/') depth -= 1;
    else if (next !== '!' && next !== '?' && text.charAt(text.indexOf('>', at) - 1) !== '/') depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** The elements right inside one. A live list of them costs more than the rest of the reading. */
export function* childrenOf(element: Element): Generator<Element> {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) yield child;
}

/** The first child with this name. */
export function childOf(element: Element, name: string, namespace = W): Element | null {
  for (const child of childrenOf(element))
    if (child.localName === name && child.namespaceURI === namespace) return child;
  return null;
}

/** `w:val`, or another attribute of the same namespace; empty when absent. */
export const attribute = (element: Element | null, name = 'val', namespace = W): string =>
  element?.getAttributeNS(namespace, name) ?? '';

/** `w:val` of a switch: an element without a value is on. */
export const isOn = (value: string): boolean => !['0', 'false', 'off'].includes(value);
