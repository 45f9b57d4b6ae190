// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleNb } from '#content/examples/poliklinikk.nb.ts';
import type { DocumentModel } from '#documents/blocks/block.ts';
import { checkTemplate } from '#documents/template/check-template.ts';
import type { TemplateProblem } from '#documents/template/template-report.ts';
import { masterTemplate } from '#documents/word/master-template.ts';
import { renderWordBytes } from '#documents/word/render-word.ts';
import { compoundFile } from '../support/compound-file.ts';
import { modelTexts, withoutSpace } from '../support/model-text.ts';
import { threeDocuments } from '../support/three-documents.ts';

const [mandate, plan] = threeDocuments(exampleNb);
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
const problemsOf = (file: Uint8Array): readonly TemplateProblem[] => {
  const report = checkTemplate(file);
  return report.kind === 'usable' ? report.problems.filter(({ kind }) => kind !== 'logo') : [];
};
const partOf = (file: Uint8Array, path: string): string =>
  strFromU8(unzipSync(file)[path] ?? new Uint8Array());
const textOf = async (file: Uint8Array): Promise<string> =>
  withoutSpace((await mammoth.extractRawText({ buffer: Buffer.from(file) })).value);

async function expectWhole(file: Uint8Array, model: DocumentModel): Promise<void> {
  const found = await textOf(file);
  for (const text of modelTexts(model)) expect(found).toContain(withoutSpace(text));
  expect(found).not.toContain('{{');
}

describe('our own templates', () => {
  it.each([
    ['cover', 'mal-med-forside'],
    ['plain', 'mal-uten-forside'],
  ] as const)('lie in the repository as the code makes them: %s', async (kind, name) => {
    const kept = readFileSync(`templates/word/${name}.docx`);
    expect(Buffer.from(await masterTemplate(kind)).equals(kept)).toBe(true);
    expect(problemsOf(kept)).toEqual([]);
  });

  it('ask for a logo until there is one', () => {
    expect(checkTemplate(cover)).toMatchObject({ problems: [{ kind: 'logo', place: 'first-header' }] });
  });
});

describe('a document made from a template', () => {
  it('holds all its text, with the title on the cover only', async () => {
    const file = await renderWordBytes(mandate, { template: cover });
    await expectWhole(file, mandate);
    const body = partOf(file, 'word/document.xml');
    expect(body.split('w:val="Title"').length - 1).toBe(1);
    expect(partOf(file, 'word/footer1.xml')).toContain('w:instr=" PAGE "');
    expect(partOf(file, 'docProps/core.xml')).toContain(mandate.title);
  });

  it('is the same bytes each time', async () => {
    const [first, second] = [
      await renderWordBytes(plan, { template: cover }),
      await renderWordBytes(plan, { template: cover }),
    ];
    expect(Buffer.from(first).equals(second)).toBe(true);
  });

  it('lies on its side when the plan does, and speaks the language of the document', async () => {
    const file = await renderWordBytes({ ...plan, language: 'nn-NO' }, { template: cover });
    expect(partOf(file, 'word/document.xml')).toContain('w:w="16838" w:h="11906" w:orient="landscape"');
    expect(partOf(file, 'word/styles.xml')).toContain('<w:lang w:val="nn-NO"');
  });

  it('takes styles by the name Word knows, whatever the language of the Word that made it', async () => {
    const norwegian = changed(cover, {
      'word/styles.xml': (xml) =>
        xml
          .replace(
            'w:styleId="Heading1"><w:name w:val="Heading 1"',
            'w:styleId="Overskrift1"><w:name w:val="heading 1"',
          )
          .replace(/<w:style [^>]*w:styleId="MissingText".*?<\/w:style>/, ''),
    });
    const file = await renderWordBytes(threeDocuments({})[0], { template: norwegian });
    expect(partOf(file, 'word/document.xml')).toContain('<w:pStyle w:val="Overskrift1"/>');
    expect(partOf(file, 'word/document.xml')).not.toContain('"Heading1"');
    expect(partOf(file, 'word/styles.xml')).toContain('w:styleId="MissingText"');
  });

  it('never searches what people wrote for placeholders', async () => {
    const [model] = threeDocuments({ mandate: { purpose: 'Vi skrev {{title}} og {{content}} selv.' } });
    expect(await textOf(await renderWordBytes(model, { template: cover }))).toContain(
      'Viskrev{{title}}og{{content}}selv.',
    );
  });

  it('comes in our own look when the template cannot be used', async () => {
    const file = await renderWordBytes(mandate, { template: strToU8('ikke Word') });
    expect(Buffer.from(file).equals(await renderWordBytes(mandate))).toBe(true);
  });

  it('comes whole when the template asks for nothing, and says that it is a draft', async () => {
    const bare = changed(cover, {
      'word/document.xml': (xml) => xml.replace(/\{\{\w+\}\}/g, ''),
      'word/header1.xml': (xml) => xml.replace(/\{\{\w+\}\}/g, ''),
      'word/footer1.xml': (xml) => xml.replace(/\{\{\w+\}\}/g, ''),
      'word/footer2.xml': (xml) => xml.replace(/\{\{\w+\}\}/g, ''),
    });
    const file = await renderWordBytes(mandate, { template: bare });
    await expectWhole(file, mandate);
    expect(await textOf(file)).toContain('Utkast');
    expect(problemsOf(bare).map(({ text }) => text)).toEqual(['{{status}}', '{{pages}}', '{{content}}']);
  });
});

