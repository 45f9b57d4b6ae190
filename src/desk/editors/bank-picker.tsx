import { useId, useState } from 'react';
import { LANGUAGES } from '#domain/language/languages.ts';
import { appointerOf, bankTextOf } from '#domain/drafts/clause-text.ts';
import type { RowsQuestion } from '#domain/guide/question.ts';
import { intoRows } from '#domain/process/row-deeds.ts';
import { valueAt } from '#domain/process/value-at.ts';
import { rowsOf, textOf } from '#domain/process/rows.ts';
import { fieldWordsOf } from '#domain/steps/words-by-id.ts';
import { OfferRow } from '#desk/offers/offer-row.tsx';
import css from '#desk/offers/offers.module.css';
import { useTaken } from '#desk/offers/use-taken.ts';
import { newId } from '#session/machine/new-id.ts';
import { useDebouncedProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useDocumentWords } from '#session/words/use-document-words.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';

/** Examples to pick from. A picked one becomes a row of the user's own, to be edited freely. */
export function BankPicker({ question }: { question: RowsQuestion }) {
  const { step, fieldId, field, words } = question;
  const { fill, offers } = useWords('inProcess');
  const [open, setOpen] = useState(false);
  const listId = useId();
  const store = useProcessStore();
  const used = useDebouncedProcess(({ process }) =>
    rowsOf(valueAt(process.answers, step.id, [fieldId]))
      .map((row) => textOf(row[field.name]))
      .join('\u0000'),
  ).split('\u0000');
  // A picked text goes into the documents, so it is offered in their language.
  const { steps, documents, drafts, trust } = useDocumentWords();
  const spoken = fieldWordsOf(steps, step.id, fieldId)?.bank ?? {};
  const appointer = useDebouncedProcess(({ process }) => appointerOf(process.answers, trust));
  const bank = Object.entries(words.bank ?? {}).map(([id, onScreen]) => ({
    id,
    onScreen,
    text: bankTextOf({ step: step.id, field: fieldId, id, text: spoken[id] ?? onScreen }, appointer, drafts),
  }));
  const { take, becameOf, undoOf } = useTaken(bank, ({ id }) => id);
  return (
    <div>
      <Button
        look="quiet"
        size="small"
        icon="idea"
        flush
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        {open ? fill.hideBank : (words.bankTitle ?? fill.showBank)}
      </Button>
      <div id={listId} hidden={!open} className={css['bank']}>
        {/* What is not open is not drawn: a bank holds up to seventy lines. */}
        <ul>
          {(open ? bank : []).map((one) => {
            const { id, text, onScreen } = one;
            const isThere = used.includes(text) || used.includes(onScreen);
            return (
              <OfferRow
                key={id}
                text={text}
                lang={LANGUAGES[documents.language].tag}
                became={isThere ? (becameOf(one) ?? offers.taken) : null}
                undo={undoOf(one)}
                takes={[
                  {
                    text: offers.take,
                    name: offers.takeOf(text),
                    onTake: () =>
                      take(one, {
                        changes: intoRows(
                          store.getState().process.answers,
                          { step: step.id, field: fieldId },
                          { [field.name]: text },
                          newId,
                        ),
                        label: words.add ?? words.label,
                      }),
                  },
                ]}
              >
                {words.bankReasons?.[id] !== undefined && (
                  <p className="small quiet">{words.bankReasons[id]}</p>
                )}
              </OfferRow>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
