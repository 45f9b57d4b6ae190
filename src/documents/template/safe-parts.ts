import { strFromU8 } from 'fflate';
import { parseXml, tagsIn, type XmlElement } from '#domain/formats/xml-tree.ts';
import { contentTypesOf } from './content-types.ts';
import { CUT_LINKS, cutDangers, dangerOfLink, dangerOfPart, dangerOfPath, dangerOfType } from './dangers.ts';
import { plainPackagePart } from './plain-package-part.ts';
import { writePart, type Parts } from './package-parts.ts';
import { dropRelationships, relationshipsOf, targetPath } from './relationships.ts';
import type { TemplateRefusal } from './template-report.ts';

const TYPES = '[Content_Types].xml';
/** Tags of all parts together: twenty times the largest template that was seen. */
const MOST_TAGS = 1_500_000;

export type SafeParts =
  | {
      readonly kind: 'parts';
      readonly parts: Parts;
      /** It was tied to another template. */
      readonly attached: boolean;
    }
  | { readonly kind: 'refused'; readonly because: TemplateRefusal };

const refused = (because: TemplateRefusal): SafeParts => ({ kind: 'refused', because });

/**
 * The parts of a Word file without what would reach out of it or run, each written anew from its tree: what another
 * program reads is what was looked at here. Refused where the danger is the file's own; parts that nothing points at
 * are left out.
 */
export function safeParts(given: Parts): SafeParts {
  const names = [...given.keys()].map((path) => path.toLowerCase());
  // To Word two names that differ in letter case are one.
  if (new Set(names).size < names.length) return refused('damaged');
  const parts: Parts = new Map(given);
  let left = MOST_TAGS;
  let attached = false;
  const trees = new Map<string, XmlElement>();
  for (const [path, bytes] of given) {
    if (!isXml(path, bytes)) continue;
    const text = strFromU8(bytes).replace(/^\ufeff/, '');
    left -= tagsIn(text, left);
    if (left <= 0) return refused('too-large');
    const read = parseXml(text);
    if (!read) return refused('damaged');
    const isPackagePart = path === TYPES || ownerOf(path) !== null;
    const root = isPackagePart ? plainPackagePart(read) : read;
    if (!isPackagePart) cutDangers(root);
    trees.set(path, root);
    writePart(parts, path, root);
  }
  for (const type of contentTypesOf(parts).all) {
    const danger = dangerOfType(type);
    if (danger) return refused(danger);
  }
  for (const path of parts.keys()) {
    const danger = dangerOfPath(path);
    if (danger) return refused(danger);
  }
  for (const root of trees.values()) {
    const danger = dangerOfPart(root);
    if (danger) return refused(danger);
  }
  for (const path of [...parts.keys()]) {
    const owner = ownerOf(path);
    if (owner === null) continue;
    const links = relationshipsOf(parts, owner);
    for (const link of links) {
      const danger = dangerOfLink(link);
      if (danger) return refused(danger);
    }
    if (!links.some(isCut)) continue;
    attached ||= links.some(({ type }) => type.toLowerCase() === 'attachedtemplate');
    dropRelationships(parts, owner, isCut);
  }
  const reached = reachedFrom(parts);
  for (const path of [...parts.keys()]) if (!reached.has(path)) parts.delete(path);
  return { kind: 'parts', parts, attached };
}

const isCut = ({ type }: { readonly type: string }): boolean => CUT_LINKS.includes(type.toLowerCase());

/** By what is in it, not only by its name. Two bytes for each letter would hide what is looked for. */
function isXml(path: string, bytes: Uint8Array): boolean {
  if (/\.(?:xml|rels|vml|svg)$/i.test(path)) return true;
  const start = String.fromCharCode(...bytes.subarray(0, 64)).replaceAll('\0', '');
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*<[?!A-Za-z_]/.test(start);
}

/** The part a relationship file speaks for; null for another file. */
function ownerOf(path: string): string | null {
  const match = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(path);
  return match ? `${match[1] ?? ''}${match[2] ?? ''}` : null;
}

/** Everything the package points at, from its root on, and the files that say so. */
function reachedFrom(parts: Parts): ReadonlySet<string> {
  const reached = new Set([TYPES]);
  const left = [''];
  for (let owner = left.pop(); owner !== undefined; owner = left.pop()) {
    reached.add(owner.includes('/') ? owner.replace(/([^/]*)$/, '_rels/$1.rels') : `_rels/${owner}.rels`);
    for (const { target, external } of relationshipsOf(parts, owner)) {
      const path = external ? '' : targetPath(owner, target);
      if (path === '' || reached.has(path) || !parts.has(path)) continue;
      reached.add(path);
      left.push(path);
    }
  }
  return reached;
}
