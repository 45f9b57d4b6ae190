/** A heading that the list of contents leads to, as the library writes it. */
const MARK = /<w:bookmarkStart w:name="_Toc(\d+)" w:id="\d+"\/>/g;

/**
 * Numbers the headings of a list of contents from 1. The library counts on from one file to the next, and the same document
 * would not be the same bytes.
 */
export function numberedContents(document: string): string {
  const numbers = new Map([...document.matchAll(MARK)].map(([, id = ''], index) => [id, String(index + 1)]));
  if (numbers.size === 0) return document;
  const numberOf = (id: string): string => numbers.get(id) ?? id;
  return document
    .replace(/<w:bookmark(Start w:name="_Toc\d+"|End) w:id="(\d+)"\/>/g, (whole, kind: string, id: string) =>
      numbers.has(id) ? `<w:bookmark${kind} w:id="${numberOf(id)}"/>` : whole,
    )
    .replace(
      /(w:(?:name|anchor)=")_Toc(\d+)"/g,
      (_, before: string, id: string) => `${before}_Toc${numberOf(id)}"`,
    );
}
