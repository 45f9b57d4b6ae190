import { useState } from 'react';
import type { StepId } from '#domain/guide/steps.ts';
import { useWords } from '#session/words/use-words.ts';
import { IconButton } from '#ui/button.tsx';
import { useWidth } from '#ui/use-width.ts';
import css from './frame.module.css';
import { StepList } from './step-list.tsx';

/** The steps as a spine of marks that opens to words; from a wide screen on the words stand there from the start. */
export function StepRail({ current }: { current: StepId }) {
  const shell = useWords('shell');
  const wide = useWidth('wide');
  /** What the user chose last; null: nothing chosen, so it is open where there is room. */
  const [asked, setAsked] = useState<boolean | null>(null);
  const open = asked ?? wide;
  return (
    <nav className={css['rail']} aria-label={shell.frame.steps} data-open={open || undefined}>
      <IconButton
        icon="sidebar"
        label={open ? shell.frame.hideSteps : shell.frame.showSteps}
        onClick={() => setAsked(!open)}
      />
      <StepList current={current} />
    </nav>
  );
}
