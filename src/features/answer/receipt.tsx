import { isOwnRowId, type AdvanceAnswer } from '#domain/advance/answer.ts';
import { ASKED_STEPS } from '#domain/guide/choices.ts';
import { rowsIn } from '#domain/guide/read.ts';
import { mapping } from '#domain/guide/steps/mapping.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { useEffect, useRef } from 'react';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { whenOf } from '#session/clock/when.ts';
import { useSay } from '#ui/announcer.tsx';
import { saysSomething } from './standing.ts';
import css from './answer.module.css';

export type TakenBy = 'share' | 'mail' | 'mailFile' | 'copy' | 'marked' | 'file' | 'line';

/** What was taken out, what was in it, and that it is still for the person to send; or that it is sent. */
export function Receipt({ answer, by }: { answer: AdvanceAnswer; by: TakenBy }) {
  const words = useWords('answer').send;
  const steps = useWords('steps');
  const { tag } = useLanguage();
  const { answers } = answer;
  const say = useSay();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // It may stand below what was pressed, under the bar at the foot.
    place.current?.scrollIntoView?.({ block: 'nearest' });
    say(place.current?.textContent ?? '');
  }, [by, answer.version, say]);
  const units = rowsIn(answers, mapping, 'units').length;
  const groups = rowsIn(answers, stakeholders, 'groups');
  const scored = groups.filter(saysSomething).length;
  const own = groups.filter(({ id }) => isOwnRowId(id)).length;
  const contents = [
    units > 0 && words.units(units),
    scored > 0 && words.groups(scored),
    own > 0 && words.own(own),
    ...ASKED_STEPS.filter((step) => step !== mapping.id && step !== stakeholders.id)
      .filter((step) => answers[step])
      .map((step) => words.texts(steps[step].title)),
  ].filter((text) => typeof text === 'string');
  return (
    <section ref={place} role="status" aria-live="off" aria-label={words.receipt} className={css['receipt']}>
      <h2 className="h-m">{words.receipt}</h2>
      <p>
        {words.prepared(answer.version, whenOf(answer.sentAt, tag))} {words.by[by]}
      </p>
      {by !== 'line' && (
        <p>
          <strong>{words.notSent}</strong>
        </p>
      )}
      {contents.length > 0 && (
        <p>
          {words.contains}: {contents.join(', ')}.
        </p>
      )}
      <p className="small quiet">{words.again}</p>
    </section>
  );
}
