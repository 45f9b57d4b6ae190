import { SentenceWithOwn } from '#desk/language/own-words.tsx';
import { takingId, type Taker } from '#desk/documents/use-taking.ts';
import { linkTo, routes } from '#desk/routes.ts';
import type { DocumentKind } from '#documents/blocks/block.ts';
import type { FileForm } from '#documents/document-list.ts';
import type { Hole } from '#documents/papers/holes.ts';
import { stepWordsOf } from '#domain/steps/words-by-id.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import css from './export.module.css';
import { FileRow } from './file-row.tsx';

interface DocumentItemProps {
  readonly kind: DocumentKind;
  readonly forms: readonly FileForm[];
  readonly holes: readonly Hole[];
  /** "Godkjent 12.05.2027 · Versjon 2"; empty where nobody approves it. */
  readonly statusLine: string;
  /** What of it are people's own words. */
  readonly ownInStatus: readonly string[];
  readonly processId: string;
  readonly taker: Pick<Taker, 'taking' | 'isMaking'>;
  readonly onTake: (form: FileForm) => void;
  /** Id of the text that says what a PDF is not. */
  readonly pdfIs: string;
}

/** What the document will lack, each with the way to its field; the step's own footer leads back here. */
function Lacks({ kind, holes, processId }: Pick<DocumentItemProps, 'kind' | 'holes' | 'processId'>) {
  const steps = useWords('steps');
  const documents = useWords('documents');
  const words = useWords('taking');
  if (holes.length === 0) return null;
  const severalSteps = new Set(holes.map(({ source }) => source.step)).size > 1;
  return (
    <details className={css['lacks']}>
      <summary aria-label={words.lacksIn(documents.names[kind], holes.length)}>
        {words.lacks(holes.length)}
      </summary>
      <ul>
        {holes.map(({ source, text, own = '' }, index) => (
          <li key={index}>
            <a href={linkTo(routes.place(processId, source, { toExport: true }))}>
              <SentenceWithOwn own={[own]}>
                {severalSteps
                  ? words.place(stepWordsOf(steps, source.step)?.title ?? source.step, text)
                  : text}
              </SentenceWithOwn>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One document: what it is, how far it has come, what it lacks, and the forms it can be taken in. */
export function DocumentItem({
  kind,
  forms,
  holes,
  statusLine,
  ownInStatus,
  processId,
  taker,
  onTake,
  pdfIs,
}: DocumentItemProps) {
  const inProcess = useWords('inProcess');
  const documents = useWords('documents');
  const words = useWords('taking');
  const title = documents.names[kind];
  const fillIn: Readonly<Record<string, string>> = words.fillIn;
  const names = {
    docx: { text: inProcess.export.word, name: inProcess.export.wordOf(title) },
    pdf: { text: inProcess.export.pdf, name: inProcess.export.pdfOf(title) },
  };
  return (
    <FileRow
      title={title}
      about={words.about[kind]}
      state={statusLine || (holes.length === 0 ? words.complete : '')}
      own={ownInStatus}
      more={
        <>
          {fillIn[kind] !== undefined && <p className="small quiet">{fillIn[kind]}</p>}
          <Lacks kind={kind} holes={holes} processId={processId} />
        </>
      }
      taking={taker.taking}
      ids={forms.map((form) => takingId({ kind }, form))}
    >
      <LinkButton
        look="quiet"
        size="small"
        icon="eye"
        to={routes.preview(processId, kind)}
        label={inProcess.export.previewOf(title)}
      >
        {inProcess.export.preview}
      </LinkButton>
      {forms.map((form) => (
        <Button
          key={form}
          look="secondary"
          size="small"
          icon="download"
          busy={taker.isMaking(takingId({ kind }, form))}
          aria-label={names[form].name}
          aria-describedby={form === 'pdf' ? pdfIs : undefined}
          onClick={() => onTake(form)}
        >
          {names[form].text}
        </Button>
      ))}
    </FileRow>
  );
}
