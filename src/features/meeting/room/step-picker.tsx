import { steps } from '#domain/guide/steps.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import css from './room.module.css';

interface StepPickerProps {
  readonly open: boolean;
  readonly current: string | null;
  readonly onClose: () => void;
  readonly onPick: (step: string) => void;
}

/** Every step that asks something, to go straight to. */
export function StepPicker({ open, current, onClose, onPick }: StepPickerProps) {
  const words = useWords('steps');
  const { controls } = useWords('meetingRoom');
  return (
    <Dialog
      heading={controls.steps}
      open={open}
      onClose={onClose}
      actions={
        <Button look="secondary" onClick={onClose}>
          {controls.close}
        </Button>
      }
    >
      <ol className={css['steps']}>
        {steps
          .filter((step) => fieldsOf(step).length > 0)
          .map((step) => (
            <li key={step.id}>
              <button
                type="button"
                aria-current={step.id === current ? 'step' : undefined}
                onClick={() => onPick(step.id)}
              >
                {words[step.id].title}
              </button>
            </li>
          ))}
      </ol>
    </Dialog>
  );
}
