import type { DocumentInput } from '../blocks/field-given.ts';
import { dateText } from '../blocks/written-values.ts';
import { filled } from '#documents/words/document-words.ts';
import { zipOf } from '../fixed-zip.ts';
import { placeNameOf } from '#documents/papers/standing.ts';
import type { AllFiles, MadeFile, NameOf } from './all-files.ts';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

const LOOK =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:56rem;margin:2rem auto;padding:0 1rem;color:#1f2a37}' +
  'table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;' +
  'border-bottom:1px solid #dde3ea}th{background:#eef3f8}td{overflow-wrap:anywhere}';

function line({ name, what, status }: MadeFile): string {
  const kind = name.slice(name.lastIndexOf('.') + 1).toUpperCase();
  const href = escaped(encodeURI(name));
  return `<tr><td><a href="${href}">${escaped(name)}</a></td><td>${escaped(`${what} (${kind})`)}</td><td>${escaped(status || '–')}</td></tr>`;
}

/** A page that says what each file is and how far it has come; it opens in any browser, without a network. */
function contentsPage(input: DocumentInput, { files, notMade }: AllFiles): string {
  const { bundle, language, madeOn } = input.words;
  const date = dateText(input.words, input.printedOn);
  const missing =
    notMade.length === 0
      ? ''
      : `<p>${escaped(filled(bundle.notMade, { files: notMade.map(({ name }) => name).join(', ') }))}</p>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(bundle.heading)}</title><style>${LOOK}</style></head><body>
<h1>${escaped(bundle.heading)}</h1>
<p>${escaped(filled(bundle.intro, { name: placeNameOf(input) }))} ${escaped(filled(bundle.madeOn, { date }))}.</p>
${missing}
<table><thead><tr><th scope="col">${escaped(bundle.file)}</th><th scope="col">${escaped(bundle.what)}</th><th scope="col">${escaped(bundle.status)}</th></tr></thead>
<tbody>
${files.map((file) => line(file)).join('\n')}
</tbody></table>
<p>${escaped(filled(madeOn, { date }))}</p>
</body></html>
`;
}

/** The process itself, as a file of the bundle. */
export const dataFile = (input: DocumentInput, name: string, bytes: Uint8Array): MadeFile => ({
  name,
  what: input.words.bundle.data,
  bytes,
});

/** All files and a page of contents as one .zip. The same files on the same day give the same bytes. */
export function bundleOf(input: DocumentInput, all: AllFiles, nameOf: NameOf): Uint8Array<ArrayBuffer> {
  const { heading } = input.words.bundle;
  const contents = new TextEncoder().encode(contentsPage(input, all));
  return zipOf(
    {
      [nameOf(heading, 'html')]: contents,
      ...Object.fromEntries(all.files.map(({ name, bytes }) => [name, bytes])),
    },
    input.printedOn,
  );
}
