import { isElement, unescapeXml, type XmlElement } from '#domain/formats/xml-tree.ts';
import { hasFetchingField } from './field-codes.ts';
import type { Relationship } from './relationships.ts';
import type { TemplateRefusal } from './template-report.ts';

const MACROS = /macroEnabled|vbaProject|vbaData|ms-office\.attachedToolbars/i;
const EMBEDDED = /oleObject|activeX|\.package\b|control\+xml|webextension/i;
/** Of relationships, in small letters: what they put into the document runs, or is another document. */
const MACRO_LINKS = ['vbaproject', 'wordvbadata', 'attachedtoolbars'];
const EMBEDDED_LINKS = [
  ...['oleobject', 'package', 'control', 'activexcontrolbinary', 'activexcontrol', 'afchunk', 'subdocument'],
  ...['webextension', 'webextensiontaskpanes', 'taskpanes', 'video', 'audio', 'media', 'frame'],
];
/** What is cut off without a word lost: a tie to another template, letters sent to many, keys that start macros. */
export const CUT_LINKS = [
  ...['attachedtemplate', 'keymapcustomizations', 'mailmergesource', 'mailmergeheadersource'],
  ...['recipientdata', 'transform'],
];
/** The elements that go with them, and those that show something from elsewhere. */
const CUT_ELEMENTS = ['attachedTemplate', 'mailMerge', 'linkStyles', 'saveThroughXslt', 'webVideoPr'];
const EMBEDDED_ELEMENTS = ['altChunk', 'subDoc', 'OLEObject', 'control', 'objectEmbed', 'objectLink', 'ocx'];
const SVG_PROGRAMS = ['script', 'foreignObject', 'handler', 'set', 'animate', 'iframe', 'embed'];

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);
/** An address of its own: with a scheme, or on another server. */
const LEAVES = /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\)/i;
/** Links that somebody clicks, and pictures that lie in the text itself. */
const CLICKED = /^\s*(?:https?:|mailto:|tel:|#)/i;
const CONTAINED = /^\s*(?:#|data:image\/(?:png|jpe?g|gif);)/i;

/** What the type of a part says about it. */
export function dangerOfType(contentType: string): TemplateRefusal | null {
  if (MACROS.test(contentType)) return 'macros';
  return EMBEDDED.test(contentType) ? 'embedded' : null;
}

/** The same of its name in the archive. */
export function dangerOfPath(path: string): TemplateRefusal | null {
  if (/vba(?:Project|Data)/i.test(path)) return 'macros';
  return /(?:^|\/)(?:embeddings|activeX|webextensions)\//i.test(path) ? 'embedded' : null;
}

/** A link a person clicks is harmless; a file the program fetches by itself is not. */
export function dangerOfLink({ type, target, external }: Relationship): TemplateRefusal | null {
  const kind = type.toLowerCase();
  if (MACRO_LINKS.includes(kind)) return 'macros';
  if (CUT_LINKS.includes(kind)) return null;
  if (external || LEAVES.test(target))
    return kind === 'hyperlink' && CLICKED.test(target) ? null : 'reaches-out';
  return EMBEDDED_LINKS.includes(kind) ? 'embedded' : null;
}

/** What a part of the document would do, by its tree: names of elements mean the same whatever prefix they have. */
export function dangerOfPart(root: XmlElement): TemplateRefusal | null {
  if (hasFetchingField(root)) return 'reaches-out';
  const isPicture = localOf(root.name) === 'svg';
  const left: XmlElement[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    const name = localOf(node.name);
    if (EMBEDDED_ELEMENTS.includes(name) || (isPicture && SVG_PROGRAMS.includes(name))) return 'embedded';
    for (const [key, value] of node.attributes)
      if (attributeReaches(localOf(key), unescapeXml(value), isPicture)) return 'reaches-out';
    for (const child of node.children)
      if (isElement(child)) left.push(child);
      else if (isPicture && /@import|url\(\s*(?!["']?\s*#)/i.test(unescapeXml(child))) return 'reaches-out';
  }
  return null;
}

function attributeReaches(key: string, value: string, isPicture: boolean): boolean {
  if (isPicture)
    return (
      (key === 'href' && !CONTAINED.test(value)) || /^on/i.test(key) || /url\(\s*(?!["']?\s*#)/i.test(value)
    );
  // Old drawings may name a picture by its address, without a relationship.
  if (key === 'src') return LEAVES.test(value);
  return key === 'href' && LEAVES.test(value) && !CLICKED.test(value);
}

/** Takes out of a part what is cut off. Changes it in place. */
export function cutDangers(root: XmlElement): void {
  const left: XmlElement[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    node.children = node.children.filter(
      (child) => !isElement(child) || !CUT_ELEMENTS.includes(localOf(child.name)),
    );
    for (const child of node.children) if (isElement(child)) left.push(child);
  }
}
