import { OwnWords } from '#desk/language/own-words.tsx';
import type { OwnRow, RowChoice } from '#domain/advance/compare-answer.ts';
import { asksForRows, questionOf } from '#domain/guide/question.ts';
import { stepAnswers, type Process } from '#domain/process/process.ts';
import { rowsOf, textOf } from '#domain/process/rows.ts';
import { placeNameOf } from '#domain/steps/place-name.ts';
import { useNaming } from '#desk/places/use-place-names.ts';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { useWords } from '#session/words/use-words.ts';
import { Field } from '#ui/field.tsx';
import { SelectInput } from '#ui/select-input.tsx';
import css from './collect.module.css';
import { placeText } from './place-text.ts';

interface OwnProps {
  readonly own: OwnRow;
  readonly nameOf: (leader: string) => string;
  readonly process: Process;
  readonly choice: RowChoice;
  readonly onChoose: (id: string, choice: RowChoice) => void;
}

/** A unit or group a leader added: new, the same as one of ours, or left out. Near names stand first. */
export function OwnRowReview({ own, nameOf, process, choice, onChoose }: OwnProps) {
  const words = useWords('collect');
  const steps = useWords('steps');
  const shell = useWords('shell');
  const spokenIn = useSpokenIn();
  const who = nameOf(own.leader);
  const name = own.name || shell.unnamed;
  const naming = useNaming()(process.answers);
  const rest = rowsOf(stepAnswers(process, own.step)[own.field])
    .map(({ id }) => ({ id, name: placeNameOf({ ...own, row: id }, naming).row }))
    .filter((row) => row.name !== '' && !own.near.some(({ id }) => id === row.id));
  // A line of a list is in one language: the name's, where that is the most of it.
  const sameAs = (id: string, called: string, from?: string) => {
    const text = from ? words.asSameOf(called, from) : words.asSame(called);
    return { value: `same ${id}`, text, lang: spokenIn(text) };
  };
  const options = [
    ...own.near.map((near) => sameAs(near.id, near.name, near.leader && nameOf(near.leader))),
    { value: 'new', text: words.asNew },
    { value: 'leave', text: words.leave },
    ...rest.map((row) => sameAs(row.id, row.name)),
  ];
  const question = questionOf(steps, own.step, own.field);
  // Whatever is written about it, also what was asked once and is not any longer; scores stand beside those of others.
  const details = (question && asksForRows(question) ? Object.keys(question.field.columns) : [])
    .filter((column) => own.cells[column] !== own.name && textOf(own.cells[column]).trim() !== '')
    .map((column) =>
      placeText({ step: own.step, field: own.field, row: own.id, column }, textOf(own.cells[column]), steps),
    );
  return (
    <article
      className={`${css['place'] ?? ''} ${css['beside'] ?? ''}`}
      aria-label={words.ownChoice(name, who)}
    >
      <div>
        <h4 className="h-s">
          <OwnWords>{name}</OwnWords>
        </h4>
        <p className="small quiet">
          <OwnWords>{who}</OwnWords>
        </p>
        {details.map((text) => (
          <p key={text} className={css['text']} lang={spokenIn(text)}>
            {text}
          </p>
        ))}
      </div>
      <div>
        <Field label={words.ownChoice(name, who)} own={[name, who]} hideLabel>
          {(ids) => (
            <SelectInput
              {...ids}
              value={choice.kind === 'same' ? `same ${choice.as}` : choice.kind}
              options={options}
              onChange={(value) => onChoose(own.id, choiceIn(value))}
            />
          )}
        </Field>
      </div>
    </article>
  );
}

function choiceIn(value: string): RowChoice {
  if (value === 'new' || value === 'leave') return { kind: value };
  return { kind: 'same', as: value.slice('same '.length) };
}
