import { useState } from 'react';
import { loadDocumentPart } from '#content/languages/load-part.ts';
import { fileOf } from '#desk/documents/taken-file.ts';
import { spreadsheetOf, wordOf } from '#desk/documents/page-writers.ts';
import { portfolioTitle, type PortfolioInput } from '#documents/portfolio/portfolio-input.ts';
import { LANGUAGE_CODES, LANGUAGES, isLanguage, type LanguageCode } from '#domain/language/languages.ts';
import { today } from '#session/clock/today.ts';
import { handOver } from '#session/download/sharing.ts';
import { useOwnFiles } from '#session/repositories/own-files-context.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { fileNameOf } from '#storage/files/process-file-name.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SelectInput } from '#ui/select-input.tsx';
import css from './portfolio.module.css';
import type { Portfolio } from './use-portfolio.ts';
import { dayOf } from './use-portfolio-input.ts';

type Said =
  | { readonly kind: 'nothing' | 'failed' }
  | { readonly kind: 'docx' | 'xlsx' | 'made'; readonly name: string };

/** Everything that is seen here as a Word report and as a spreadsheet, in the language that is chosen. */
export function TakePart({ portfolio }: { portfolio: Portfolio }) {
  const words = useWords('portfolio');
  const { code: here } = useLanguage();
  const files = useOwnFiles();
  const [code, setCode] = useState<LanguageCode>(here);
  const [said, setSaid] = useState<Said>({ kind: 'nothing' });
  const isMaking = said.kind === 'docx' || said.kind === 'xlsx';

  const take = (ending: 'docx' | 'xlsx'): void => {
    setSaid({ kind: ending, name: '' });
    void (async () => {
      const input = await inputIn(code, portfolio);
      const name = fileNameOf(input.words.fileName, '', input.printedOn, ending);
      const template = await files.inUse('template').catch(() => null);
      const bytes = ending === 'docx' ? await reportBytes(input, template?.bytes) : await tableBytes(input);
      await handOver(name, fileOf(bytes, ending), input.words.title);
      setSaid({ kind: 'made', name });
    })().catch(() => setSaid({ kind: 'failed' }));
  };

  return (
    <section aria-label={words.take} className={css['part']}>
      <h2 className="h-m">{words.take}</h2>
      <Field label={words.language}>
        {(ids) => (
          <SelectInput
            {...ids}
            value={code}
            options={LANGUAGE_CODES.map((value) => ({ value, text: LANGUAGES[value].name }))}
            onChange={(value) => isLanguage(value) && setCode(value)}
          />
        )}
      </Field>
      <div className={css['ways']}>
        <Button icon="download" busy={said.kind === 'docx'} onClick={() => take('docx')}>
          {words.takeReport}
        </Button>
        <Button look="secondary" icon="download" busy={said.kind === 'xlsx'} onClick={() => take('xlsx')}>
          {words.takeTables}
        </Button>
      </div>
      <p role="status" className={said.kind === 'made' || isMaking ? '' : 'sr-only'}>
        {said.kind === 'made' ? words.made(said.name) : isMaking && words.making}
      </p>
      {said.kind === 'failed' && (
        <Notice tone="error" live="alert">
          {words.notMade}
        </Notice>
      )}
    </section>
  );
}

/** What the files are made from, in a language. Rejects when its words cannot be fetched. */
async function inputIn(
  code: LanguageCode,
  { gathered, sums, uncounted }: Portfolio,
): Promise<PortfolioInput> {
  const [words, documents, steps] = await Promise.all([
    loadDocumentPart(code, 'portfolioReport'),
    loadDocumentPart(code, 'documents'),
    loadDocumentPart(code, 'steps'),
  ]);
  const stepTitle: PortfolioInput['stepTitle'] = (step) => steps[step].title;
  return {
    gathered,
    sums,
    uncounted,
    words,
    documents,
    stepTitle,
    appVersion: __APP_VERSION__,
    printedOn: today(),
    dayOf,
  };
}

async function reportBytes(
  input: PortfolioInput,
  template: Uint8Array | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const { portfolioReportOf } = await import('#documents/portfolio/portfolio-report.ts');
  return (await wordOf(portfolioReportOf(input), template)).bytes;
}

async function tableBytes(input: PortfolioInput): Promise<Uint8Array<ArrayBuffer>> {
  const { portfolioTablesOf } = await import('#documents/portfolio/portfolio-tables.ts');
  return spreadsheetOf(portfolioTablesOf(input), {
    day: input.printedOn,
    title: portfolioTitle(input),
    tag: LANGUAGES[input.documents.language].tag,
  });
}