describe('a placeholder', () => {
  it('is filled when Word has cut it into pieces, and in Norwegian', async () => {
    const cut = changed(cover, inBody(paragraph('For {', '{en', 'het}', '} den {{ dato }}.')));
    expect(problemsOf(cut)).toEqual([]);
    expect(await textOf(await renderWordBytes(mandate, { template: cut }))).toContain(
      withoutSpace(`For ${mandate.standing.unit} den ${mandate.standing.date}.`),
    );
  });

  it('that is misspelt or unfinished is named with its place', () => {
    const wrong = changed(cover, {
      ...inBody(paragraph('{{titel}} {{stauts} {enhet}') + paragraph('{{') + paragraph('title}}')),
      'word/footer1.xml': (xml) => xml.replace('{{pages}}', '{{sidetal}}'),
    });
    expect(problemsOf(wrong)).toEqual([
      { kind: 'unknown', place: 'footer', text: '{{sidetal}}', likely: 'pages' },
      { kind: 'unknown', place: 'cover', text: '{{titel}}', likely: 'title' },
      { kind: 'unfinished', place: 'cover', text: '{{stauts}', likely: 'status' },
      { kind: 'unfinished', place: 'cover', text: '{enhet}', likely: 'unit' },
      { kind: 'unfinished', place: 'cover', text: '{{' },
      { kind: 'unfinished', place: 'cover', text: 'title}}', likely: 'title' },
    ]);
  });

  it('for the content inside a table puts the content after the table', async () => {
    const boxed = changed(cover, {
      'word/document.xml': (xml) =>
        xml.replace(
          /<w:p>(?:(?!<w:p>).)*\{\{content\}\}.*?<\/w:p>/,
          `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${paragraph('Inni {{content}}')}</w:tc></w:tr></w:tbl>`,
        ),
    });
    expect(problemsOf(boxed)).toMatchObject([{ kind: 'content-boxed', place: 'cover' }]);
    await expectWhole(await renderWordBytes(mandate, { template: boxed }), mandate);
  });
});

