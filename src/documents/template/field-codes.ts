import { isElement, type XmlElement } from '#domain/formats/xml-tree.ts';
import { ownText } from './xml-walk.ts';

/** Fields that fetch or start something when a document is opened or its fields are brought up to date. */
const FETCHING =
  /^\s*(?:DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|RD|EMBED|DATABASE|AUTOTEXT)\b/i;
/** The same wherever they stand: no word of a language. */
const UNMISTAKABLE = /DDEAUTO|INCLUDETEXT|INCLUDEPICTURE/i;
/** The name of a field, whole. */
const NAMED = /^\s*[^\s"]+[\s"]/;

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);

interface OpenField {
  code: string;
  /** After the code comes what it gave last time. */
  inResult: boolean;
}

/**
 * Does a part of a Word file hold a field that reaches out of it? By what the field says, however it is spread over
 * runs, and however its elements are named. A name that other fields would put together is taken for the worst.
 */
export function hasFetchingField(root: XmlElement): boolean {
  const open: OpenField[] = [];
  const all: string[] = [];
  let found = false;
  const closed = ({ code }: OpenField): void => {
    found ||= FETCHING.test(code);
  };
  const walk = (node: XmlElement): void => {
    const name = localOf(node.name);
    for (const [key, value] of node.attributes) {
      if (localOf(key) !== 'instr') continue;
      all.push(value);
      found ||= FETCHING.test(value);
    }
    if (name === 'instrText' || name === 'delInstrText') {
      const code = ownText(node);
      all.push(code);
      const field = open.at(-1);
      if (!field) found ||= FETCHING.test(code);
      else if (!field.inResult) field.code += code;
    }
    if (name === 'fldChar') mark(node);
    for (const child of node.children) if (isElement(child)) walk(child);
  };
  const mark = (node: XmlElement): void => {
    const type = [...node.attributes].find(([key]) => localOf(key) === 'fldCharType')?.[1] ?? '';
    const field = open.at(-1);
    if (type === 'begin') {
      found ||= field !== undefined && !field.inResult && !NAMED.test(field.code);
      open.push({ code: '', inResult: false });
    } else if (type === 'separate' && field) field.inResult = true;
    else if (type === 'end' && field) {
      open.pop();
      closed(field);
    }
  };
  walk(root);
  for (const field of open) closed(field);
  return found || UNMISTAKABLE.test(all.join(''));
}
