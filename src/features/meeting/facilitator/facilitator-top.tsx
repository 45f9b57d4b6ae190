import { exportStep } from '#domain/guide/steps/export.ts';
import { stepOfScene } from '#domain/room/scene.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { SaveLine } from '#desk/saving/save-line.tsx';
import { UndoButtons } from '#desk/saving/undo-buttons.tsx';
import { useProcess } from '#session/process/process-context.tsx';
import { useUndo } from '#session/process/use-undo.ts';
import { useRoom } from '#session/room/use-room.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import css from './facilitator.module.css';

/** The bar on top: whose window this is, whether all is saved, the way to the whole step. */
export function FacilitatorTop({ onKeys }: { onKeys: () => void }) {
  const shell = useWords('shell');
  const { facilitator } = useWords('meetingRoom');
  const processId = useProcess(({ process }) => process.id);
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
      <SaveLine className={css['saved']} />
      {/* The keys can be turned off there, and must be reached without one (WCAG 2.1.4). */}
      <Button look="quiet" size="small" onClick={onKeys}>
        {facilitator.keys}
      </Button>
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
