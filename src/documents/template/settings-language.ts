import { readPart, writePart, type Parts } from './package-parts.ts';
import { relationshipsOf, targetPath } from './relationships.ts';
import { element, isElement } from '#domain/formats/xml-tree.ts';

/** What stands after the language in the settings, by the schema. Source: ECMA-376, CT_Settings. */
const AFTER = [
  'w:clrSchemeMapping',
  'w:doNotIncludeSubdocsInStats',
  'w:doNotAutoCompressPictures',
  'w:forceUpgrade',
  'w:captions',
  'w:readModeInkLockDown',
  'w:smartTagType',
  'sl:schemaLibrary',
  'w:shapeDefaults',
  'w:doNotEmbedSmartTags',
  'w:decimalSymbol',
  'w:listSeparator',
];
const LANGUAGE = 'w:themeFontLang';

/** The language of what is written later in a document of this template. BCP 47. A template without settings keeps none. */
export function setSettingsLanguage(parts: Parts, main: string, language: string): void {
  const found = relationshipsOf(parts, main).find(({ type }) => type === 'settings');
  const path = found && targetPath(main, found.target);
  const settings = path === undefined ? null : readPart(parts, path);
  if (path === undefined || !settings) return;
  const named = settings.children.filter(isElement).find(({ name }) => name === LANGUAGE);
  if (named) named.attributes.set('w:val', language);
  else {
    const after = settings.children.findIndex(
      (child) => isElement(child) && (AFTER.includes(child.name) || /^w1\d:/.test(child.name)),
    );
    settings.children.splice(
      after < 0 ? settings.children.length : after,
      0,
      element(LANGUAGE, { 'w:val': language }),
    );
  }
  writePart(parts, path, settings);
}
