// @vitest-environment node
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exampleNb } from '#content/examples/poliklinikk.nb.ts';
import { checkTemplate } from '#documents/template/check-template.ts';
import { masterTemplate } from '#documents/word/master-template.ts';
import { renderWordBytes } from '#documents/word/render-word.ts';
import { threeDocuments } from '../support/three-documents.ts';

const [mandate] = threeDocuments(exampleNb);
const cover = await masterTemplate('cover');

/** The same file with some parts written otherwise. */
function changed(file: Uint8Array, change: Readonly<Record<string, (text: string) => string>>): Uint8Array {
  const parts = unzipSync(file);
  for (const [path, write] of Object.entries(change))
    parts[path] = strToU8(write(parts[path] ? strFromU8(parts[path]) : ''));
  return zipSync(parts);
}
const inBody = (text: string) => ({
  'word/document.xml': (xml: string) => xml.replace('<w:body>', `<w:body>${text}`),
});
const paragraph = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`;
const partOf = (file: Uint8Array, path: string): string =>
  strFromU8(unzipSync(file)[path] ?? new Uint8Array());
const becauseOf = (file: Uint8Array): string => {
  const report = checkTemplate(file);
  return report.kind === 'refused' ? report.because : 'usable';
};

const rels = (relationship: string) => ({
  'word/_rels/document.xml.rels': (xml: string) =>
    xml.replace('</Relationships>', `${relationship}</Relationships>`),
});
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const field = (code: string): string => `<w:p><w:r><w:instrText>${code}</w:instrText></w:r></w:p>`;
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const simple = (attribute: string): string => `<w:p><w:fldSimple ${attribute}/></w:p>`;
const svg = (inside: string) => ({
  ...rels(`<Relationship Id="rIdX" Type="${OFFICE}/image" Target="media/a.svg"/>`),
  'word/media/a.svg': () =>
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inside}</svg>`,
});

