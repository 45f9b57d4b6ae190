import type { ReactNode } from 'react';
import { asksForRows, type Question, type RowsQuestion } from '#domain/guide/question.ts';
import { isAdvanceAnswer } from '#domain/advance/leader-record.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { BankPicker } from './bank-picker.tsx';
import { CountedAdvice } from './counted-advice.tsx';
import { fieldElementId } from './field-element.ts';
import { usePastedRows } from '#desk/pasting/use-pasted-rows.ts';
import { HereAtField } from '#desk/together/here-at-field.tsx';
import park from './park-field.module.css';
import { ParkField } from './park-field.tsx';
import { RowsStatusLine } from './row-tools.tsx';
import css from './rows.module.css';
import { useAdvice } from './use-advice.ts';

interface FrameProps {
  readonly question: Question;
  /** Level of the name over rows; null where the name stands there already, over a single answer too. */
  readonly heading?: 'h2' | 'h3' | null;
  /** The editor. */
  readonly children: ReactNode;
}

/** Where the name of a field does not stand on its first line, the way to park it has a line of its own. */
const framed = (isNamed: boolean): string =>
  `${park['framed'] ?? ''} ${isNamed ? '' : (park['nameless'] ?? '')}`;

interface RowFrameProps {
  readonly question: RowsQuestion;
  readonly row: string;
  /** What the row is called, which stands there already. */
  readonly name: string;
  readonly children: ReactNode;
}

/** What stands round a row that is asked about by itself: what links lead to, and the way to park it. */
export function RowFrame({ question: { step, fieldId }, row, name, children }: RowFrameProps) {
  return (
    <div id={fieldElementId(fieldId)}>
      <section data-row-id={row} aria-label={name} className={framed(false)}>
        {children}
        <ParkField place={{ step: step.id, field: fieldId, row }} label={name} />
      </section>
    </div>
  );
}

/**
 * What stands round every field, however it is edited: the id that links lead to, and the way to park it. Round rows
 * also their name, help, advice and examples; a single answer has those in its own editor, tied to the control.
 */
export function FieldFrame({ question, heading = 'h2', children }: FrameProps) {
  const { step, fieldId, field, words } = question;
  if (asksForRows(question))
    return (
      <RowsFrame question={question} heading={heading}>
        {children}
      </RowsFrame>
    );
  return (
    <div id={fieldElementId(fieldId)} data-kind={field.kind} className={framed(heading !== null)}>
      {children}
      <HereAtField step={step.id} field={fieldId} />
      <ParkField place={{ step: step.id, field: fieldId }} label={words.label} />
    </div>
  );
}

function RowsFrame({ question, heading: Heading, children }: FrameProps & { question: RowsQuestion }) {
  const { step, stepWords, fieldId, field, words } = question;
  const advice = useAdvice(step, stepWords, { field: fieldId });
  // A leader sees a list that others made, and is not to mend it.
  const answersInAdvance = useProcess(({ process }) => isAdvanceAnswer(process));
  const pasted = usePastedRows(question);
  // What a leader may not add to is left alone: a part of the columns was not asked.
  const isOpen = !answersInAdvance || Object.values(field.columns).every(({ advance }) => !advance);
  return (
    <section
      id={fieldElementId(fieldId)}
      className={`${css['rows'] ?? ''} ${framed(Heading !== null)}`}
      aria-label={words.label}
      {...(isOpen && pasted.handlers)}
    >
      {Heading && <Heading className="h-m">{words.label}</Heading>}
      {Heading && words.help && <p className="quiet">{words.help}</p>}
      <HereAtField step={step.id} field={fieldId} />
      {children}
      <RowsStatusLine
        status={pasted.said === '' ? null : { text: pasted.said, canUndo: true }}
        undo={pasted.undo}
      />
      {!answersInAdvance && <CountedAdvice advice={advice} />}
      <ParkField place={{ step: step.id, field: fieldId }} label={words.label} />
      {field.bank && <BankPicker question={question} />}
    </section>
  );
}
