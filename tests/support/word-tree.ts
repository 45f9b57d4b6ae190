import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

/** The parts of a Word file as trees, read by a reader that did not write them. */
export interface WordTree {
  readonly part: (path: string) => Element;
}

/** Elements of a name ("w:tbl") anywhere under another. */
export const inside = (node: Element, name: string): readonly Element[] => [
  ...node.getElementsByTagName(name),
];

export const child = (node: Element | undefined, name: string): Element | undefined =>
  [...(node?.children ?? [])].find((one) => one.tagName === name);

/** The attribute `w:val` of a child of that name. */
export const valOf = (node: Element | undefined, name: string): string | undefined =>
  child(node, name)?.getAttribute('w:val') ?? undefined;

export function wordTree(bytes: Uint8Array): WordTree {
  const parts = unzipSync(bytes);
  const { DOMParser } = new JSDOM('').window;
  const read = new Map<string, Element>();
  return {
    part: (path) => {
      const before = read.get(path);
      if (before) return before;
      const xml = parts[path];
      if (!xml) throw new Error(`${path} is not in the file.`);
      const root = new DOMParser().parseFromString(strFromU8(xml), 'text/xml').documentElement;
      read.set(path, root);
      return root;
    },
  };
}
