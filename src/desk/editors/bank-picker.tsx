import { useId, useState } from 'react';
import { LANGUAGES } from '#domain/language/languages.ts';
import type { RowsQuestion } from '#domain/guide/question.ts';
import { valueAt } from '#domain/process/value-at.ts';
import { rowsOf, textOf } from '#domain/process/rows.ts';
import { fieldWordsOf } from '#domain/steps/words-by-id.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useDocumentWords } from '#session/words/use-document-words.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import css from './rows.module.css';
import { useRows } from './use-rows.ts';

/** Examples to pick from. A picked one becomes a row of the user's own, to be edited freely. */
export function BankPicker({ question }: { question: RowsQuestion }) {
  const { step, fieldId, field, words } = question;
  const shell = useWords('shell');
  const [open, setOpen] = useState(false);
  const listId = useId();
  const { add } = useRows({ step: step.id, field: fieldId }, words.add ?? words.label);
  const used = useProcess(({ process }) =>
    rowsOf(valueAt(process.answers, step.id, [fieldId]))
      .map((row) => textOf(row[field.name]))
      .join('\u0000'),
  ).split('\u0000');
  // A picked text goes into the documents, so it is offered in their language.
  const { steps, documents } = useDocumentWords();
  const spoken = fieldWordsOf(steps, step.id, fieldId)?.bank ?? {};
  return (
    <div className={css['bank']}>
      <Button
        look="quiet"
        size="small"
        icon="idea"
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        {open ? shell.fill.hideBank : (words.bankTitle ?? shell.fill.showBank)}
      </Button>
      <ul id={listId} hidden={!open}>
        {Object.entries(words.bank ?? {}).map(([id, screenText]) => {
          const text = spoken[id] ?? screenText;
          const picked = used.includes(text) || used.includes(screenText);
          return (
            <li key={id}>
              <button
                type="button"
                className={css['bankItem']}
                disabled={picked}
                onClick={() => add({ [field.name]: text })}
              >
                <Icon name={picked ? 'check' : 'plus'} />
                <span lang={LANGUAGES[documents.language].tag}>{text}</span>{' '}
                <span className="sr-only">({picked ? shell.fill.picked : shell.fill.pick})</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
