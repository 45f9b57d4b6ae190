import { exportStep } from '#domain/guide/steps/export.ts';
import { stepOfScene } from '#domain/room/scene.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { UndoButtons } from '#desk/editors/undo-buttons.tsx';
import { useTimeOfDay } from '#session/clock/use-time-of-day.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useUndo } from '#session/process/use-undo.ts';
import { useRoom } from '#session/room/use-room.ts';
import { useWords } from '#session/words/use-words.ts';
import { Icon } from '#ui/icon.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import css from './facilitator.module.css';

/** The bar on top: whose window this is, whether all is saved, the way to the whole step. */
export function FacilitatorTop() {
  const shell = useWords('shell');
  const timeOfDay = useTimeOfDay();
  const { facilitator } = useWords('meetingRoom');
  const processId = useProcess(({ process }) => process.id);
  const state = useProcess(({ saveState }) => saveState);
  const { scene } = useRoom();
  const undoing = useUndo();
  return (
    <header className={css['top']}>
      <a className={css['app']} href={linkTo(routes.process(processId))}>
        {shell.appName}
      </a>
      <span className={css['mark']}>{facilitator.mark}</span>
      <span role="status" className={css['undone']}>
        {undoing.said}
      </span>
      <span className={css['undo']}>
        <UndoButtons undoing={undoing} />
      </span>
      <span className={css['saved']}>
        {state.kind === 'saved' && <Icon name="check" />}
        {state.kind === 'saving'
          ? shell.frame.saving
          : state.kind === 'failed'
            ? shell.frame.notSaved
            : state.at
              ? shell.frame.saved(timeOfDay(Date.parse(state.at)))
              : shell.frame.savedNever}
      </span>
      <LinkButton
        look="secondary"
        size="small"
        to={routes.step(processId, stepOfScene(scene) ?? exportStep.id)}
      >
        {facilitator.openStep}
      </LinkButton>
    </header>
  );
}
