/** A paragraph or the beginning of a table that stands in the text itself; what is inside a table is passed over by the end of it. */
const PART = /<w:tbl>|<\/w:tbl>|<w:p(?: [^>]*)?>.*?<\/w:p>/gsu;
const HEADING = /<w:pStyle w:val="(?:Title|Heading\d)"\/>/u;
const TEXT = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu;
const quoted = (text: string): string => text.replaceAll('"', '&quot;');

/**
 * The text of a Word file in which each table has a name, so that somebody who hears the file knows which one is begun: what
 * the heading above it says, or the title of the document.
 */
export function tableNames(xml: string): string {
  let heading = '';
  let depth = 0;
  const begun: { readonly at: number; readonly name: string }[] = [];
  for (const { 0: part, index } of xml.matchAll(PART)) {
    if (part === '</w:tbl>') depth -= 1;
    else if (part === '<w:tbl>') {
      if (depth === 0 && heading !== '') begun.push({ at: index, name: heading });
      depth += 1;
    } else if (depth === 0 && HEADING.test(part))
      heading = [...part.matchAll(TEXT)].map(([, said = '']) => said).join('');
  }
  return begun.reduceRight((text, { at, name }) => {
    const end = text.indexOf('</w:tblPr>', at);
    return end < 0 ? text : `${text.slice(0, end)}<w:tblCaption w:val="${quoted(name)}"/>${text.slice(end)}`;
  }, xml);
}
