import type { ReactNode } from 'react';
import { askedFieldsOf } from '#domain/advance/asked-fields.ts';
import { invitationIn } from '#domain/advance/leader-record.ts';
import type { AskedStep } from '#domain/guide/choices.ts';
import { questionOf, type Question } from '#domain/guide/question.ts';
import { rowsIn } from '#domain/guide/read.ts';
import { mapping } from '#domain/guide/steps/mapping.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { stepOf } from '#domain/guide/steps.ts';
import type { Process } from '#domain/process/process.ts';
import { isBlankRow } from '#domain/process/rows.ts';
import { linkTo } from '#desk/routes.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { pageAddress } from './answer-pages.ts';
import css from './answer.module.css';
import { GivenFields, GivenGroups, GivenUnits } from './given.tsx';
import { isScored, standingOf } from './standing.ts';

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
          <Given step={step} record={record} />
        </Section>
      ))}
    </div>
  );
}

function Section({ step, record, children }: { step: AskedStep; record: Process; children: ReactNode }) {
  const { check: words, stakeholders: groupWords } = useWords('answer');
  const steps = useWords('steps');
  const { lacking, status } = standingOf(step, record);
  // Groups may stand empty, so those that have numbers are counted, and not those that lack them.
  const groups =
    step === stakeholders.id
      ? rowsIn(record.answers, stakeholders, 'groups').filter((row) => !isBlankRow(row))
      : [];
  const far =
    status === 'started' && groups.length > 0
      ? groupWords.done(groups.filter(isScored).length, groups.length)
      : words.lacks(lacking);
  const title = steps[step].title;
  return (
    <section aria-label={title}>
      <div className={css['sectionHead']}>
        <h2 className="h-m">{title}</h2>
        <span className="small quiet">{status === 'not-started' ? words.nothing : far}</span>
        <a href={linkTo(pageAddress(record.id, step))} aria-label={words.changeOf(title)}>
          {words.change}
        </a>
      </div>
      {children}
    </section>
  );
}

/** What was answered in a step: rows that came with the invitation in their own way, then everything else. */
function Given({ step, record }: { step: AskedStep; record: Process }) {
  const steps = useWords('steps');
  const invited = step === mapping.id ? 'units' : step === stakeholders.id ? 'groups' : '';
  const others = askedFieldsOf(stepOf(step)).flatMap(([id]): readonly Question[] => {
    const question = id === invited ? null : questionOf(steps, step, id);
    return question ? [question] : [];
  });
  return (
    <>
      {step === mapping.id && <GivenUnits record={record} />}
      {step === stakeholders.id && <GivenGroups record={record} />}
      <GivenFields questions={others} record={record} />
    </>
  );
}
