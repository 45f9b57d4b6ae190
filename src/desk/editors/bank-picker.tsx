import { useId, useState } from 'react';
import { valueAt } from '#domain/process/change.ts';
import { rowsOf, textOf } from '#domain/process/rows.ts';
import type { AnyFieldWords } from '#domain/steps/step-words.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useDocumentWords } from '#session/words/use-document-words.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { fieldWordsOf } from '#domain/steps/words-by-id.ts';
import css from './rows.module.css';

interface BankProps {
  readonly step: string;
  readonly fieldId: string;
  readonly column: string;
  readonly words: AnyFieldWords;
  readonly onPick: (text: string) => void;
}

/** Examples to pick from. A picked one becomes a row of the user's own, to be edited freely. */
export function BankPicker({ step, fieldId, column, words, onPick }: BankProps) {
  const shell = useWords('shell');
  const [open, setOpen] = useState(false);
  const listId = useId();
  const used = useProcess(({ process }) =>
    rowsOf(valueAt(process.answers, step, [fieldId]))
      .map((row) => textOf(row[column]))
      .join('\u0000'),
  ).split('\u0000');
  // A picked text goes into the documents, so it is offered in their language.
  const { steps, documents } = useDocumentWords();
  const spoken = fieldWordsOf(steps, step, fieldId)?.bank ?? {};
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
                aria-label={picked ? `${shell.fill.picked}: ${text}` : shell.fill.pick(text)}
                onClick={() => onPick(text)}
              >
                <Icon name={picked ? 'check' : 'plus'} />
                <span lang={documents.languageTag}>{text}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
