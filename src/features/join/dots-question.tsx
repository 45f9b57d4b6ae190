import { readPhoneDots, type PhoneQuestion } from '#domain/room/phone-question.ts';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './join.module.css';
import { SentLine } from './sent-line.tsx';

interface DotsQuestionProps {
  readonly question: Extract<PhoneQuestion, { kind: 'dots' }>;
  /** Dots by criterion, as they were given. */
  readonly given: unknown;
  readonly unsent: boolean;
  readonly onGive: (dots: Readonly<Record<string, number>>) => void;
}

/** The criteria with a dot more and a dot less, and how many dots are left. */
export function DotsQuestion({ question, given, unsent, onGive }: DotsQuestionProps) {
  const { phone: words } = useWords('phones');
  const spokenIn = useSpokenIn();
  const dots = readPhoneDots(given, question.each);
  const left = question.each - [...dots.values()].reduce((sum, count) => sum + count, 0);
  const give = (id: string, by: 1 | -1): void => {
    const count = (dots.get(id) ?? 0) + by;
    if (count >= 0 && left - by >= 0) onGive({ ...Object.fromEntries(dots), [id]: count });
  };
  return (
    <section className={css['question']}>
      <h1 className="h-l">{question.title}</h1>
      <p className="lead">{question.lead}</p>
      <ul className={css['dots']}>
        {question.rows.map(({ id, text }) => {
          const count = dots.get(id) ?? 0;
          return (
            <li key={id} data-given={count > 0 || undefined}>
              <span className="as-written" lang={spokenIn(text)}>
                {text}
              </span>
              <span className={css['count']}>
                <button
                  type="button"
                  aria-label={words.less(text)}
                  aria-disabled={count === 0 || undefined}
                  onClick={() => give(id, -1)}
                >
                  −
                </button>
                <output aria-label={words.dots(count)}>{count}</output>
                <button
                  type="button"
                  aria-label={words.more(text)}
                  aria-disabled={left === 0 || undefined}
                  onClick={() => give(id, 1)}
                >
                  +
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      <SentLine unsent={unsent} given={dots.size > 0}>
        {words.dotsLeft(left)}
      </SentLine>
    </section>
  );
}
