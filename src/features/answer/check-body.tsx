import type { ReactNode } from 'react';
import type { AskedStep } from '#domain/guide/choices.ts';
import { invitationIn } from '#domain/advance/leader-record.ts';
import { isUnitAnswered, ownUnits } from '#domain/advance/own-units.ts';
import { stepAnswers, type Process } from '#domain/process/process.ts';
import { isBlank, rowIn, rowsOf, textOf } from '#domain/process/rows.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { summary } from '#domain/guide/steps/summary.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { fieldWordsOf } from '#domain/steps/words-by-id.ts';
import { linkTo } from '#desk/routes.ts';
import { pageAddress } from './answer-pages.ts';
import css from './answer.module.css';
import { standingOf } from './standing.ts';

/** Everything that is answered, read back, and what lacks. Nothing here stops anyone. */
export function CheckBody() {
  const answer = useWords('answer');
  const words = answer.check;
  const record = useProcess((state) => state.process);
  const invitation = invitationIn(record);
  if (!invitation) return null;
  const who = [invitation.role, invitation.unit].filter((text) => text.trim() !== '').join(', ');
  return (
    <div className={css['check']}>
      <div className={css['head']}>
        <h1 tabIndex={-1} className="h-l">
          {answer.frame.short.check}
        </h1>
        <p className="lead">{words.lead}</p>
      </div>
      <p>
        <span className="h-s">{words.who}: </span>
        {invitation.role.trim() === '' ? (
          <a href={linkTo(pageAddress(record.id, 'start'))}>{words.whoMissing}</a>
        ) : (
          who
        )}
      </p>
      {invitation.asked.map((step) => (
        <Section key={step} step={step} record={record}>
          {step === 'mapping' ? (
            <Units record={record} />
          ) : step === 'stakeholders' ? (
            <Groups record={record} />
          ) : (
            <Texts step={step} record={record} />
          )}
        </Section>
      ))}
    </div>
  );
}

function Section({ step, record, children }: { step: AskedStep; record: Process; children: ReactNode }) {
  const words = useWords('answer').check;
  const steps = useWords('steps');
  const { lacking, status } = standingOf(step, record);
  const title = steps[step].title;
  return (
    <section aria-label={title}>
      <div className={css['sectionHead']}>
        <h2 className="h-m">{title}</h2>
        <span className="small quiet">{status === 'not-started' ? words.nothing : words.lacks(lacking)}</span>
        <a href={linkTo(pageAddress(record.id, step))} aria-label={words.changeOf(title)}>
          {words.change}
        </a>
      </div>
      {children}
    </section>
  );
}

function Units({ record }: { record: Process }) {
  const words = useWords('answer');
  const units = ownUnits(record);
  const answered = units.filter(isUnitAnswered);
  const empty = units.length - answered.length;
  return (
    <>
      <dl className={css['given']}>
        {answered.map(({ row }, index) => (
          <div key={row.id}>
            <dt>{textOf(row['name']) || words.mapping.unit(index + 1)}</dt>
            <dd className="as-written">{textOf(row['involvementToday']) || words.check.nothing}</dd>
          </div>
        ))}
      </dl>
      {answered.length > 0 && empty > 0 && <p className="small quiet">{words.check.emptyUnits(empty)}</p>}
    </>
  );
}

function Groups({ record }: { record: Process }) {
  const words = useWords('answer');
  const steps = useWords('steps');
  const columns = steps.stakeholders.fields['groups']?.columns;
  const rows = rowsOf(stepAnswers(record, 'stakeholders')['groups']);
  const invited = rowsOf(stepAnswers(record, 'invitation')['groups']);
  // A group the leader added is sent with its name alone.
  const given = rows.filter((row) =>
    ['involvement', 'importance', 'note', ...(rowIn(invited, row.id) ? [] : ['name'])].some(
      (column) => !isBlank(row[column]),
    ),
  );
  const without = rows.filter((row) => !isBlank(row['name'])).length - given.length;
  if (given.length === 0) return null;
  return (
    <>
      <table className={css['scores']}>
        <caption className="sr-only">{steps.stakeholders.title}</caption>
        <thead>
          <tr>
            <th scope="col">{columns?.['name']?.label}</th>
            <th scope="col">{columns?.['involvement']?.label}</th>
            <th scope="col">{columns?.['importance']?.label}</th>
          </tr>
        </thead>
        <tbody>
          {given.map((row, index) => (
            <tr key={row.id}>
              <th scope="row">
                {textOf(row['name']) || words.stakeholders.group(index + 1)}
                {!isBlank(row['note']) && <p className="small quiet as-written">{textOf(row['note'])}</p>}
              </th>
              {(['involvement', 'importance'] as const).map((column) => {
                const value = row[column];
                const scale = columns?.[column]?.scale;
                return (
                  <td key={column}>
                    {value === 1 || value === 2 || value === 3
                      ? `${value} ${scale?.[value] ?? ''}`
                      : words.check.noScore}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {without > 0 && <p className="small quiet">{words.check.unscored(without)}</p>}
    </>
  );
}

function Texts({ step, record }: { step: 'summary' | 'constraints'; record: Process }) {
  const steps = useWords('steps');
  const answers = stepAnswers(record, step);
  return (
    <dl className={css['given']}>
      {fieldsOf(step === 'summary' ? summary : constraints)
        .filter(([field]) => !isBlank(answers[field]))
        .map(([field]) => (
          <div key={field}>
            <dt>{fieldWordsOf(steps, step, field)?.label}</dt>
            <dd className="as-written">{textOf(answers[field])}</dd>
          </div>
        ))}
    </dl>
  );
}
