// @vitest-environment node
import { beforeAll, expect, it } from 'vitest';
import { loadExample } from '#content/example.ts';
import { summaryOf } from '#documents/papers/summary.ts';
import { renderPdfBytes } from '#documents/pdf/render-pdf.tsx';
import { LANGUAGE_CODES } from '#domain/language/languages.ts';
import type { Answers } from '#domain/process/process.ts';
import { modelTexts } from '../support/model-text.ts';
import { processAnswers } from '../support/case-process.ts';
import { readCase } from '../support/case.ts';
import { inputOfAnswers } from '../support/kept-documents.ts';
import { registerFontsFromDisk } from '../support/pdf-fonts.ts';
import { withPdf } from '../support/read-pdf.ts';

const sentence = 'Pasientene og de pårørende vet noe om overgangene som ingen av oss ser fra innsiden';
const overfull: Answers = {
  about: { unitName: `${sentence} ved klinikken`, healthTrust: sentence, leader: sentence.repeat(3) },
  stakeholders: {
    groups: Array.from({ length: 40 }, (_, index) => ({
      id: `g${index}`,
      name: `${sentence} ${index}`,
      involvement: 1,
      importance: 3,
    })),
  },
  constraints: {
    costFrameAmount: '60 000',
    feeMembers: '8',
    feeMeetings: '6',
    feeHours: '2',
    feeRate: '355',
  },
  decision: { need: 'yes-on-trial', reason: `${sentence}. `.repeat(60) },
  plan: {
    measures: Array.from({ length: 30 }, (_, index) => ({
      id: `m${index}`,
      measure: `${sentence}, ${sentence}`,
      responsible: sentence,
      deadline: `2027-${String(1 + (index % 12)).padStart(2, '0')}-15`,
    })),
  },
};
const given: Readonly<Record<string, () => Promise<Answers>>> = {
  example: () => loadExample(),
  'a case': () => Promise.resolve(processAnswers(readCase('tests/fixtures/cases/05-akuttmottak.nb.json'))),
  overfull: () => Promise.resolve(overfull),
  empty: () => Promise.resolve({}),
};

beforeAll(() => registerFontsFromDisk());

it.each(LANGUAGE_CODES.flatMap((code) => Object.keys(given).map((name) => [name, code] as const)))(
  'the summary of what is %s is one page in %s, and no word in it is cut',
  async (name, code) => {
    const answers = (await given[name]?.()) ?? {};
    const model = summaryOf(await inputOfAnswers(answers, code));
    expect(withPdf(await renderPdfBytes(model), ({ pages }) => pages.length)).toBe(1);
    const whole = new Set(JSON.stringify(answers).match(/\p{L}+/gu));
    const cut = modelTexts(model)
      .filter((text) => text.endsWith('…'))
      .flatMap((text) => text.match(/(\p{L}+)\P{L}*$/u)?.[1] ?? [])
      .filter((word) => !whole.has(word));
    expect(cut).toEqual([]);
  },
);

it('says of the example all that is decided on, with the figures', async () => {
  const model = summaryOf(await inputOfAnswers(await loadExample(), 'nb'));
  const text = modelTexts(model).join('\n');
  for (const part of [/Forslag til vedtak/, /Begrunnelse/, /\d medlemmer/, /av en ramme på/, /Evaluering/])
    expect(text).toMatch(part);
  expect(model.blocks.some(({ kind }) => kind === 'picture')).toBe(true);
  expect(model.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(2);
});
