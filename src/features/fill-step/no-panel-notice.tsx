import { decision } from '#domain/guide/steps/decision.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { useAnswer } from '#session/process/use-answer.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Notice } from '#ui/notice.tsx';
import css from './fill-step.module.css';

/** In a step about the panel: says that the answer was not a panel. The step stays open all the same. */
export function NoPanelNotice() {
  const inProcess = useWords('inProcess');
  const processId = useProcess(({ process }) => process.id);
  const need = useAnswer(decision, 'need');
  if (need !== 'not-now' && need !== 'other-form') return null;
  return (
    <div className={css['notice']}>
      <Notice actions={<a href={linkTo(routes.step(processId, decision.id))}>{inProcess.fill.toDecision}</a>}>
        {need === 'not-now' ? inProcess.fill.notNow : inProcess.fill.otherForm}
      </Notice>
    </div>
  );
}
