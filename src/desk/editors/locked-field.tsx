import { lockAt } from '#domain/approval/lock.ts';
import { asksForRows, type Question, type RowsQuestion } from '#domain/guide/question.ts';
import { filledRowsOf, textOf } from '#domain/process/rows.ts';
import type { Field } from '#domain/steps/fields.ts';
import type { AnyFieldWords } from '#domain/steps/step-words.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useValueAt } from '#session/process/use-answer.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { useWords } from '#session/words/use-words.ts';
import { fieldElementId } from './field-element.ts';
import css from './locked-field.module.css';
import { RowCell } from './row-cell.tsx';

/** Is the text of this field approved, and locked? */
export const useIsLocked = (step: string, field: string): boolean =>
  useProcess(({ process }) => lockAt(process.answers, { step, field }) !== undefined);

/** A field that is approved, to be read: its name and what it says. What is followed up afterwards can still be set. */
export function LockedField({ question }: { readonly question: Question }) {
  const { words, fieldId } = question;
  return (
    <section id={fieldElementId(fieldId)} className={css['locked']} aria-label={words.label}>
      <h2 className="h-s">{words.label}</h2>
      {asksForRows(question) ? <LockedRows question={question} /> : <LockedValue question={question} />}
    </section>
  );
}

type Shown = (field: Field | undefined, words: AnyFieldWords | undefined, value: unknown) => string;

/** How an answer reads. The approved documents hold texts, days and choices; another kind says nothing here. */
function useShown(): Shown {
  const { day } = useLanguage();
  return (field, words, value) => {
    const text = textOf(value);
    if (field?.kind === 'date') return text === '' ? '' : day(text);
    return field?.kind === 'choice' ? (words?.options?.[text] ?? text) : text;
  };
}

function Nothing() {
  const { approval } = useWords('inProcess');
  return <p className="quiet">{approval.notAnswered}</p>;
}

function LockedValue({ question }: { readonly question: Question }) {
  const { step, fieldId, field, words } = question;
  const spokenIn = useSpokenIn();
  const text = useShown()(field, words, useValueAt({ step: step.id, field: fieldId }));
  return text.trim() === '' ? (
    <Nothing />
  ) : (
    <p className="as-written" lang={spokenIn(text)}>
      {text}
    </p>
  );
}

function LockedRows({ question }: { readonly question: RowsQuestion }) {
  const spokenIn = useSpokenIn();
  const { step, fieldId, field, words } = question;
  const rows = filledRowsOf(useValueAt({ step: step.id, field: fieldId }));
  const shown = useShown();
  const columns = Object.keys(field.columns);
  // By name: what a selector gives must be the same from one time to the next.
  const open = useProcess(({ process }) =>
    columns
      .filter((column) => !lockAt(process.answers, { step: step.id, field: fieldId, row: '-', column }))
      .join(' '),
  ).split(' ');
  if (rows.length === 0) return <Nothing />;
  const textAt = (row: (typeof rows)[number], column: string): string =>
    shown(field.columns[column], words.columns?.[column], row[column]);
  if (columns.length === 1)
    return (
      <ul className={css['list']}>
        {rows.map((row) => (
          <li
            key={row.id}
            className="as-written"
            lang={spokenIn(columns.map((column) => textAt(row, column)).join(' '))}
          >
            {columns.map((column) => textAt(row, column))}
          </li>
        ))}
      </ul>
    );
  return (
    <table className={css['table']}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {words.columns?.[column]?.label ?? column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {columns.map((column) => (
              <td
                key={column}
                data-label={words.columns?.[column]?.label}
                className="as-written"
                lang={spokenIn(textAt(row, column))}
              >
                {open.includes(column) ? (
                  <RowCell question={question} row={row.id} column={column} hideLabel />
                ) : (
                  textAt(row, column) || '–'
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
