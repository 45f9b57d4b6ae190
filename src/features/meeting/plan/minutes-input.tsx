import { useEffect, useId, useState } from 'react';
import { LEAST_MINUTES, MOST_MINUTES, wholeMinutes } from '#domain/meeting/time-plan.ts';
import { useBegunHere } from '#session/begun/use-begun-text.ts';
import { whenLifted } from '#session/pointer/when-lifted.ts';
import { useWords } from '#session/words/use-words.ts';
import { TextInput } from '#ui/text-input.tsx';
import css from './plan.module.css';

/** What is typed as the minutes of a step. It counts when the field is left: the first digit of 25 is no plan. */
export function useTypedMinutes({
  at,
  minutes,
  onGive,
}: {
  readonly at: string;
  readonly minutes: number;
  readonly onGive: (minutes: number) => void;
}) {
  const { text, isBegun, write, done } = useBegunHere(at, String(minutes));
  const [writing, setWriting] = useState(false);
  const given = wholeMinutes(text);
  function give(): void {
    if (given === undefined) return;
    if (given !== minutes) onGive(given);
    done();
  }
  useEffect(() => {
    // Typed before the page was loaded anew, and never left.
    if (isBegun && !writing) give();
  });
  return {
    text,
    done,
    unread: !writing && given === undefined,
    write: (typed: string): void => {
      setWriting(true);
      write(typed);
    },
    settle: (): void => {
      setWriting(false);
      give();
    },
  };
}

interface MinutesProps {
  readonly typed: ReturnType<typeof useTypedMinutes>;
  readonly minutes: number;
  readonly label: string;
}

/** Only whole minutes count. Other text stays as it was typed, with a word about it, and the plan stands as it was. */
export function MinutesInput({ typed, minutes, label }: MinutesProps) {
  const { page: words } = useWords('meeting');
  const help = useId();
  return (
    <>
      <TextInput
        inputMode="numeric"
        label={label}
        value={typed.text}
        onChange={typed.write}
        onBlur={() => whenLifted(typed.settle)}
        onKeyDown={(event) => event.key === 'Enter' && typed.settle()}
        aria-invalid={typed.unread || undefined}
        aria-describedby={typed.unread ? help : undefined}
      />
      <span id={help} role="status" className={css['unread']}>
        {typed.unread && words.onlyWhole(LEAST_MINUTES, MOST_MINUTES, minutes)}
      </span>
    </>
  );
}
