import { readPart, writePart, type Parts } from './package-parts.ts';
import { relationshipsOf, targetPath } from './relationships.ts';
import { element, isElement, type XmlElement } from '#domain/formats/xml-tree.ts';
import { attributeOf, childNamed, childrenNamed, descendantsNamed, firstChild, valueOf } from './xml-walk.ts';

const STYLES = 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml';

export interface StyleSheet {
  readonly path: string;
  readonly root: XmlElement;
}

/** The style sheet of a Word file; null when there is none or it cannot be read. */
export function styleSheetOf(parts: Parts, main: string): StyleSheet | null {
  const link = relationshipsOf(parts, main).find(({ type }) => type === 'styles');
  const path = link ? targetPath(main, link.target) : '';
  const root = readPart(parts, path);
  return root ? { path, root } : null;
}

/** What a word processor made is known by: Word calls "Heading 1" by that name in every language, the id follows the user's. */
const nameOf = (style: XmlElement): string => (valueOf(style, 'w:name') ?? '').toLowerCase();
const idOf = (style: XmlElement): string => attributeOf(style, 'w:styleId') ?? '';
const typeOf = (style: XmlElement): string => attributeOf(style, 'w:type') ?? 'paragraph';

const sameStyle = (sheet: StyleSheet, style: XmlElement): XmlElement | undefined =>
  childrenNamed(sheet.root, 'w:style').find(
    (other) => nameOf(other) === nameOf(style) && typeOf(other) === typeOf(style),
  );

/**
 * Leads the styles of our own text to those of the template with the same name; what the template lacks is added to
 * it. `used`: ids of ours. Gives the template's id for each.
 */
export function bringStyles(
  ours: StyleSheet,
  template: StyleSheet,
  used: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set(childrenNamed(template.root, 'w:style').map(idOf));
  const bring = (id: string): string | undefined => {
    const style = childrenNamed(ours.root, 'w:style').find((candidate) => idOf(candidate) === id);
    const known = ids.get(id);
    if (!style || known !== undefined) return known;
    const same = sameStyle(template, style);
    if (same) {
      ids.set(id, idOf(same));
      return idOf(same);
    }
    let free = id;
    while (taken.has(free)) free += 'X';
    taken.add(free);
    ids.set(id, free);
    template.root.children.push(added(style, free, bring));
    return free;
  };
  for (const id of used) bring(id);
  return ids;
}

/** A copy of a style of ours; what it leans on comes along, and what it only mentions is left out. */
function added(style: XmlElement, id: string, bring: (id: string) => string | undefined): XmlElement {
  const copy: XmlElement = {
    name: style.name,
    attributes: new Map(style.attributes),
    children: style.children.flatMap((child) => {
      if (!isElement(child) || !['w:basedOn', 'w:next', 'w:link'].includes(child.name)) return [child];
      const base = child.name === 'w:basedOn' ? bring(attributeOf(child, 'w:val') ?? '') : undefined;
      return base === undefined ? [] : [element('w:basedOn', { 'w:val': base })];
    }),
  };
  copy.attributes.delete('w:default');
  copy.attributes.set('w:styleId', id);
  return copy;
}

/** The number of the list a style draws; undefined when it draws none. */
export function listOfStyle(sheet: StyleSheet, id: string): string | undefined {
  const style = childrenNamed(sheet.root, 'w:style').find((candidate) => idOf(candidate) === id);
  const list = valueOf(childNamed(childNamed(style, 'w:pPr'), 'w:numPr'), 'w:numId');
  return list === '0' ? undefined : list;
}

/** The id the template knows a style by; undefined when it has none of that name. */
export function styleIdNamed(sheet: StyleSheet, name: string): string | undefined {
  const style = childrenNamed(sheet.root, 'w:style').find((one) => nameOf(one) === name.toLowerCase());
  return style && idOf(style);
}

/** The language of the document, for the spelling checker and for those who listen to it. BCP 47. */
export function setLanguage(sheet: StyleSheet, language: string): void {
  for (const found of descendantsNamed(sheet.root, 'w:lang')) found.attributes.set('w:val', language);
  const defaults = firstChild(firstChild(firstChild(sheet.root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  if (!childNamed(defaults, 'w:lang')) defaults.children.push(element('w:lang', { 'w:val': language }));
}

/** A sheet for a template that has none. */
export const emptyStyleSheet = (path: string): StyleSheet & { readonly contentType: string } => ({
  path,
  contentType: STYLES,
  root: element('w:styles', {
    'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  }),
});

export const writeStyleSheet = (parts: Parts, { path, root }: StyleSheet): void =>
  writePart(parts, path, root);