describe('a template', () => {
  it.each([
    [
      'another prefix',
      'reaches-out',
      inBody(
        '<w:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:r><x:instrText>INCLUDEPICTURE "http://a.example/a.png"</x:instrText></x:r></w:p>',
      ),
    ],
    ['a numbered letter', 'reaches-out', inBody(field('&#73;NCLUDEPICTURE "http://a.example/a.png"'))],
    ['a number with many zeros', 'reaches-out', inBody(field('&#x00000049;NCLUDETEXT "http://a.example/a"'))],
    ['CDATA', 'reaches-out', inBody(field('<![CDATA[INCLUDE]]>PICTURE "http://a.example/a.png"'))],
    ['single quotes', 'reaches-out', inBody(simple("w:instr='DDEAUTO c:\\a'"))],
    ['spaces round the sign', 'reaches-out', inBody(simple('w:instr = "DDEAUTO c:\\a"'))],
    ['a numbered letter in a value', 'reaches-out', inBody(simple('w:instr="D&#68;EAUTO c:\\a"'))],
    [
      'several runs',
      'reaches-out',
      inBody(
        `<w:p>${mark('begin')}<w:r><w:instrText> LI</w:instrText></w:r><w:r><w:instrText>NK Excel.Sheet a</w:instrText></w:r>${mark('end')}</w:p>`,
      ),
    ],
    [
      'a field that makes the name',
      'reaches-out',
      inBody(
        `<w:p>${mark('begin')}${mark('begin')}<w:r><w:instrText>QUOTE IMPO</w:instrText></w:r>${mark('end')}<w:r><w:instrText>RT a</w:instrText></w:r>${mark('end')}</w:p>`,
      ),
    ],
    [
      'a relationship with a prefix',
      'reaches-out',
      rels(
        `<p:Relationship xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships" Id="rIdX" Type="${OFFICE}/image" Target="http://a.example/a.png" TargetMode="External"/>`,
      ),
    ],
    [
      'another letter case',
      'reaches-out',
      rels(
        `<Relationship Id="rIdX" Type="${OFFICE}/image" Target="http://a.example/a.png" TargetMode="external"/>`,
      ),
    ],
    [
      'an address that says it is inside',
      'reaches-out',
      rels(`<Relationship Id="rIdX" Type="${OFFICE}/image" Target="http://a.example/a.png"/>`),
    ],
    [
      'an address of a file server',
      'reaches-out',
      rels(
        `<Relationship Id="rIdX" Type="${OFFICE}/hyperlink" Target="\\\\server\\a" TargetMode="External"/>`,
      ),
    ],
    [
      'a drawing with an address',
      'reaches-out',
      inBody(
        '<w:p><w:r><w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="http://a.example/a.png"/></w:pict></w:r></w:p>',
      ),
    ],
    [
      'a picture with a picture from outside',
      'reaches-out',
      svg('<image xlink:href="http://a.example/a.png"/>'),
    ],
    [
      'a picture with a style from outside',
      'reaches-out',
      svg('<style>@import "http://a.example/a.css";</style>'),
    ],
    ['a picture that listens', 'reaches-out', svg('<rect onload="a()"/>')],
    ['a picture with a program', 'embedded', svg('<script>a()</script>')],
    ['a part of another document', 'embedded', inBody('<w:altChunk/>')],
    [
      'a relationship to one',
      'embedded',
      rels(`<Relationship Id="rIdX" Type="${OFFICE}/aFChunk" Target="a.html"/>`),
    ],
    ['a document below', 'embedded', inBody('<w:subDoc/>')],
    [
      'an object',
      'embedded',
      inBody(
        '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office"/></w:object></w:r></w:p>',
      ),
    ],
    [
      'a program beside the page',
      'embedded',
      rels(
        '<Relationship Id="rIdX" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="../a.xml"/>',
      ),
    ],
    [
      'macros by their type alone',
      'macros',
      {
        '[Content_Types].xml': (xml: string) =>
          xml.replace(
            '</Types>',
            '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
          ),
      },
    ],
    [
      'macros by their relationship alone',
      'macros',
      rels(
        '<Relationship Id="rIdX" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="a.bin"/>',
      ),
    ],
    ['two names that are one', 'damaged', { 'word/Document.xml': () => '<a/>' }],
    ['an entity', 'damaged', inBody(field('&x;'))],
    [
      'a picture as it should be',
      'usable',
      svg('<linearGradient id="a"/><rect fill="url(#a)"/><use xlink:href="#a"/>'),
    ],
    [
      'page numbers',
      'usable',
      inBody(
        `<w:p>${mark('begin')}<w:r><w:instrText> PAGE </w:instrText></w:r>${mark('separate')}<w:r><w:t>1</w:t></w:r>${mark('end')}</w:p>`,
      ),
    ],
  ] as const)('is looked at by what Word would do: %s (%s)', (_, because, change) => {
    expect(becauseOf(changed(cover, change))).toBe(because);
  });

  it('is not looked at by the names of its parts: the text itself can be called anything', () => {
    const parts = unzipSync(changed(cover, inBody(field('DDEAUTO c:\\a'))));
    const renamed = Object.fromEntries(
      Object.entries(parts).map(([path, bytes]) => [
        path.replace('document.xml', 'document.dat'),
        /\.rels$|Types/.test(path)
          ? strToU8(strFromU8(bytes).replaceAll('document.xml', 'document.dat'))
          : bytes,
      ]),
    );
    expect(becauseOf(zipSync(renamed))).toBe('reaches-out');
  });

  it('is written anew: what nothing points at, comments and other spellings are gone', async () => {
    const file = changed(cover, {
      ...inBody('<!-- DDEAUTO --><w:p><w:r><w:t>&#77;alen</w:t></w:r></w:p>'),
      'word/left.xml': () => '<a/>',
      'word/settings.xml': (xml) =>
        xml.replace(/(<w:settings[^>]*>)/, '$1<w:mailMerge><w:query w:val="x"/></w:mailMerge>'),
    });
    const made = await renderWordBytes(mandate, { template: file });
    expect(unzipSync(made)['word/left.xml']).toBeUndefined();
    expect(partOf(made, 'word/document.xml')).not.toMatch(/DDEAUTO|&#77;/);
    expect(partOf(made, 'word/document.xml')).toContain('>Malen<');
    expect(partOf(made, 'word/settings.xml')).not.toContain('mailMerge');
  });

  it.each([
    ['tags that never end', () => '<a'.repeat(5_000_000), 'too-large'],
    ['names that never end', () => `<a ${'b'.repeat(10_000_000)}`, 'damaged'],
    ['a million elements', () => `<a>${'<b/>'.repeat(1_600_000)}</a>`, 'too-large'],
    [
      'paragraphs with braces',
      (xml: string) => xml.replace('<w:body>', `<w:body>${paragraph('{{'.repeat(20_000))}`),
      'usable',
    ],
    [
      'a hundred thousand paragraphs',
      (xml: string) => xml.replace('<w:body>', `<w:body>${'<w:p/>'.repeat(200_000)}`),
      'usable',
    ],
  ] as const)('is read or refused at once with %s', (_, write, because) => {
    expect(becauseOf(changed(cover, { 'word/document.xml': write }))).toBe(because);
  });
});
