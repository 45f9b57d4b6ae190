import { capital } from '#domain/values/sentence.ts';
import { isSamePlace } from '#domain/process/place.ts';
import type { RoomScene } from '#domain/room/scene.ts';
import { placeOfScene } from '#domain/room/scene-place.ts';
import { fieldWordsOf } from '#domain/steps/words-by-id.ts';
import { useRoom } from '#session/room/use-room.ts';
import { useWords } from '#session/words/use-words.ts';
import { usePlaceAmongApart } from '../scoring/use-place-among-apart.ts';

/**
 * "Spørsmål 2 av 5", or "Interessent 2 av 8" where rows are taken one by one, or "Interessent 2 av 3 der svarene
 * spriker" once that can be seen; null where nothing is counted.
 */
export function useSceneCount(scene: RoomScene): string | null {
  const { scenes } = useRoom();
  const steps = useWords('steps');
  const { room } = useWords('meetingRoom');
  const apart = usePlaceAmongApart(scene);
  const place = placeOfScene(scene);
  if (!place) return null;
  const { step, field, row } = place;
  if (row === undefined) {
    const fields = scenes.flatMap((one) => (one.kind === 'field' && one.step === step ? [one.field] : []));
    return fields.length < 2 ? null : room.questionOf(fields.indexOf(field) + 1, fields.length);
  }
  const rows = new Set(
    scenes.flatMap((one) => {
      const other = placeOfScene(one);
      return other?.row !== undefined &&
        isSamePlace({ step, field }, { step: other.step, field: other.field })
        ? [other.row]
        : [];
    }),
  );
  const called = capital(fieldWordsOf(steps, step, field)?.row ?? '');
  return apart === null ? room.rowOf(called, [...rows].indexOf(row) + 1, rows.size) : `${called} ${apart}`;
}
