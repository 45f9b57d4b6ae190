// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleNb } from '#content/examples/poliklinikk.nb.ts';
import { steps } from '#domain/guide/steps.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import type { DocumentModel } from '#documents/blocks/block.ts';
import { renderWordBytes } from '#documents/word/render-word.ts';
import { legalText } from '#documents/legal-text.ts';
import { anyProcess } from '../support/any-process.ts';
import { asTyped, modelTexts, withoutSpace } from '../support/model-text.ts';
import { nastyAnswers, NASTY_TEXTS } from '../support/nasty-answers.ts';
import { allDocuments, threeDocuments } from '../support/three-documents.ts';

const processes = { filled: exampleNb, empty: {}, nasty: nastyAnswers } as const;
const documents = Object.entries(processes).flatMap(([name, answers]) =>
  allDocuments(answers, 'docx').map((model) => ({ name: `${name}-${model.kind}`, model })),
);

const textInWord = async (model: DocumentModel): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(await renderWordBytes(model)) })).value;

/** Headings, without the number the form gives them, with the text that follows each, as another reader of Word files sees them. */
async function sectionsOf(model: DocumentModel): Promise<ReadonlyMap<string, string>> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await renderWordBytes(model)) });
  const [, ...parts] = value.split(/<h[1-6][^>]*>/);
  const plain = (html = ''): string =>
    html
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  return new Map(
    parts.map((part) => {
      const [heading, ...rest] = part.split(/<\/h[1-6]>/);
      return [plain(heading).replace(/^\d+(\.\d+)* /, ''), plain(rest.join(' '))] as const;
    }),
  );
}

const partOf = (bytes: Uint8Array, path: string): string => {
  const part = unzipSync(bytes)[path];
  return part ? strFromU8(part) : '';
};

describe('another reader of Word files', () => {
  it.each(documents)('finds every text of $name', async ({ model }) => {
    const found = withoutSpace(await textInWord(model));
    for (const text of modelTexts(model)) expect(found).toContain(withoutSpace(legalText(text)));
  });

  it.each(documents)('finds no trace of the machinery in $name', async ({ name, model }) => {
    const found = await textInWord(model);
    expect(found).not.toMatch(/undefined|\[object|NaN/);
    if (!name.startsWith('nasty')) expect(found).not.toMatch(/\{\w*\}|\{\{/);
  });

  it('finds the answers of the mandate under the headings of the form, in its order', async () => {
    const [mandate] = threeDocuments(exampleNb);
    const sections = await sectionsOf(mandate);
    const inOrder = ['Formål', 'Hovedoppgaver', 'Evaluering', 'Interne referanser'];
    expect([...sections.keys()].filter((heading) => inOrder.includes(heading))).toEqual(inOrder);
    const [firstLine = ''] = exampleNb.mandate.purpose.split('\n');
    expect(sections.get('Formål')).toContain(firstLine);
    for (const { text } of exampleNb.mandate.mainTasks) expect(sections.get('Hovedoppgaver')).toContain(text);
  });

  it('finds the parts, steps and results of the report as headings', async () => {
    const [, , report] = threeDocuments(exampleNb);
    const headings = [...(await sectionsOf(report)).keys()];
    expect(headings).toEqual(
      expect.arrayContaining([
        'Beslutning',
        'Hva vi fant',
        'Størst gap først',
        'Hvilke kriterier gruppene dekker',
        'Slik kom vi fram til svaret',
        'Vedlegg: Svarene i skjemaet',
        'Interessentanalyse',
      ]),
    );
  });

  it('keeps line breaks and every character that was typed', async () => {
    const [mandate] = threeDocuments(nastyAnswers);
    const found = asTyped(await textInWord(mandate));
    for (const text of NASTY_TEXTS.filter((typed) => !typed.includes('\n')))
      expect(found).toContain(asTyped(text));
    // Raw text has no line breaks; the HTML reader keeps them.
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await renderWordBytes(mandate)) });
    expect(value).toContain('<p>første linje<br />andre linje<br /><br />fjerde linje</p>');
    expect(found).toContain('kontrolltegn og halv \ufffd emoji');
  });

  it('finds everything anybody can have written', async () => {
    await fc.assert(
      fc.asyncProperty(anyProcess(steps), async ({ answers }) => {
        for (const model of threeDocuments(answers)) {
          const found = withoutSpace(await textInWord(model));
          for (const text of modelTexts(model)) expect(found).toContain(withoutSpace(legalText(text)));
        }
      }),
      { numRuns: 12 },
    );
  });
});

