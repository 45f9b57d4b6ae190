// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { documentsOf } from '#documents/document-list.ts';
import { renderPdfBytes } from '#documents/pdf/render-pdf.tsx';
import type { LanguageCode } from '#domain/language/languages.ts';
import { inputOfAnswers } from '../support/kept-documents.ts';
import { faultsOf, faultText } from '../support/pages/page-faults.ts';
import { samples } from '../support/pages/sample-processes.ts';
import { registerFontsFromDisk } from '../support/pdf-fonts.ts';
import { withPdf } from '../support/read-pdf.ts';

/** Each process in one language, and all languages in some; `npm run papers` measures all of them in all, and in Word. */
const LOOKED_AT: readonly (readonly [sample: string, language: LanguageCode])[] = [
  ['example', 'nb'],
  ['02-barne-og-ungdomsklinikk.nb', 'nb'],
  ['04-ortopedi-rehabilitering.nn', 'nn'],
  ['05-akuttmottak.nb', 'en'],
];

beforeAll(() => registerFontsFromDisk());

describe('every page of every PDF', { timeout: 120_000 }, () => {
  it.each(LOOKED_AT)(
    'of %s in %s is full unless it is the last, breaks no word, leaves no heading alone and stays inside its margins',
    async (name, language) => {
      const answers = await samples()
        .find((sample) => sample.name === name)
        ?.answers();
      const input = await inputOfAnswers(answers ?? {}, language);
      const found: string[] = [];
      for (const { forms, make, meeting } of documentsOf(input.process)) {
        if (!forms.includes('pdf')) continue;
        const model = make(input, meeting);
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
