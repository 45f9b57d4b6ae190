import { useId } from 'react';
import type { TallyPlace } from '#domain/process/counts.ts';
import { countMore } from '#domain/process/list-deeds.ts';
import { placeKey } from '#domain/process/place.ts';
import { SCALE_VALUES, type Tally } from '#domain/steps/fields.ts';
import { numberOf } from '#domain/values/numbers.ts';
import { useValueAt } from '#session/process/use-answer.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useBegunHere } from '#session/begun/use-begun-text.ts';
import { useWords } from '#session/words/use-words.ts';
import { TextInput } from '#ui/text-input.tsx';
import type { CellProps } from './cell-props.ts';
import css from './editors.module.css';

/** More hands than this are a slip. */
const MOST = 999;

/** How many said 1, 2 and 3. */
export function TallyEditor({ place, words }: CellProps<'tally'>) {
  const store = useProcessStore();
  const value = useValueAt(place) as Tally | undefined;
  const inProcess = useWords('inProcess');
  const tally = value ?? [0, 0, 0];
  return (
    <div role="group" aria-label={words.label} className={css['tally']}>
      <span className="small quiet">{words.label}</span>
      {SCALE_VALUES.map((said) => (
        <CountInput
          key={said}
          at={`count/${placeKey(place)}/${said}`}
          mark={said}
          label={inProcess.stakeholders.votesFor(words.label, said, words.scale?.[said] ?? '')}
          count={tally[said - 1] ?? 0}
          onCount={(count) => {
            const at = (said - 1) as TallyPlace;
            store.change(countMore(place, at, count - tally[at]), words.label);
          }}
        />
      ))}
    </div>
  );
}

function countIn(typed: string): number | undefined {
  const number = typed.trim() === '' ? 0 : numberOf(typed, 'votes');
  return number !== undefined && number <= MOST ? number : undefined;
}

interface CountInputProps {
  /** Names the field, for what is written in it and is no number. */
  readonly at: string;
  readonly mark: number;
  readonly label: string;
  readonly count: number;
  readonly onCount: (count: number) => void;
}

/**
 * A count is saved as a number: while it is typed it stands as it is written, and what cannot be read stays so, with a
 * word about it, and counts as none.
 */
function CountInput({ at, mark, label, count, onCount }: CountInputProps) {
  const { fill } = useWords('inProcess');
  const shown = count === 0 ? '' : String(count);
  const typing = useBegunHere(at, shown);
  const help = useId();
  const given = countIn(typing.text);
  const unread = given === undefined;
  return (
    <span className={css['count']}>
      <label>
        <span aria-hidden>{mark}</span>
        <TextInput
          label={label}
          inputMode="numeric"
          // A number that was given elsewhere since stands before one that was typed here.
          value={unread || given === count ? typing.text : shown}
          onChange={(typed) => {
            typing.write(typed);
            onCount(countIn(typed) ?? 0);
          }}
          onBlur={() => unread || typing.done()}
          aria-invalid={unread || undefined}
          aria-describedby={unread ? help : undefined}
        />
      </label>
      <span id={help} role="status" className={css['unread']}>
        {unread && fill.kindAdvice['unreadable-number'](typing.text, fill.numberExample.votes)}
      </span>
    </span>
  );
}
