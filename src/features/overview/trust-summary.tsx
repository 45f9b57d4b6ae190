import { useState } from 'react';
import { line as register } from '#domain/guide/registers/line.ts';
import { goesByLine } from '#domain/line/deeds.ts';
import { summaryOf } from '#domain/portfolio/summary.ts';
import type { Process } from '#domain/process/process.ts';
import { today } from '#session/clock/today.ts';
import { useLine } from '#session/line/line-context.ts';
import { useEnsurePlace } from '#session/line/use-own-place.ts';
import { changeForGood } from '#session/process/change-for-good.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useAnswer } from '#session/process/use-answer.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { LineDown } from '#storage/line-down.ts';
import type { Line } from '#storage/line.ts';
import { Button } from '#ui/button.tsx';
import css from './overview.module.css';

/** Where there is a line: what the trust would see of this process, word for word, and whether it does. Nothing at all elsewhere. */
export function TrustSummary({ process }: { process: Process }) {
  const { summary: words } = useWords('trustLine');
  const { needs, mandates, steps, unnamed } = useWords('portfolioReport');
  const titles = useWords('steps');
  const { day } = useLanguage();
  const line = useLine();
  const store = useProcessStore();
  const ensure = useEnsurePlace();
  const on = useAnswer(register, 'toTrust') === true;
  const [state, setState] = useState<'rest' | 'asking' | 'down' | 'stopped'>('rest');
  if (!line) return null;
  const { unit, need, done, asked, next, mandate, late, evaluation } = summaryOf(process, today());
  const rows: readonly (readonly [string, string])[] = [
    [words.unit, unit || unnamed],
    [words.need, needs[need]],
    [words.phase, `${steps(done, asked)}${done < asked ? `, ${titles[next].title}` : ''}`],
    [words.mandate, mandates[mandate]],
    [words.late, String(late)],
    [words.evaluation, evaluation ? day(evaluation) : words.noDay],
  ];

  async function turn(to: Line): Promise<void> {
    setState('asking');
    try {
      const own = await ensure(to);
      if (on) {
        // Nothing more is sent from here before it is deleted there.
        changeForGood(store, goesByLine('toTrust', false));
        await to.removeSummary(own).catch((error: unknown) => {
          changeForGood(store, goesByLine('toTrust', true));
          throw error;
        });
      } else {
        const sent = await to.sendSummary(own, summaryOf(store.getState().process, today()));
        if (sent === 'refused') throw new LineDown('The place went away meanwhile.');
        // What was done on the server is not undone by «Angre».
        changeForGood(store, goesByLine('toTrust', true));
      }
      await store.flush();
      setState(on ? 'stopped' : 'rest');
    } catch {
      setState('down');
    }
  }
  return (
    <section aria-label={words.title} className={css['parts']}>
      <h2 className="small quiet">{words.title}</h2>
      <p className="small">{words.lead}</p>
      <dl className={css['sent']}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="small quiet">{words.nothingElse}</p>
      <p role="status" className="small">
        {state === 'down' ? words.down : on ? words.on : state === 'stopped' ? words.stopped : ''}
      </p>
      <Button look="secondary" size="small" busy={state === 'asking'} onClick={() => void turn(line)}>
        {state === 'asking' ? words.starting : on ? words.stop : words.start}
      </Button>
    </section>
  );
}
