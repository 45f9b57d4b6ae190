import { rowCalled } from '#domain/steps/place-name.ts';
import { askedColumnsOf } from '#domain/advance/asked-fields.ts';
import { isUnitAnswered, ownUnits } from '#domain/advance/own-units.ts';
import { asksForRows, type Question } from '#domain/guide/question.ts';
import { rowsIn } from '#domain/guide/read.ts';
import { invitation } from '#domain/guide/registers/invitation.ts';
import { mapping } from '#domain/guide/steps/mapping.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { stepAnswers, type Process } from '#domain/process/process.ts';
import { filledRowsOf, isBlank, rowIn, textOf, type Row } from '#domain/process/rows.ts';
import type { Field } from '#domain/steps/fields.ts';
import type { AnyFieldWords } from '#domain/steps/step-words.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './answer.module.css';
import { saysSomething } from './standing.ts';

interface GivenProps {
  readonly record: Process;
}

/** What an answer of this kind says, as one reads it; empty for none. */
function useSaid(): (field: Field, words: AnyFieldWords | undefined, value: unknown) => string {
  const { longDay } = useLanguage();
  return (field, words, value) => {
    if (field.kind === 'choice') return words?.options?.[textOf(value)] ?? '';
    if (field.kind === 'date') return longDay(textOf(value));
    if (field.kind === 'scale' && (value === 1 || value === 2 || value === 3))
      return `${value} ${words?.scale?.[value] ?? ''}`;
    return textOf(value);
  };
}

/** The units that have an answer, each with what was said, and how many have none. */
export function GivenUnits({ record }: GivenProps) {
  const spokenIn = useSpokenIn();
  const words = useWords('answer');
  const { columns } = useWords('steps').mapping.fields.units;
  const labels: Readonly<Record<string, AnyFieldWords>> = columns;
  const said = useSaid();
  const units = ownUnits(record);
  const answered = units.filter(isUnitAnswered);
  const empty = units.length - answered.length;
  const asked = askedColumnsOf(mapping.fields.units).ofInvited;
  const cells = (row: Row): readonly string[] =>
    asked.flatMap(([column, cell]) => said(cell, labels[column], row[column]) || []);
  if (answered.length === 0) return null;
  return (
    <>
      <dl className={css['given']}>
        {answered.map(({ row }, index) => (
          <div key={row.id}>
            <dt>{rowCalled(row.name, words.mapping.unit, index + 1)}</dt>
            {cells(row).map((text, place) => (
              <dd key={place} className="as-written" lang={spokenIn(text)}>
                {text}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {empty > 0 && <p className="small quiet">{words.check.emptyUnits(empty)}</p>}
    </>
  );
}

/** The groups that have an answer, with their scores and what was said, and how many have none. */
export function GivenGroups({ record }: GivenProps) {
  const spokenIn = useSpokenIn();
  const words = useWords('answer');
  const steps = useWords('steps');
  const labels: Readonly<Record<string, AnyFieldWords>> = steps.stakeholders.fields.groups.columns;
  const said = useSaid();
  const rows = rowsIn(record.answers, stakeholders, 'groups');
  const invited = rowsIn(record.answers, invitation, 'groups');
  // A group the leader added is sent with its name alone.
  const given = rows.filter((row) => saysSomething(row) || (!rowIn(invited, row.id) && !isBlank(row.name)));
  const without = rows.filter(({ name }) => !isBlank(name)).length - given.length;
  const asked = askedColumnsOf(stakeholders.fields.groups).ofInvited;
  const scales = asked.filter(([, { kind }]) => kind === 'scale');
  const texts = asked.filter(([, { kind }]) => kind !== 'scale');
  if (given.length === 0) return null;
  return (
    <>
      <table className={css['scores']}>
        <caption className="sr-only">{steps.stakeholders.title}</caption>
        <thead>
          <tr>
            <th scope="col">{labels[stakeholders.fields.groups.name]?.label}</th>
            {scales.map(([column]) => (
              <th key={column} scope="col">
                {labels[column]?.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {given.map((row: Row & { readonly name?: unknown }, index) => (
            <tr key={row.id}>
              <th scope="row">
                {rowCalled(row.name, words.stakeholders.group, index + 1)}
                {texts
                  .filter(([column]) => !isBlank(row[column]))
                  .map(([column, cell]) => (
                    <p key={column} className="small quiet as-written" lang={spokenIn(textOf(row[column]))}>
                      {said(cell, labels[column], row[column])}
                    </p>
                  ))}
              </th>
              {scales.map(([column, cell]) => (
                <td key={column}>{said(cell, labels[column], row[column]) || words.check.noScore}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {without > 0 && <p className="small quiet">{words.check.unscored(without)}</p>}
    </>
  );
}

/** Every other answer under its question; rows one under another, what belongs to one of them in one line. */
export function GivenFields({ record, questions }: GivenProps & { readonly questions: readonly Question[] }) {
  const said = useSaid();
  const spokenIn = useSpokenIn();
  const linesOf = (question: Question): readonly string[] => {
    const { step, fieldId, field, words } = question;
    const value = stepAnswers(record, step.id)[fieldId];
    if (!asksForRows(question)) return [said(field, words, value)];
    const asked = askedColumnsOf(question.field).ofOwn;
    return filledRowsOf(value).map((row) =>
      asked.flatMap(([column, cell]) => said(cell, words.columns?.[column], row[column]) || []).join(' – '),
    );
  };
  const given = questions
    .map((question) => ({ question, lines: linesOf(question).filter((line) => line.trim() !== '') }))
    .filter(({ lines }) => lines.length > 0);
  return (
    given.length > 0 && (
      <dl className={css['given']}>
        {given.map(({ question, lines }) => (
          <div key={question.fieldId}>
            <dt>{question.words.label}</dt>
            {lines.map((line, index) => (
              <dd key={index} className="as-written" lang={spokenIn(line)}>
                {line}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    )
  );
}