describe('a file that is no template', () => {
  const becauseOf = (file: Uint8Array): string => {
    const report = checkTemplate(file);
    return report.kind === 'refused' ? report.because : 'usable';
  };
  const link = (type: string, target: string) => ({
    'word/_rels/document.xml.rels': (xml: string) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
      ),
  });

  it.each([
    ['too-large', new Uint8Array(21 * 1024 * 1024)],
    ['not-word', strToU8('Hei')],
    ['not-word', zipSync({ 'a.txt': strToU8('a') })],
    ['old', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0)],
    ['old', compoundFile({ WordDocument: new Uint8Array(9) })],
    ['locked', compoundFile({ EncryptedPackage: new Uint8Array(9) })],
    ['damaged', cover.slice(0, 4000)],
    [
      'damaged',
      zipSync({ ...unzipSync(cover), 'word/bomb.xml': [new Uint8Array(110 * 1024 * 1024), { level: 1 }] }),
    ],
    [
      'damaged',
      changed(cover, { 'word/document.xml': (xml) => xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>') }),
    ],
    ['damaged', changed(cover, { 'word/document.xml': (xml) => xml.replace('<w:body>', '<w:body><w:p>') })],
    ['macros', changed(cover, { 'word/vbaProject.bin': () => 'x' })],
    ['embedded', changed(cover, { 'word/embeddings/a.bin': () => 'x' })],
    ['reaches-out', changed(cover, link('image', 'https://example.org/a.png'))],
    ['reaches-out', changed(cover, link('hyperlink', 'file://server/a.exe'))],
    [
      'reaches-out',
      changed(cover, inBody('<w:p><w:r><w:instrText> DDEAUTO c:\\a </w:instrText></w:r></w:p>')),
    ],
    ['usable', changed(cover, link('hyperlink', 'https://example.org/'))],
  ] as const)('is refused in a word: %s', (because, file) => {
    expect(becauseOf(file)).toBe(because);
  });

  it('is taken when it only hangs on another template, which is cut', async () => {
    const tied = changed(cover, {
      'word/_rels/settings.xml.rels': () =>
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file://server/normal.dotm" TargetMode="External"/></Relationships>',
    });
    expect(problemsOf(tied)).toMatchObject([{ kind: 'attached' }]);
    const file = await renderWordBytes(mandate, { template: tied });
    expect(partOf(file, 'word/_rels/settings.xml.rels')).not.toContain('server');
  });
});

describe('LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'word-template-'));
  const soffice = (to: string, name: string): Uint8Array => {
    const out = join(folder, 'out');
    execFileSync('soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      out,
      join(folder, name),
    ]);
    return readFileSync(join(out, name.replace('docx', to)));
  };
  let saved: Uint8Array = new Uint8Array();
  beforeAll(() => {
    // As a person would: another font, another colour of headings, saved in LibreOffice.
    const restyled = changed(cover, {
      'word/styles.xml': (xml) => xml.replaceAll('Calibri', 'Georgia').replaceAll('174a7c', '7a1c3a'),
    });
    writeFileSync(join(folder, 'mal.docx'), restyled);
    saved = soffice('docx', 'mal.docx');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('can change a template, and documents follow', async () => {
    expect(problemsOf(saved)).toEqual([]);
    const file = await renderWordBytes(mandate, { template: saved });
    await expectWhole(file, mandate);
    const styles = partOf(file, 'word/styles.xml');
    expect(styles).toContain('Georgia');
    expect(styles.toLowerCase()).toContain('7a1c3a');
    expect(styles.toLowerCase()).not.toContain('174a7c');
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
    expect(value).toMatch(/<h1>\d+ Formål<\/h1>/);
    expect(value).toMatch(/<ul><li>/);
  });

  it('opens what is made from it, cover first, pages numbered', async () => {
    writeFileSync(join(folder, 'mandat.docx'), await renderWordBytes(mandate, { template: saved }));
    soffice('pdf', 'mandat.docx');
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'out', 'mandat.pdf'), '-'], {
      encoding: 'utf8',
    });
    const [first = '', second = ''] = text.split('\f');
    expect(first).toContain('Side 1 av');
    expect(first).not.toContain('Formål');
    expect(second).toContain('Formål');
  });
});
