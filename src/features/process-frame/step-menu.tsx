import { useState } from 'react';
import { exportStep } from '#domain/guide/steps/export.ts';
import { steps, type StepId } from '#domain/guide/steps.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import css from './frame.module.css';
import { StepList } from './step-list.tsx';

/** On a narrow screen the steps stand behind "Steg 3 av 13". */
export function StepMenu({ current }: { current: StepId }) {
  const shell = useWords('shell');
  const [open, setOpen] = useState(false);
  const words = useWords('steps');
  // The last page asks nothing: it is named, and not counted.
  const counted = steps.filter((step) => step.id !== exportStep.id);
  const number = counted.findIndex((step) => step.id === current) + 1;
  return (
    <span className={css['stepMenu']}>
      <Button look="quiet" size="small" icon="menu" aria-expanded={open} onClick={() => setOpen(true)}>
        {number > 0 ? shell.frame.stepOf(number, counted.length) : words[current].title}
      </Button>
      <Dialog
        heading={shell.frame.steps}
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <Button look="secondary" onClick={() => setOpen(false)}>
            {shell.frame.closeSteps}
          </Button>
        }
      >
        <nav className={css['menuList']} aria-label={shell.frame.steps}>
          <StepList current={current} onGo={() => setOpen(false)} />
        </nav>
      </Dialog>
    </span>
  );
}
