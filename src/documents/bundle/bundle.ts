import type { DocumentInput } from '../blocks/field-given.ts';
import { dateText } from '../blocks/written-values.ts';
import { filled } from '#documents/words/document-words.ts';
import { zipOf } from '../fixed-zip.ts';
import { placeNameOf } from '#documents/papers/standing.ts';
import type { AllFiles, MadeFile } from './all-files.ts';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

const LOOK =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:56rem;margin:2rem auto;padding:0 1rem;color:#1f2a37}' +
  'table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;' +
  'border-bottom:1px solid #dde3ea}th{background:#eef3f8}td{overflow-wrap:anywhere}';

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
/** Signs that some machine takes in no name of a file. */
const plain = (name: string): string => name.replace(/[\\/:*?"<>|]/g, ' ').trim();

/** The files as they lie in the folder: numbered in the order they are read, a document in two forms under one number. */
function inFolder(files: readonly MadeFile[]): readonly MadeFile[] {
  const order = [...new Set(files.map(({ what }) => what))];
  return files.map((file) => ({
    ...file,
    name: `${String(order.indexOf(file.what) + 1).padStart(2, '0')} ${plain(file.short ?? file.what)}.${endingOf(file.name)}`,
  }));
}

/** Can it be read by those who hear or feel what they read? Told of documents, by how they are made. */
function accessibility({ bundle }: DocumentInput['words'], name: string): string {
  const ending = endingOf(name);
  return ending === 'docx' ? bundle.tagged : ending === 'pdf' ? bundle.untagged : '–';
}

function line(words: DocumentInput['words'], { name, what, status }: MadeFile): string {
  const href = escaped(encodeURI(name));
  const cells = [`${what} (${endingOf(name).toUpperCase()})`, status || '–', accessibility(words, name)];
  return `<tr><td><a href="${href}">${escaped(name)}</a></td>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
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
<table><thead><tr><th scope="col">${escaped(bundle.file)}</th><th scope="col">${escaped(bundle.what)}</th><th scope="col">${escaped(bundle.status)}</th><th scope="col">${escaped(bundle.accessible)}</th></tr></thead>
<tbody>
${files.map((file) => line(input.words, file)).join('\n')}
</tbody></table>
<p>${escaped(filled(madeOn, { date }))}</p>
</body></html>
`;
}

/** The process itself, as a file of the bundle. */
export const dataFile = (input: DocumentInput, name: string, bytes: Uint8Array): MadeFile => ({
  name,
  what: input.words.bundle.data,
  short: input.words.bundle.dataName,
  bytes,
});

/** All files and a page of contents, by names that are short and in order. */
export function filesInBundle(input: DocumentInput, all: AllFiles): Readonly<Record<string, Uint8Array>> {
  const { heading } = input.words.bundle;
  const files = inFolder(all.files);
  const contents = new TextEncoder().encode(contentsPage(input, { ...all, files }));
  return {
    [`00 ${heading}.html`]: contents,
    ...Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])),
  };
}

/** The same as one .zip. The same files on the same day give the same bytes. */
export const bundleOf = (input: DocumentInput, all: AllFiles): Uint8Array<ArrayBuffer> =>
  zipOf(filesInBundle(input, all), input.printedOn);
