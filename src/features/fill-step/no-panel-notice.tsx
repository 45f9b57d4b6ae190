import type { StepId } from '#domain/guide/steps.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { useProcess, useValue } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Notice } from '#ui/notice.tsx';
import css from './fill-step.module.css';

/** The steps that only make sense with a panel, or as preparation for one. */
const ABOUT_THE_PANEL: readonly StepId[] = ['criteria', 'groups', 'roles', 'mandate'];

/** Says that the answer was not a panel. The step stays open all the same. */
export function NoPanelNotice({ step }: { step: StepId }) {
  const shell = useWords('shell');
  const processId = useProcess(({ process }) => process.id);
  const need = useValue('decision', ['need']);
  if (!ABOUT_THE_PANEL.includes(step) || (need !== 'not-now' && need !== 'other-form')) return null;
  return (
    <div className={css['notice']}>
      <Notice actions={<a href={linkTo(routes.step(processId, 'decision'))}>{shell.fill.toDecision}</a>}>
        {need === 'not-now' ? shell.fill.notNow : shell.fill.otherForm}
      </Notice>
    </div>
  );
}
