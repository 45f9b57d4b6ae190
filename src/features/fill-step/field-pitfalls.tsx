import { useIsLocked } from '#desk/editors/locked-field.tsx';
import { pitfallsAt, pitfallsOf, type Pitfall } from '#domain/guide/pitfalls.ts';
import type { StepId } from '#domain/guide/steps.ts';
import { dismiss, recall, useDismissed } from '#session/machine/dismissed.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import css from './pitfalls.module.css';

const keyOf = (pitfall: Pitfall): string => `pitfall/${pitfall}`;

interface PitfallsProps {
  readonly step: StepId;
  readonly field: string;
  /** It stands above its answer, and not below it. */
  readonly above: boolean;
}

/**
 * What often goes wrong in an answer, beside it: a line each, and what helps where it is opened. A warning that is turned down
 * stays away in this browser until it is asked for again.
 */
export function FieldPitfalls({ step, field, above }: PitfallsProps) {
  const words = useWords('knowledge');
  const all = pitfallsAt(step, field);
  const hidden = useDismissed(all.map(keyOf));
  const shown = all.filter((pitfall) => !hidden.includes(keyOf(pitfall)));
  // What is approved is there to be read.
  const locked = useIsLocked(step, field);
  if (shown.length === 0 || locked) return null;
  return (
    <ul
      className={`small quiet ${css['pitfalls'] ?? ''}`}
      data-pitfalls={above ? 'above' : 'below'}
      aria-label={words.ofStep}
    >
      {shown.map((pitfall) => {
        const { name, text } = words.pitfalls[pitfall];
        return (
          <li key={pitfall}>
            <Icon name="warning" />
            <details>
              <summary>{name}</summary>
              <p>{text}</p>
            </details>
            <Button
              look="quiet"
              size="xsmall"
              aria-label={words.hideOf(name)}
              onClick={() => dismiss(keyOf(pitfall))}
            >
              {words.hide}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** The way back to the warnings of a step that were turned down; nothing where none was. */
export function RecallPitfalls({ step }: Pick<PitfallsProps, 'step'>) {
  const words = useWords('knowledge');
  const hidden = useDismissed(pitfallsOf(step).map(keyOf));
  if (hidden.length === 0) return null;
  return (
    <section>
      <Button look="quiet" size="small" flush onClick={() => hidden.forEach(recall)}>
        {words.showAgain}
      </Button>
    </section>
  );
}
