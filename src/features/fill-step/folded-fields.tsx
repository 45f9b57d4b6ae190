import { useId, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { arrivalOf } from '#desk/routes.ts';
import { stepOf, type StepId } from '#domain/guide/steps.ts';
import { stepAnswers } from '#domain/process/process.ts';
import type { FieldGroup } from '#domain/steps/fields.ts';
import { isAnswered } from '#domain/steps/progress.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Icon } from '#ui/icon.tsx';
import css from './folded-fields.module.css';

interface FoldedProps {
  readonly step: StepId;
  readonly group: FieldGroup;
  /** Ids of its fields, in order. */
  readonly fields: readonly string[];
  readonly draw: (fields: readonly string[]) => ReactNode;
}

/** How many of these fields have an answer. */
const useAnsweredCount = (id: StepId, fields: readonly string[]): number =>
  useProcess(({ process }) => {
    const answers = stepAnswers(process, id);
    const asked = stepOf(id).fields;
    return fields.filter((field) => {
      const declared = asked[field];
      return declared !== undefined && isAnswered(declared, answers[field]);
    }).length;
  });

/**
 * Optional answers that belong together: one line that says what they are about and how many there are, and the fields
 * when it is opened. An address that names one of them opens it.
 */
export function FoldedFields({ step, group, fields, draw }: FoldedProps) {
  const inProcess = useWords('inProcess').fill;
  const { title, help } = inProcess.groups[group];
  const answered = useAnsweredCount(step, fields);
  const { field } = arrivalOf(useSearchParams()[0]);
  const named = field !== undefined && fields.includes(field) ? field : null;
  const [open, setOpen] = useState(named !== null);
  const [arrived, setArrived] = useState(named);
  if (named !== arrived) {
    setArrived(named);
    if (named !== null) setOpen(true);
  }
  const ids = useId();
  return (
    <section className={css['group']} aria-label={title}>
      <button
        type="button"
        className={css['head']}
        aria-expanded={open}
        aria-controls={ids}
        onClick={() => setOpen(!open)}
      >
        <span className={css['title']}>{title}</span>
        <span className="small quiet">{inProcess.groupAnswered(answered, fields.length)}</span>
        <Icon name="chevron-down" />
      </button>
      {open && (
        <div id={ids} className={css['body']}>
          <p className={`small quiet ${css['help'] ?? ''}`}>{help}</p>
          {draw(fields)}
        </div>
      )}
    </section>
  );
}
