import { isOwnRowId, type AdvanceAnswer } from '#domain/advance/answer.ts';
import { isBlank, rowsOf } from '#domain/process/rows.ts';
import { useEffect, useRef } from 'react';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { whenOf } from '#session/clock/when.ts';
import css from './answer.module.css';

export type TakenBy = 'mail' | 'mailFile' | 'copy' | 'file';

/** What was taken out, what was in it, and that it is still for the person to send. */
export function Receipt({ answer, by }: { answer: AdvanceAnswer; by: TakenBy }) {
  const words = useWords('answer').send;
  const steps = useWords('steps');
  const { tag } = useLanguage();
  const { mapping, stakeholders, summary, constraints } = answer.answers;
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // It may stand below what was pressed, under the bar at the foot.
    place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [by, answer.version]);
  const units = rowsOf(mapping?.['units']).length;
  const groups = rowsOf(stakeholders?.['groups']);
  const scored = groups.filter((row) =>
    ['involvement', 'importance', 'note'].some((column) => !isBlank(row[column])),
  ).length;
  const own = groups.filter(({ id }) => isOwnRowId(id)).length;
  const contents = [
    units > 0 && words.units(units),
    scored > 0 && words.groups(scored),
    own > 0 && words.own(own),
    summary && words.texts(steps.summary.title),
    constraints && words.texts(steps.constraints.title),
  ].filter((text) => typeof text === 'string');
  return (
    <section ref={place} role="status" aria-label={words.receipt} className={css['receipt']}>
      <h2 className="h-m">{words.receipt}</h2>
      <p>
        {words.prepared(answer.version, whenOf(answer.sentAt, tag))} {words.by[by]}
      </p>
      <p>
        <strong>{words.notSent}</strong>
      </p>
      {contents.length > 0 && (
        <p>
          {words.contains}: {contents.join(', ')}.
        </p>
      )}
      <p className="small quiet">{words.again}</p>
    </section>
  );
}
