import { strFromU8 } from 'fflate';
import { contentTypesOf } from './content-types.ts';
import type { Parts } from './package-parts.ts';
import { dropRelationships, relationshipsOf, type Relationship } from './relationships.ts';
import type { TemplateRefusal } from './template-report.ts';

const MACROS = /macroEnabled|vbaProject|vbaData|ms-office\.attachedToolbars/i;
const EMBEDDED = /oleObject|activeX|\.package\b|control\+xml/i;
const EMBEDDED_LINKS = ['oleObject', 'package', 'control', 'activeXControlBinary', 'aFChunk'];
/** Fields that fetch or start something when the document is opened. */
const FETCHING_FIELD = /^\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|RD)\b/i;
/** The same, spread over several runs. */
const FETCHING_FIELDS = /DDEAUTO|INCLUDETEXT|INCLUDEPICTURE/i;
const FIELD_CODE = /<w:instrText\b[^>]*>([^<]*)<|w:instr="([^"]*)"/g;

function fetches(text: string): boolean {
  const codes = [...text.matchAll(FIELD_CODE)].map(([, code = '', simple = '']) => code + simple);
  return codes.some((code) => FETCHING_FIELD.test(code)) || FETCHING_FIELDS.test(codes.join(''));
}

const isXml = (path: string): boolean => /\.(xml|rels|vml)$/i.test(path);

/** The part a relationship file speaks for; null for another file. */
function partOfRelationships(path: string): string | null {
  const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(path);
  return match ? `${match[1] ?? ''}${match[2] ?? ''}` : null;
}

/** A link a person clicks is harmless; a file the program fetches by itself is not. */
const reachesOut = ({ external, type, target }: Relationship): boolean =>
  external &&
  type !== 'attachedTemplate' &&
  !(type === 'hyperlink' && /^(https?:|mailto:|tel:|#)/i.test(target));

/** What a template must not hold, or null. Reads every part: a document made from it is sent on to others. */
export function dangerIn(parts: Parts): TemplateRefusal | null {
  const types = [...contentTypesOf(parts).values()].join('\n');
  const paths = [...parts.keys()];
  if (MACROS.test(types) || paths.some((path) => /vba(Project|Data)/i.test(path))) return 'macros';
  if (EMBEDDED.test(types) || paths.some((path) => /(^|\/)(embeddings|activeX)\//i.test(path)))
    return 'embedded';
  for (const [path, bytes] of parts) {
    if (!isXml(path)) continue;
    const text = strFromU8(bytes);
    // UTF-16 would hide what is looked for, and no word processor writes it.
    if (/<!DOCTYPE|<!ENTITY/i.test(text) || bytes[0] === 0xff || bytes[0] === 0xfe || bytes[1] === 0)
      return 'damaged';
    if (fetches(text)) return 'reaches-out';
    const owner = partOfRelationships(path);
    const links = owner === null ? [] : relationshipsOf(parts, owner);
    if (links.some(({ type }) => EMBEDDED_LINKS.includes(type))) return 'embedded';
    if (links.some(reachesOut)) return 'reaches-out';
  }
  return null;
}

const SETTINGS = 'word/settings.xml';

/**
 * Cuts the tie to another template: Word would fetch it each time the document is opened. Says whether there was
 * one; nearly every document of a large trust has one, so it is no reason to refuse.
 */
export function cutAttachedTemplate(parts: Parts): boolean {
  const isTie = ({ type }: Relationship): boolean => type === 'attachedTemplate';
  if (!relationshipsOf(parts, SETTINGS).some(isTie)) return false;
  dropRelationships(parts, SETTINGS, isTie);
  const settings = parts.get(SETTINGS);
  if (settings)
    parts.set(
      SETTINGS,
      new TextEncoder().encode(strFromU8(settings).replace(/<w:attachedTemplate\b[^>]*\/>/g, '')),
    );
  return true;
}
