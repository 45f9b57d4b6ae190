import { matrixLines } from '#documents/blocks/matrix-lines.ts';
import type { Place } from '#domain/process/place.ts';
import type { CellField } from '#domain/steps/fields.ts';
import type { AnyFieldWords } from '#domain/steps/step-words.ts';
import { useAnswers } from '#session/process/use-answers.ts';
import { useValueAt } from '#session/process/use-answer.ts';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { useWords } from '#session/words/use-words.ts';
import { useAnswerTexts } from './use-answer-texts.ts';
import css from './written.module.css';

interface WrittenProps {
  readonly place: Place;
  readonly field: CellField;
  readonly words: AnyFieldWords;
  /** One of several answers on the screen: of options, only those that are chosen. */
  readonly among?: boolean;
}

/** An answer as it is read on the wall, live: every option where one or more are chosen, else what is written. */
export function Written({ place, field, words, among = false }: WrittenProps) {
  const { room } = useWords('meetingRoom');
  const spokenIn = useSpokenIn();
  const value = useValueAt(place);
  const texts = useAnswerTexts()(field, words, value);
  if (field.kind === 'matrix') return <Levels field={field} words={words} value={value} />;
  if (!among && (field.kind === 'choice' || field.kind === 'checklist'))
    return <Options options={field.options} words={words} value={value} />;
  if (texts.length === 0) return <p className={css['none']}>{room.notAnswered}</p>;
  return texts.map((text, index) => (
    <p key={index} lang={spokenIn(text)} className={css['text']}>
      {text}
    </p>
  ));
}

/** All there is to choose from; what is chosen is filled, and said to who hears the page. */
function Options({
  options,
  words,
  value,
}: {
  options: readonly string[];
  words: AnyFieldWords;
  value: unknown;
}) {
  const { room } = useWords('meetingRoom');
  const isChosen = (option: string): boolean =>
    Array.isArray(value) ? value.includes(option) : value === option;
  return (
    <ul>
      {options.map((option) => (
        <li key={option} className={css['option']} data-chosen={isChosen(option) || undefined}>
          <i aria-hidden />
          <span>
            {words.options?.[option] ?? option}
            {isChosen(option) && <span className="sr-only"> {room.chosen}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Levels({
  field,
  words,
  value,
}: {
  field: Extract<CellField, { kind: 'matrix' }>;
  words: AnyFieldWords;
  value: unknown;
}) {
  const documents = useWords('documents');
  const all = useAnswers();
  const lines = matrixLines({
    field,
    labels: words,
    value,
    all,
    words: documents,
    source: { step: '', field: '' },
  });
  return (
    <ul>
      {lines.map(({ item, level, value: given }, index) => (
        <li key={index} className={css['level']} data-required={given === 3 || undefined}>
          <span>{item}</span>
          <span>{level || '–'}</span>
        </li>
      ))}
    </ul>
  );
}
