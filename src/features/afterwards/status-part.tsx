import { measuresAtAGlance } from '#domain/afterwards/at-a-glance.ts';
import { OwnWords, SentenceWithOwn } from '#desk/language/own-words.tsx';
import { daysOfThePanel } from '#domain/afterwards/coming.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import type { Measure } from '#domain/plan/measure.ts';
import { textOf } from '#domain/process/rows.ts';
import { PlanTimeline } from '#desk/timeline/plan-timeline.tsx';
import { linkTo, routes } from '#desk/routes.ts';
import type { DocumentKind } from '#documents/blocks/block.ts';
import { today } from '#session/clock/today.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useAnswers } from '#session/process/use-answers.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './afterwards.module.css';

/** The nearest deadlines that are shown. */
const NEXT = 5;

/** What is late, what comes next, and how the measures stand. */
export function StatusPart() {
  const words = useWords('afterwards').status;
  const { options } = useWords('steps').plan.fields.measures.columns.status;
  const id = useProcess(({ process }) => process.id);
  const now = today();
  const seen = measuresAtAGlance(useAnswers(), now);
  const statuses: readonly (readonly [string, string])[] = [
    ...Object.entries(options),
    ['', words.noStatus] as const,
  ];
  return (
    <>
      <Days />
      <section aria-label={words.measures(seen.byStatus.get('done') ?? 0, seen.all)}>
        <h2 className="h-m">
          {seen.all === 0 ? words.noMeasures : words.measures(seen.byStatus.get('done') ?? 0, seen.all)}
        </h2>
        {seen.all > 0 && (
          <ul className={css['counts']}>
            {statuses.map(([status, name]) => {
              const count = seen.byStatus.get(status) ?? 0;
              return count === 0 && status === '' ? null : (
                <li key={status}>
                  <b>{count}</b> {name}
                </li>
              );
            })}
          </ul>
        )}
        {seen.all > 0 && <PlanTimeline />}
      </section>
      {seen.all > 0 && (
        <>
          <Measures title={words.late} none={words.noneLate} rows={seen.late} />
          <Measures title={words.next} none={words.noneNext} rows={seen.next.slice(0, NEXT)} />
        </>
      )}
      <p>
        <a href={linkTo(routes.step(id, plan.id))}>{words.toPlan}</a>
        {' · '}
        <a href={linkTo(routes.preview(id, 'yearly-report' satisfies DocumentKind))}>{words.report}</a>
      </p>
    </>
  );
}

function Days() {
  const words = useWords('afterwards').status;
  const { longDay } = useLanguage();
  const id = useProcess(({ process }) => process.id);
  const now = today();
  const days = daysOfThePanel(useAnswers());
  return (
    <section aria-label={words.days}>
      <h2 className="h-m">{words.days}</h2>
      {days.length === 0 ? (
        <p>
          {words.noDays}{' '}
          <a href={linkTo(routes.step(id, mandate.id, { field: 'revisedBy' }))}>{words.toMandate}</a>
        </p>
      ) : (
        <ul className={css['lines']}>
          {days.map(({ kind, day }) => (
            <li key={kind}>
              <span>{words.kinds[kind]}</span>
              <span className={day < now ? css['late'] : 'quiet'}>
                {longDay(day)}
                {day < now && `, ${words.passed}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface MeasuresProps {
  readonly title: string;
  readonly none: string;
  readonly rows: readonly Measure[];
}

/** Measures with who and when, each leading to its row in the plan. */
function Measures({ title, none, rows }: MeasuresProps) {
  const words = useWords('afterwards').status;
  const { unnamed } = useWords('documents');
  const { longDay } = useLanguage();
  const id = useProcess(({ process }) => process.id);
  return (
    <section aria-label={title}>
      <h2 className="h-m">{title}</h2>
      {rows.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <ul className={css['lines']}>
          {rows.map((row) => (
            <li key={row.id}>
              <a href={linkTo(routes.step(id, plan.id, { field: 'measures', row: row.id }))}>
                <OwnWords>{textOf(row.measure).trim() || unnamed}</OwnWords>
              </a>
              <span className="quiet">
                <SentenceWithOwn own={[textOf(row.responsible)]}>
                  {[textOf(row.responsible).trim(), words.deadline(longDay(textOf(row.deadline)))]
                    .filter((text) => text !== '')
                    .join(', ')}
                </SentenceWithOwn>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