/** Every line and paragraph a person typed, at any depth. */
function typedTexts(answers: unknown): readonly string[] {
  return steps.flatMap((step) =>
    fieldsOf(step).flatMap(([id, field]) => {
      const value = (answers as Record<string, Record<string, unknown>>)[step.id]?.[id];
      const rows = (Array.isArray(value) ? value : []) as readonly Record<string, unknown>[];
      const typed: readonly unknown[] =
        field.kind === 'rows'
          ? Object.entries(field.columns).flatMap(([column, cell]) =>
              cell.kind === 'line' || cell.kind === 'paragraph' ? rows.map((row) => row[column]) : [],
            )
          : field.kind === 'line' || field.kind === 'paragraph'
            ? [value]
            : [];
      return typed.filter((text): text is string => typeof text === 'string');
    }),
  );
}

describe('the documents together', () => {
  it('hold every text of any process', () => {
    fc.assert(
      fc.property(anyProcess(steps), ({ answers }) => {
        const found = withoutSpace(allDocuments(answers, 'docx').flatMap(modelTexts).join(''));
        for (const text of typedTexts(answers)) expect(found).toContain(withoutSpace(text));
      }),
      { numRuns: 25 },
    );
  });
});

describe('the file', () => {
  it('is the same, byte for byte, for the same answers on the same day', async () => {
    const [, , report] = threeDocuments(exampleNb);
    const [first, second] = [await renderWordBytes(report), await renderWordBytes(report)];
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it('says what it is and which language it is in', async () => {
    const [mandate] = threeDocuments(exampleNb);
    const bytes = await renderWordBytes(mandate);
    expect(partOf(bytes, 'word/styles.xml')).toContain('<w:lang w:val="nb-NO"');
    expect(partOf(bytes, 'docProps/core.xml')).toContain(`<dc:title>${mandate.title}</dc:title>`);
  });

  it('has real headings, lists and repeated table heads', async () => {
    const [, plan, report] = threeDocuments(exampleNb);
    const body = partOf(await renderWordBytes(report), 'word/document.xml');
    for (const mark of [
      'w:val="Title"',
      'w:val="Heading1"',
      'w:val="Heading3"',
      '<w:numPr>',
      '<w:tblHeader/>',
      '<w:cantSplit/>',
    ])
      expect(body).toContain(mark);
    expect(partOf(await renderWordBytes(plan), 'word/document.xml')).toContain('w:orient="landscape"');
  });
});

describe('LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'word-documents-'));
  const file = (name: string, extension: string): string => join(folder, `${name}.${extension}`);
  let complaints = '';

  beforeAll(async () => {
    for (const { name, model } of documents) writeFileSync(file(name, 'docx'), await renderWordBytes(model));
    const given = [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
    ];
    const said = execFileSync('soffice', [...given, ...documents.map(({ name }) => file(name, 'docx'))], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    complaints = said
      .split('\n')
      .filter((line) => /error|warn|failed/i.test(line))
      .join('\n');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const pdfText = (name: string): string =>
    execFileSync('pdftotext', ['-layout', file(name, 'pdf'), '-'], { encoding: 'utf8' });

  it('opens all of them without complaint', () => {
    expect(complaints).toBe('');
    for (const { name } of documents)
      expect(readFileSync(file(name, 'pdf')).byteLength).toBeGreaterThan(1000);
  });

  it('numbers the pages and names the place in the footer', () => {
    const text = pdfText('filled-mandate');
    expect(text).toMatch(/Side 1 av \d/);
    expect(text).toContain(`${exampleNb.about.unitName}, ${exampleNb.about.healthTrust}`);
  });

  it('shows the headings and the tasks of the mandate', () => {
    const text = withoutSpace(pdfText('filled-mandate'));
    for (const { text: task } of exampleNb.mandate.mainTasks) expect(text).toContain(withoutSpace(task));
  });

  it('says what is not answered in an empty mandate', () => {
    expect(pdfText('empty-mandate').match(/Ikke besvart/g)?.length).toBeGreaterThan(8);
  });

  it('shows the end of a text that is longer than a page', () => {
    expect(pdfText('nasty-process-report').match(/Lang tekst\./g)?.length).toBeGreaterThan(500);
  });
});
