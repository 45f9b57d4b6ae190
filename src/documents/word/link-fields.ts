/** An address on the web, without the sign that ends the sentence it stands in. */
const ADDRESS = /https?:\/\/(?:(?!&quot;|&lt;|&gt;)[^\s"<>])*(?:(?!&quot;|&lt;|&gt;)[^\s"<>.,;:!?)\]])/u;
/** A run with one text, after a line break or not. */
const RUN =
  /(<w:r(?: [^>]*)?>)(<w:rPr>(?:(?!<w:rPr>|<\/w:r>).)*<\/w:rPr>|<w:rPr\/>)?(<w:br\/>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/gsu;

const mark = (kind: 'begin' | 'separate' | 'end'): string =>
  `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
/** In parts, and not as a simple field: some readers leave out what a simple field shows. */
const fieldOf = (address: string, shown: string): string =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve"> HYPERLINK "${address}" </w:instrText></w:r>${mark('separate')}${shown}${mark('end')}`;

/** The text of a Word file in which addresses can be followed. A field needs no list of addresses beside the text. */
export function linkFields(xml: string): string {
  return xml.replace(
    RUN,
    (whole, open: string, look: string | undefined, line: string | undefined, text: string) => {
      const run = (said: string, before = ''): string =>
        said === '' && before === ''
          ? ''
          : `${open}${look ?? ''}${before}<w:t xml:space="preserve">${said}</w:t></w:r>`;
      let rest = text;
      let written = '';
      for (let found = ADDRESS.exec(rest); found; found = ADDRESS.exec(rest)) {
        const [address] = found;
        written += run(rest.slice(0, found.index), written === '' ? line : undefined);
        written += fieldOf(address, run(address));
        rest = rest.slice(found.index + address.length);
      }
      return written === '' ? whole : written + run(rest);
    },
  );
}
