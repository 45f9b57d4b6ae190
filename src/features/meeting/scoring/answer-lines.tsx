import { totalOf } from '#domain/scoring/tallies.ts';
import { SCALE_VALUES } from '#domain/steps/fields.ts';
import { useWords } from '#session/words/use-words.ts';
import { Discs } from './discs.tsx';
import css from './scoring.module.css';
import type { Scoring } from './use-scoring.ts';

/** The three lines: empty until the answers are shown, then who said what, and what the group agrees on. */
export function AnswerLines({ scoring }: { scoring: Scoring }) {
  const words = useWords('scoring');
  const counted = scoring.scores?.[scoring.question].counted ?? [0, 0, 0];
  return (
    <ul className={css['lines']} aria-label={words.lines(scoring.visible)}>
      {SCALE_VALUES.map((value) => {
        const count = counted[value - 1] ?? 0;
        const agreed = scoring.visible && scoring.agreed === value;
        const word = scoring.scale[value];
        return (
          <li key={value} data-agreed={agreed || undefined}>
            <span className={css['label']}>
              <b>{value}</b>
              <span>{word}</span>
            </span>
            {scoring.visible ? (
              <>
                <Discs count={count} all={totalOf(counted)} />
                {scoring.locked ? (
                  <span className={css['say']}>{agreed && words.agreedOn(value)}</span>
                ) : (
                  <button
                    type="button"
                    className={css['say']}
                    aria-pressed={agreed}
                    onClick={() => scoring.agree(agreed ? undefined : value)}
                  >
                    {agreed ? words.agreedOn(value) : words.agreeOn(value)}
                  </button>
                )}
                <span className={css['number']}>{words.scores(count)}</span>
              </>
            ) : (
              <Counters scoring={scoring} value={value} word={word} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** One hand more or less, without saying how many there are: the room must not see before all have answered. */
function Counters({
  scoring,
  value,
  word,
}: {
  scoring: Scoring;
  value: (typeof SCALE_VALUES)[number];
  word: string;
}) {
  const words = useWords('scoring');
  return (
    <span className={css['counters']}>
      <button type="button" aria-label={words.oneLess(value, word)} onClick={() => scoring.count(value, -1)}>
        −
      </button>
      <button type="button" aria-label={words.oneMore(value, word)} onClick={() => scoring.count(value, 1)}>
        +
      </button>
    </span>
  );
}
