import type { RoomScene } from '#domain/room/scene.ts';
import { useRoom } from '#session/room/use-room.ts';
import { useWords } from '#session/words/use-words.ts';
import { usePlaceAmongApart } from '../scoring/use-place-among-apart.ts';
import { questionOf } from '#domain/guide/question.ts';
import { sentenceCase } from '../scene/sentence-case.ts';

/**
 * "Spørsmål 2 av 5", or "Interessent 2 av 8" where rows are taken one by one, or "Interessent 2 av 3 der svarene
 * spriker" once that can be seen; null where nothing is counted.
 */
export function useSceneCount(scene: RoomScene): string | null {
  const { scenes } = useRoom();
  const steps = useWords('steps');
  const { room } = useWords('meetingRoom');
  const apart = usePlaceAmongApart(scene);
  if (scene.kind === 'field' || scene.kind === 'dots') {
    const fields = scenes.flatMap((one) =>
      one.kind === 'field' && one.step === scene.step ? [one.field] : [],
    );
    const field = scene.kind === 'field' ? scene.field : 'criteria';
    return fields.length < 2 ? null : room.questionOf(fields.indexOf(field) + 1, fields.length);
  }
  if (scene.kind === 'row' || scene.kind === 'scoring') {
    const field = scene.kind === 'row' ? scene.field : 'groups';
    const rows = new Set(
      scenes.flatMap((one) =>
        (one.kind === 'row' && one.field === field && one.step === scene.step) ||
        (one.kind === 'scoring' && scene.step === 'stakeholders')
          ? [one.row]
          : [],
      ),
    );
    const called = questionOf(steps, scene.step, field)?.words.row ?? '';
    if (apart !== null) return `${sentenceCase(called)} ${apart}`;
    return room.rowOf(sentenceCase(called), [...rows].indexOf(scene.row) + 1, rows.size);
  }
  return null;
}
