// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentKind, DocumentModel } from '#documents/blocks/block.ts';
import { documentsOf, type FileForm } from '#documents/document-list.ts';
import { renderPdfBytes } from '#documents/pdf/render-pdf.tsx';
import { renderWordBytes } from '#documents/word/render-word.ts';
import type { LanguageCode } from '#domain/language/languages.ts';
import { inputOfAnswers } from '../support/kept-documents.ts';
import { faultsOf, faultText } from '../support/pages/page-faults.ts';
import { samples } from '../support/pages/sample-processes.ts';
import { wordAsPdf } from '../support/pages/word-as-pdf.ts';
import { registerFontsFromDisk } from '../support/pdf-fonts.ts';
import { readPdfFile, withPdf } from '../support/read-pdf.ts';

type LookedAt = readonly [sample: string, language: LanguageCode];

/** Each process in one language; `npm run papers` measures all of them in all, and all of them in Word. */
const AS_PDF: readonly LookedAt[] = [
  ['example', 'nb'],
  ['02-barne-og-ungdomsklinikk.nb', 'nb'],
  ['04-ortopedi-rehabilitering.nn', 'nn'],
  ['05-akuttmottak.nb', 'en'],
  ['forskningssenter-stemmerett.nb', 'en'],
  ['helseklynge-organer-sender.nb', 'nn'],
  ['rehabiliteringssenter-personlige-varaer.nb', 'nb'],
];
/** What is sent most, of the processes with the most to say. */
const IN_WORD: readonly LookedAt[] = [
  ['example', 'nn'],
  ['helseklynge-organer-sender.nb', 'nb'],
  ['ungdomsrad.nb', 'en'],
];
const SENT: readonly DocumentKind[] = ['summary', 'mandate', 'process-report', 'order'];

async function modelsOf([name, language]: LookedAt, form: FileForm): Promise<readonly DocumentModel[]> {
  const answers = await samples()
    .find((sample) => sample.name === name)
    ?.answers();
  const input = await inputOfAnswers(answers ?? {}, language);
  return documentsOf(input.process)
    .filter(({ forms }) => forms.includes(form))
    .map(({ make, meeting }) => make(input, meeting));
}

describe('every page of every PDF', () => {
  beforeAll(() => registerFontsFromDisk());

  it.each(AS_PDF)(
    'of %s in %s is full unless it is the last, breaks no word, leaves no heading alone and stays inside its margins',
    async (...lookedAt) => {
      const found: string[] = [];
      for (const model of await modelsOf(lookedAt, 'pdf')) {
        const laidOut = withPdf(await renderPdfBytes(model), (pdf) => ({
          words: pdf.words(),
          pages: pdf.pages.length,
        }));
        found.push(...faultsOf(laidOut, model).map((fault) => `${model.kind}: ${faultText(fault)}`));
      }
      expect(found).toEqual([]);
    },
  );
});

describe('every page of what is sent as Word', () => {
  const folder = mkdtempSync(join(tmpdir(), 'word-pages-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const made: { readonly name: string; readonly model: DocumentModel }[] = [];
  beforeAll(async () => {
    for (const lookedAt of IN_WORD)
      for (const model of await modelsOf(lookedAt, 'docx')) {
        if (!SENT.some((kind) => kind === model.kind)) continue;
        const name = `${lookedAt.join('-')}-${model.kind}`;
        writeFileSync(join(folder, `${name}.docx`), await renderWordBytes(model));
        made.push({ name, model });
      }
    wordAsPdf(
      folder,
      made.map(({ name }) => name),
    );
  });

  it('is, laid out with the measures of Calibri, as good as a PDF', () => {
    expect(made).toHaveLength(IN_WORD.length * SENT.length);
    const found = made.flatMap(({ name, model }) => {
      const pdf = readPdfFile(join(folder, `${name}.pdf`));
      const laidOut = { words: pdf.words(), pages: pdf.pages.length };
      return faultsOf(laidOut, model).map((fault) => `${name}: ${faultText(fault)}`);
    });
    expect(found).toEqual([]);
  });
});
