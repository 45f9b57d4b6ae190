import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { titleOf } from '#domain/guide/title.ts';
import type { Place } from '#domain/process/place.ts';
import { DOCUMENTS, modelOf } from '#documents/document-list.ts';
import { DocumentPaper } from '#documents/preview/document-paper.tsx';
import { drawsMargins, printRules } from '#documents/preview/print-rules.ts';
import { useDocumentInput } from '#desk/documents/use-document-input.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { barHeight } from '#ui/bar-height.ts';
import { LinkButton } from '#ui/link-button.tsx';
import css from './preview.module.css';
import { usePrintLanguage } from './use-print-language.ts';

/** Under this the text would be too small to read. */
const LEAST_SCALE = 0.7;

/** Puts rules for the printed page beside the style sheets, where the content security policy allows them. */
function usePrintRules(rules: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [rules]);
}

/** A document as pages, before it is taken or printed. */
export function PreviewPage() {
  const { documentId = '' } = useParams();
  const words = useWords('preview');
  const { unnamed } = useWords('shell');
  const { tag } = useLanguage();
  const names = useWords('documents');
  const navigate = useNavigate();
  const process = useDeferredValue(useProcess((state) => state.process));
  const input = useDocumentInput(process);
  const model = useMemo(() => modelOf({ kind: documentId }, input), [documentId, input]);
  useEffect(() => {
    // Braces: newer browsers give a promise, which is no way to clean up.
    window.scrollTo(0, 0);
  }, [documentId]);
  const [isDrawn] = useState(drawsMargins);
  usePrintRules(model ? printRules(model, isDrawn) : '');
  usePrintLanguage(model?.language);
  // What is printed to a file is called so, and the file's own title is this: the program is no part of it.
  useArrivedPage(model ? `${model.title} – ${titleOf(process) || unnamed}` : null);
  const toAnswer = useCallback(
    (source: Place): void => void navigate(routes.place(process.id, source, { toExport: true })),
    [navigate, process.id],
  );
  if (!model) return <Navigate to={routes.export(process.id)} replace />;
  return (
    <>
      <header className={css['bar']} ref={barHeight}>
        <LinkButton look="quiet" size="small" flush icon="arrow-left" to={routes.export(process.id)}>
          {words.back}
        </LinkButton>
        <nav aria-label={words.documents}>
          {DOCUMENTS.filter(({ isPerMeeting }) => !isPerMeeting).map(({ kind }) => (
            <a
              key={kind}
              href={linkTo(routes.preview(process.id, kind))}
              aria-current={kind === documentId ? 'page' : undefined}
            >
              {names.names[kind]}
            </a>
          ))}
        </nav>
        <Button size="small" onClick={() => window.print()}>
          {words.print}
        </Button>
      </header>
      <main id="main" tabIndex={-1} className={css['page']} aria-label={words.title(model.title)}>
        <div className={css['notes']}>
          <p className="small quiet">{words.note}</p>
          <p className="small quiet">{words.printHelp}</p>
        </div>
        <DocumentPaper
          model={model}
          place="alone"
          leastScale={LEAST_SCALE}
          printsSheets={!isDrawn}
          onPick={toAnswer}
          pickLabel={words.toAnswer}
          sheetLabel={words.sheet}
          screenLanguage={tag}
        />
      </main>
    </>
  );
}
