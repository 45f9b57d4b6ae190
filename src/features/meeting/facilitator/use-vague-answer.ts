import { valueAt } from '#domain/process/value-at.ts';
import { pathOf, type Place } from '#domain/process/place.ts';
import { textOf } from '#domain/process/rows.ts';
import { followUpsAt, type FollowUps } from '#domain/follow-up/follow-ups.ts';
import { vagueness } from '#domain/follow-up/vague.ts';
import type { RoomScene } from '#domain/room/scene.ts';
import { rowColumnsOf } from '#domain/room/scenes.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { questionOf } from '#domain/guide/question.ts';

/** Questions back to the answer the room looks at, when what stands there is short or hypothetical; else none. */
export function useVagueAnswer(scene: RoomScene): FollowUps {
  const steps = useWords('steps');
  const followUps = useWords('followUps');
  const asked = placesOf().flatMap((place) => {
    const questions = followUpsAt(followUps, place);
    return questions.length > 0 ? [{ place, questions }] : [];
  });
  const vague = useProcess(({ process: { answers } }) =>
    asked.findIndex(({ place }) => vagueness(textOf(valueAt(answers, place.step, pathOf(place))))),
  );
  return asked[vague]?.questions ?? [];

  function placesOf(): readonly Place[] {
    if (scene.kind === 'field') return [{ step: scene.step, field: scene.field }];
    if (scene.kind !== 'row') return [];
    const field = questionOf(steps, scene.step, scene.field)?.field;
    if (field?.kind !== 'rows') return [];
    const { step, field: list, row } = scene;
    return [field.name, ...rowColumnsOf(step, list, field)].map((column) => ({
      step,
      field: list,
      row,
      column,
    }));
  }
}
