import { OwnWords } from '#desk/language/own-words.tsx';
import { placeSaid } from '#domain/advance/deeds.ts';
import { saidIn } from '#domain/advance/said-rows.ts';
import type { Process } from '#domain/process/process.ts';
import { isBlank } from '#domain/process/rows.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { leaderStatuses, namesOf } from './answer-status.ts';
import css from './collect.module.css';

/** What leaders wrote that no question had room for: shown until a person says it has found its place. */
export function TextsToPlace({ process }: { process: Process }) {
  const words = useWords('collect');
  const names = namesOf(leaderStatuses(process, []), words.unnamed);
  const spokenIn = useSpokenIn();
  const store = useProcessStore();
  const said = saidIn(process).filter(({ text }) => !isBlank(text));
  const left = said.filter(({ placed }) => !placed);
  const former = said.filter(({ leader }) => leader === '');
  if (left.length + former.length === 0) return null;
  return (
    <section aria-label={words.toPlace} className={css['section']}>
      <h2 className="h-m">{words.toPlace}</h2>
      {left.length > 0 && <p className="quiet">{words.toPlaceLead}</p>}
      <ul className={css['list']}>
        {left.map(({ id, leader, text }) => (
          <li key={id}>
            <strong>
              <OwnWords>{names.get(leader) ?? words.unnamed}</OwnWords>
            </strong>
            <span className={css['text']} lang={spokenIn(text)}>
              {text}
            </span>
            <Button
              look="secondary"
              size="small"
              icon="check"
              aria-label={words.isPlacedOf(text.slice(0, 60))}
              onClick={() => store.change(placeSaid(id), words.placedDeed)}
            >
              {words.isPlaced}
            </Button>
          </li>
        ))}
      </ul>
      {former.length > 0 && (
        <details>
          <summary>{words.former(former.length)}</summary>
          <ul>
            {former.map(({ id, text }) => (
              <li key={id} className={css['text']} lang={spokenIn(text)}>
                {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
