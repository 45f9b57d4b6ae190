import { useState } from 'react';
import { steps, type StepId } from '#domain/guide/steps.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import css from './frame.module.css';
import { StepList } from './step-list.tsx';

/** On a narrow screen the steps stand behind "Steg 3 av 14". */
export function StepMenu({ current }: { current: StepId }) {
  const shell = useWords('shell');
  const [open, setOpen] = useState(false);
  const number = steps.findIndex((step) => step.id === current) + 1;
  return (
    <span className={css['stepMenu']}>
      <Button look="quiet" size="small" icon="menu" aria-expanded={open} onClick={() => setOpen(true)}>
        {shell.frame.stepOf(number, steps.length)}
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
