import { compoundKindOf, isCompoundFile } from '#domain/formats/compound-file.ts';
import { contentTypesOf } from './content-types.ts';
import { LARGEST_FILE, openParts, readPart, type Parts } from './package-parts.ts';
import { relationshipsOf, targetPath } from './relationships.ts';
import { safeParts } from './safe-parts.ts';
import type { TemplatePlace, TemplateRefusal } from './template-report.ts';
import type { XmlElement } from '#domain/formats/xml-tree.ts';
import { attributeOf, childNamed, childrenNamed, descendantsNamed } from './xml-walk.ts';

/** A header or a footer that is on some page. */
export interface Margin {
  readonly path: string;
  readonly place: TemplatePlace;
  readonly root: XmlElement;
}
/** A template taken apart, fresh at each reading: it is filled in place. */
export interface Template {
  readonly parts: Parts;
  /** Path of the text itself, usually word/document.xml. */
  readonly main: string;
  readonly document: XmlElement;
  readonly body: XmlElement;
  readonly margins: readonly Margin[];
  /** It was tied to another template. */
  readonly attached: boolean;
}
export type ReadTemplate =
  | { readonly kind: 'template'; readonly template: Template }
  | { readonly kind: 'refused'; readonly because: TemplateRefusal };

const refused = (because: TemplateRefusal): ReadTemplate => ({ kind: 'refused', because });

const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const ZIP = [0x50, 0x4b];
const WORD_TYPES = /wordprocessingml\.(document|template)\.main\+xml$/;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Reads a Word file as a template, or says why it cannot be one. Never throws, and keeps nothing. */
export function readTemplate(bytes: Uint8Array): ReadTemplate {
  if (bytes.length > LARGEST_FILE) return refused('too-large');
  if (isCompoundFile(bytes)) {
    const kind = compoundKindOf(bytes);
    return refused(kind === 'labelled' || kind === 'password' ? 'locked' : 'old');
  }
  if (!startsWith(bytes, ZIP)) return refused('not-word');
  const given = openParts(bytes);
  if (!given) return refused('damaged');
  const safe = safeParts(given);
  if (safe.kind === 'refused') return relationshipsOf(given, '').length === 0 ? refused('not-word') : safe;
  const { parts } = safe;
  const main = relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument');
  if (!main) return refused('not-word');
  const path = targetPath('', main.target);
  if (!WORD_TYPES.test(contentTypesOf(parts).byPath.get(path) ?? '')) return refused('not-word');
  const document = readPart(parts, path);
  if (!document) return refused('damaged');
  if ([...document.attributes.values()].includes(STRICT)) return refused('strict');
  const body = childNamed(document, 'w:body');
  if (attributeOf(document, 'xmlns:w') !== WORDS || !body) return refused('damaged');
  const margins = marginsOf(parts, path, document);
  return margins
    ? { kind: 'template', template: { parts, main: path, document, body, margins, attached: safe.attached } }
    : refused('damaged');
}

const PLACES: Readonly<Record<string, TemplatePlace>> = {
  'header.default': 'header',
  'header.first': 'first-header',
  'header.even': 'even-header',
  'footer.default': 'footer',
  'footer.first': 'first-footer',
  'footer.even': 'even-footer',
};

/** The headers and footers some section uses; null when one cannot be read. */
function marginsOf(parts: Parts, main: string, document: XmlElement): readonly Margin[] | null {
  const links = new Map(relationshipsOf(parts, main).map((link) => [link.id, link]));
  const margins = new Map<string, Margin>();
  for (const section of descendantsNamed(document, 'w:sectPr'))
    for (const kind of ['header', 'footer'] as const)
      for (const reference of childrenNamed(section, `w:${kind}Reference`)) {
        const link = links.get(attributeOf(reference, 'r:id') ?? '');
        if (!link) continue;
        const path = targetPath(main, link.target);
        const place = PLACES[`${kind}.${attributeOf(reference, 'w:type') ?? 'default'}`] ?? kind;
        const root = margins.get(path)?.root ?? readPart(parts, path);
        if (!root) return null;
        margins.set(path, margins.get(path) ?? { path, place, root });
      }
  return [...margins.values()];
}
