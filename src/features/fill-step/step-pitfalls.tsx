import { useState } from 'react';
import type { StepId } from '#domain/guide/steps.ts';
import { pitfallsOf, type Pitfall } from '#domain/guide/pitfalls.ts';
import { dismiss, isDismissed, recall } from '#session/machine/dismissed.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import css from './guidance.module.css';

const keyOf = (pitfall: Pitfall): string => `pitfall/${pitfall}`;

/** What often goes wrong in a step. A warning that is turned down stays away in this browser until it is asked for again. */
export function StepPitfalls({ step }: { step: StepId }) {
  const words = useWords('knowledge');
  const all = pitfallsOf(step);
  const [hidden, setHidden] = useState(() => all.filter((pitfall) => isDismissed(keyOf(pitfall))));
  if (all.length === 0) return null;
  const shown = all.filter((pitfall) => !hidden.includes(pitfall));
  return (
    <section>
      <h3 className="h-s">{words.ofStep}</h3>
      <dl className={css['pitfalls']}>
        {shown.map((pitfall) => {
          const { name, text } = words.pitfalls[pitfall];
          return (
            <div key={pitfall}>
              <dt>{name}</dt>
              <dd>
                {text}{' '}
                <Button
                  look="quiet"
                  size="xsmall"
                  aria-label={words.hideOf(name)}
                  onClick={() => {
                    dismiss(keyOf(pitfall));
                    setHidden((before) => [...before, pitfall]);
                  }}
                >
                  {words.hide}
                </Button>
              </dd>
            </div>
          );
        })}
      </dl>
      {hidden.length > 0 && (
        <Button
          look="quiet"
          size="small"
          onClick={() => {
            hidden.forEach((pitfall) => recall(keyOf(pitfall)));
            setHidden([]);
          }}
        >
          {words.showAgain}
        </Button>
      )}
    </section>
  );
}
