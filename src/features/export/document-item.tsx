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
import { TakingReport } from './taking-report.tsx';

interface DocumentItemProps {
  readonly kind: DocumentKind;
  readonly forms: readonly FileForm[];
  readonly holes: readonly Hole[];
  readonly processId: string;
  readonly taker: Pick<Taker, 'taking' | 'isMaking'>;
  readonly onTake: (form: FileForm) => void;
}

/** What the document will lack, each with the way to its field; the step's own footer leads back here. */
function Lacks({ kind, holes, processId }: Pick<DocumentItemProps, 'kind' | 'holes' | 'processId'>) {
  const steps = useWords('steps');
  const documents = useWords('documents');
  const words = useWords('taking');
  if (holes.length === 0) return <p className="small quiet">{words.complete}</p>;
  const severalSteps = new Set(holes.map(({ source }) => source.step)).size > 1;
  return (
    <details className={css['lacks']}>
      <summary aria-label={words.lacksIn(documents.names[kind], holes.length)}>
        {words.lacks(holes.length)}
      </summary>
      <ul>
        {holes.map(({ source, text }, index) => (
          <li key={index}>
            <a href={linkTo(routes.place(processId, source, { toExport: true }))}>
              {severalSteps ? words.place(stepWordsOf(steps, source.step)?.title ?? source.step, text) : text}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One document: what it is, what it lacks, and the forms it can be taken in. */
export function DocumentItem({ kind, forms, holes, processId, taker, onTake }: DocumentItemProps) {
  const shell = useWords('shell');
  const documents = useWords('documents');
  const words = useWords('taking');
  const title = documents.names[kind];
  const fillIn: Readonly<Record<string, string>> = words.fillIn;
  const names = {
    docx: { text: shell.export.word, name: shell.export.wordOf(title) },
    pdf: { text: shell.export.pdf, name: shell.export.pdfOf(title) },
  };
  return (
    <li>
      <div>
        <h3 className="h-s">{title}</h3>
        <p className="quiet">{words.about[kind]}</p>
        {fillIn[kind] !== undefined && <p className="small quiet">{fillIn[kind]}</p>}
        <Lacks kind={kind} holes={holes} processId={processId} />
      </div>
      <div className={css['buttons']}>
        <LinkButton
          look="quiet"
          icon="eye"
          to={routes.preview(processId, kind)}
          label={shell.export.previewOf(title)}
        >
          {shell.export.preview}
        </LinkButton>
        {forms.map((form) => (
          <Button
            key={form}
            look={kind === 'mandate' && form === 'docx' ? 'primary' : 'secondary'}
            icon="download"
            busy={taker.isMaking(takingId({ kind }, form))}
            aria-label={names[form].name}
            onClick={() => onTake(form)}
          >
            {names[form].text}
          </Button>
        ))}
      </div>
      <TakingReport taking={taker.taking} ids={forms.map((form) => takingId({ kind }, form))} />
    </li>
  );
}
