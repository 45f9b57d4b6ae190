import { followUpPlace } from '#content/drafts/follow-ups.ts';
import { valueAt, type Path } from '#domain/process/change.ts';
import { textOf } from '#domain/process/rows.ts';
import { vagueness } from '#domain/follow-up/vague.ts';
import type { RoomScene } from '#domain/room/scene.ts';
import { rowColumnsOf } from '#domain/room/scenes.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { questionOf } from '../scene/question.ts';

/** Questions back to the answer the room looks at, when what stands there is short or hypothetical; else none. */
export function useVagueAnswer(scene: RoomScene): readonly string[] {
  const steps = useWords('steps');
  const followUps = useWords('followUps');
  const paths = pathsOf();
  const place = useProcess(({ process }) => {
    const vague = paths.find(({ at }) => vagueness(textOf(valueAt(process.answers, at.step, at.path))));
    return vague?.place;
  });
  return place ? followUps[place] : [];

  function pathsOf(): readonly {
    at: { step: string; path: Path };
    place: ReturnType<typeof followUpPlace>;
  }[] {
    if (scene.kind === 'field')
      return known({ step: scene.step, path: [scene.field] }, followUpPlace(scene.step, scene.field));
    if (scene.kind !== 'row') return [];
    const field = questionOf(steps, scene.step, scene.field)?.field;
    if (field?.kind !== 'rows') return [];
    return [field.name, ...rowColumnsOf(scene.step, scene.field, field)].flatMap((column) =>
      known(
        { step: scene.step, path: [scene.field, scene.row, column] },
        followUpPlace(scene.step, scene.field, column),
      ),
    );
  }

  function known(at: { step: string; path: Path }, place: ReturnType<typeof followUpPlace>) {
    return place === undefined ? [] : [{ at, place }];
  }
}
