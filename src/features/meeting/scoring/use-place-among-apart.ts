import { allScoresOf, placeAmongApart } from '#domain/scoring/scores-of.ts';
import type { RoomScene } from '#domain/room/scene.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { useShown } from './use-shown.ts';

/**
 * "2 av 3 der svarene spriker", once the answers on the screen may be seen and are apart; null before, so that
 * nothing is told of answers that are still hidden.
 */
export function usePlaceAmongApart(scene: RoomScene): string | null {
  const words = useWords('scoring');
  const [group, question] =
    scene.kind === 'scoring' ? [scene.row, scene.question] : ['', 'involvement' as const];
  const [shown] = useShown(`${group}/${question}`);
  return useProcess(({ process: { answers } }) => {
    if (group === '') return null;
    const all = allScoresOf(answers);
    const scores = all.find((one) => one.group === group);
    if (!scores?.[question].distribution?.spread || !(shown || scores.agreed)) return null;
    const place = placeAmongApart(all, group);
    return place ? words.placeAmongApart(place.number, place.of) : null;
  });
}
