import { useState } from 'react';
import type { StepId } from '#domain/guide/steps.ts';
import { useWords } from '#session/words/use-words.ts';
import { IconButton } from '#ui/button.tsx';
import css from './frame.module.css';
import { StepList } from './step-list.tsx';

/** The steps as a spine of marks that opens to words; from a wide screen on the words stand there from the start. */
export function StepRail({ current }: { current: StepId }) {
  const shell = useWords('shell');
  const [open, setOpen] = useState(() => window.matchMedia('(min-width: 1680px)').matches);
  return (
    <nav className={css['rail']} aria-label={shell.frame.steps} data-open={open || undefined}>
      <IconButton
        icon="sidebar"
        label={open ? shell.frame.hideSteps : shell.frame.showSteps}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      <StepList current={current} />
    </nav>
  );
}
