import { answersIn, filledRowsIn } from '#domain/guide/read.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import type { Answers, Process } from '#domain/process/process.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import { isAnswered } from '#domain/steps/progress.ts';
import type { Parts } from '#content/languages/parts.ts';
import type { DocumentKind } from '#documents/blocks/block.ts';
import { DOCUMENTS } from '#documents/document-list.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { approvalOf } from '#domain/approval/approvable.ts';
import type { Approvable } from '#domain/guide/choices.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './overview.module.css';

/** A document that is approved by itself says when; else how much of it is written. */
const APPROVED_AS: Partial<Record<DocumentKind, Approvable>> = {
  mandate: mandate.id,
  'action-plan': plan.id,
};

type StateOf = (answers: Answers, words: Parts['inProcess']['overview']) => string;

const mandateState: StateOf = (answers, words) => {
  const given: Readonly<Record<string, unknown>> = answersIn(answers, mandate);
  const asked = fieldsOf(mandate).filter(([, field]) => field.expected);
  const filled = asked.filter(([id, field]) => isAnswered(field, given[id])).length;
  return filled === 0 ? words.notStarted : words.draft(filled, asked.length);
};

const planState: StateOf = (answers, words) => {
  const measures = filledRowsIn(answers, plan, 'measures').length;
  return measures === 0 ? words.notStarted : words.measures(measures);
};

/** How far a document has come is said in its own words; what is not here can be taken at any time, which is said. */
const STATES: Partial<Record<DocumentKind, StateOf>> = { mandate: mandateState, 'action-plan': planState };

/** How far the documents have come; all of them can be taken at any time. */
export function DocumentStates({ process }: { process: Process }) {
  const inProcess = useWords('inProcess');
  const documents = useWords('documents');
  const words = inProcess.overview;
  const { longDay } = useLanguage();
  const approvedState = (kind: DocumentKind): string | undefined => {
    const document = APPROVED_AS[kind];
    if (!document) return undefined;
    const { status, date, version, changedSince } = approvalOf(process.answers, document);
    if (status !== 'approved') return undefined;
    return changedSince ? inProcess.approval.changed : inProcess.approval.approved(longDay(date), version);
  };
  const rows = DOCUMENTS.filter(({ isMain }) => isMain).map(({ kind }) => ({
    kind,
    name: documents.names[kind],
    state: approvedState(kind) ?? STATES[kind]?.(process.answers, words) ?? words.canBeTaken,
  }));
  return (
    <section aria-label={words.documents}>
      <div className={css['sideHead']}>
        <h2 className="small quiet">{words.documents}</h2>
        <a className="small" href={linkTo(routes.export(process.id))}>
          {words.allDocuments}
        </a>
      </div>
      <ul className={css['documents']}>
        {rows.map((row) => (
          <li key={row.name}>
            <a href={linkTo(routes.preview(process.id, row.kind))}>{row.name}</a>
            <span className="small quiet">{row.state}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
