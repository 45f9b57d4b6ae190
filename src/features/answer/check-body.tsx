import type { ReactNode } from 'react';
import { askedFieldsOf } from '#domain/advance/asked-fields.ts';
import { invitationIn } from '#domain/advance/leader-record.ts';
import type { AskedStep } from '#domain/guide/choices.ts';
import { questionOf, type Question } from '#domain/guide/question.ts';
import { mapping } from '#domain/guide/steps/mapping.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { stepOf } from '#domain/guide/steps.ts';
import type { Process } from '#domain/process/process.ts';
import { linkTo } from '#desk/routes.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { pageAddress } from './answer-pages.ts';
import css from './answer.module.css';
import { GivenFields, GivenGroups, GivenUnits } from './given.tsx';
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
          <Given step={step} record={record} />
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
