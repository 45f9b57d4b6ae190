import { placeOf } from '#domain/guide/read.ts';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { exportStep } from '#domain/guide/steps/export.ts';
import { stepOfScene, type RoomScene } from '#domain/room/scene.ts';
import { textOf } from '#domain/process/rows.ts';
import { stepWordsOf } from '#domain/steps/words-by-id.ts';
import { useField } from '#desk/editors/use-field.ts';
import { useWords } from '#session/words/use-words.ts';
import { TextArea } from '#ui/text-input.tsx';
import css from './facilitator.module.css';

/** The facilitator's own notes, one sheet for each step. Never in the room. */
export function Notes({ scene }: { scene: RoomScene }) {
  const steps = useWords('steps');
  const { facilitator } = useWords('meetingRoom');
  // What stands outside the guide shares the sheet of the last step.
  const step = stepOfScene(scene) ?? exportStep.id;
  const label = facilitator.notesOf(stepWordsOf(steps, step)?.title ?? '');
  const { value, set } = useField<string>(placeOf(meeting, 'notes', step, 'text'), label);
  return (
    <section className={css['panel']}>
      <div className={css['sideHead']}>
        <h2 className="h-s">{facilitator.notes}</h2>
        <span className="small quiet">{facilitator.notesPrivate}</span>
      </div>
      <TextArea label={label} rows={5} value={textOf(value)} onChange={set} />
    </section>
  );
}
