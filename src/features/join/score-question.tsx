import type { PhoneQuestion } from '#domain/room/phone-question.ts';
import { SCALE_VALUES, type ScaleValue } from '#domain/steps/fields.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './join.module.css';
import { SentLine } from './sent-line.tsx';

interface ScoreQuestionProps {
  readonly question: Extract<PhoneQuestion, { kind: 'score' }>;
  readonly given: ScaleValue | null;
  readonly unsent: boolean;
  readonly onGive: (value: ScaleValue) => void;
}

/** One group, one question, three large choices. */
export function ScoreQuestion({ question, given, unsent, onGive }: ScoreQuestionProps) {
  const { phone: words } = useWords('phones');
  return (
    <section className={css['question']}>
      <h1 className="h-l">{question.title}</h1>
      <p className="lead">{question.lead}</p>
      <div className={css['choices']}>
        {SCALE_VALUES.map((value) => (
          <button key={value} type="button" aria-pressed={given === value} onClick={() => onGive(value)}>
            <b>{value}</b>
            <span>{question.scale[value - 1]}</span>
          </button>
        ))}
      </div>
      <SentLine unsent={unsent} given={given !== null}>
        {given === null ? words.choose : words.yours(given)}
      </SentLine>
    </section>
  );
}
