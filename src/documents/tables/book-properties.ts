import { strFromU8, strToU8 } from 'fflate';
import { legalText } from '../legal-text.ts';
import { escaped } from './escaped.ts';

/** What a workbook says of itself. */
export interface BookAbout {
  /** ISO day it was made. */
  readonly day: string;
  readonly title: string;
  /** BCP 47: what the words in it are written in. */
  readonly tag: string;
}

const PART = 'docProps/core.xml';
const TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** The files of a workbook with its title and language, which the package that writes it has no words for (ECMA-376 part 2, 11). */
export function withProperties(
  parts: Readonly<Record<string, Uint8Array>>,
  { day, title, tag }: BookAbout,
): Readonly<Record<string, Uint8Array>> {
  const changed = (path: string, by: (xml: string) => string): Readonly<Record<string, Uint8Array>> => {
    const part = parts[path];
    return part ? { [path]: strToU8(by(strFromU8(part))) } : {};
  };
  const made = `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T12:00:00Z</dcterms:created>`;
  const core =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(legalText(title))}</dc:title><dc:language>${tag}</dc:language>${made}</cp:coreProperties>`;
  return {
    ...parts,
    ...changed('[Content_Types].xml', (xml) =>
      xml.replace('</Types>', `<Override PartName="/${PART}" ContentType="${TYPE}"/></Types>`),
    ),
    ...changed('_rels/.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rIdCore" Type="${RELATION}" Target="${PART}"/></Relationships>`,
      ),
    ),
    [PART]: strToU8(core),
  };
}
