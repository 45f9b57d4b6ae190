import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { loadDocumentPart } from '#content/languages/load-part.ts';
import { portfolioReportOf } from '#documents/portfolio/portfolio-report.ts';
import { portfolioTablesOf } from '#documents/portfolio/portfolio-tables.ts';
import type { PortfolioInput } from '#documents/portfolio/portfolio-input.ts';
import { renderWordBytes } from '#documents/word/render-word.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#domain/language/languages.ts';
import { entryOf } from '#domain/portfolio/entry.ts';
import { gatheredOf } from '#domain/portfolio/gathered.ts';
import { decidedCounts, portfolioSums } from '#domain/portfolio/sums.ts';
import { fullProcess } from '#tests/support/full-process.ts';
import { modelTexts } from '#tests/support/model-text.ts';
import { processWith } from '#tests/support/page/process-with.ts';

const TODAY = '2027-06-01';

async function inputIn(code: LanguageCode): Promise<PortfolioInput> {
  const [words, documents, steps] = await Promise.all([
    loadDocumentPart(code, 'portfolioReport'),
    loadDocumentPart(code, 'documents'),
    loadDocumentPart(code, 'steps'),
  ]);
  const trust = { healthTrust: 'Fjordheim sykehus HF' };
  const processes = [
    { ...(await fullProcess('team')), id: 'full' },
    processWith({ about: { unitName: 'Lungeklinikken', ...trust }, decision: { need: 'yes' } }, { id: 'b' }),
    processWith({ about: { unitName: 'Øye', ...trust }, decision: { need: 'not-now' } }, { id: 'c' }),
  ];
  const found = processes.map((process) => ({ entry: entryOf(process), file: `${process.id}.json` }));
  const gathered = gatheredOf([...found, { ...found[1], file: 'kopi.json' } as (typeof found)[number]]);
  return {
    gathered,
    sums: portfolioSums(
      gathered.entries.map(({ entry }) => entry),
      TODAY,
    ),
    uncounted: [{ file: 'feil.json', because: 'damaged' }],
    words,
    documents,
    stepTitle: (step) => steps[step].title,
    appVersion: '1.2.3',
    printedOn: TODAY,
    dayOf: (time) => time.slice(0, 10),
  };
}

describe.each(LANGUAGE_CODES)('the report of many clinics in %s', (code) => {
  it('says in short what its tables say, and names what is not counted', async () => {
    const input = await inputIn(code);
    const text = modelTexts(portfolioReportOf(input)).join('\n');
    const { words } = input;
    expect(text).toContain(words.decided(decidedCounts(input.sums)));
    for (const said of ['Lungeklinikken', 'feil.json', 'kopi.json', words.because.damaged, words.moneyNote])
      expect(text).toContain(said);
    expect(text).not.toMatch(/undefined|NaN|\{\w+\}/);
  });

  it('is the same Word file each time, with its title, and a sheet for each part', async () => {
    const input = await inputIn(code);
    const model = portfolioReportOf(input);
    const [one, two] = [await renderWordBytes(model), await renderWordBytes(model)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(one) });
    expect(value).toContain(model.title);
    expect(model.description).toContain('1.2.3');
    for (const { headers, widths, rows } of portfolioTablesOf(input)) {
      expect(widths).toHaveLength(headers.length);
      for (const row of rows) expect(row).toHaveLength(headers.length);
    }
  });
});
