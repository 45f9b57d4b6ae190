import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const BODY = 'word/document.xml';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text as Word writes it: breaks and tabs are elements. */
export const runOf = (text: string): string =>
  `<w:r>${text
    .split(/(\n|\t)/)
    .map((part) =>
      part === '\n'
        ? '<w:br/>'
        : part === '\t'
          ? '<w:tab/>'
          : part === ''
            ? ''
            : `<w:t xml:space="preserve">${escaped(part)}</w:t>`,
    )
    .join('')}</w:r>`;

/** Changes one part of a Word file as text. */
export function withPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  return zipSync({ ...files, [path]: strToU8(change(strFromU8(files[path] ?? new Uint8Array()))) });
}
export const withBody = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array =>
  withPart(bytes, BODY, change);

/** Changes the body as a tree. Needs a page. */
export function withTree(bytes: Uint8Array, change: (document: Document) => void): Uint8Array {
  return withBody(bytes, (xml) => {
    const document = new DOMParser().parseFromString(xml, 'application/xml');
    change(document);
    return new XMLSerializer().serializeToString(document);
  });
}

/** What a person fills in: field id → text, or the value of a list; `true` for a tick. */
export type Filling = Readonly<Record<string, string | true>>;

/** A form filled in the way Word does it: what held the place is gone, lists show the words of the value. */
export function fillForm(bytes: Uint8Array, filling: Filling): Uint8Array {
  return withBody(bytes, (xml) =>
    xml.replace(
      /<w:sdt><w:sdtPr>((?:(?!<\/w:sdtPr>).)*)<\/w:sdtPr><w:sdtContent>((?:(?!<\/w:sdtContent>|<w:sdt>).)*)<\/w:sdtContent><\/w:sdt>/gs,
      (whole, settings: string, content: string) => {
        const given = filling[/<w:tag w:val="([^"]*)"/.exec(settings)?.[1] ?? ''];
        if (given === undefined) return whole;
        const text = shownFor(settings, given);
        const [ticked, shown] =
          given === true
            ? [
                settings.replace('<w14:checked w14:val="0"', '<w14:checked w14:val="1"'),
                content.replace('☐', '☒'),
              ]
            : [settings.replace('<w:showingPlcHdr/>', ''), runOf(text)];
        return `<w:sdt><w:sdtPr>${ticked}</w:sdtPr><w:sdtContent>${shown}</w:sdtContent></w:sdt>`;
      },
    ),
  );
}

function shownFor(settings: string, given: string | true): string {
  for (const [, text = '', value] of settings.matchAll(
    /<w:listItem w:displayText="([^"]*)" w:value="([^"]*)"/g,
  ))
    if (value === given) return text;
  return String(given);
}

/** The table row a control stands in. */
export function rowOf(document: Document, fieldId: string): Element {
  const tag = [...document.getElementsByTagNameNS(W, 'tag')].find(
    (element) => element.getAttributeNS(W, 'val') === fieldId,
  );
  const row = tag?.closest('*|tr');
  if (!row) throw new Error(`No row with ${fieldId}`);
  return row;
}
