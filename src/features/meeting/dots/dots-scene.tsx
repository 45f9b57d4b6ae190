import { placeOf } from '#domain/guide/read.ts';
import { criteria } from '#domain/guide/steps/criteria.ts';
import { Paged } from '../scene/paged.tsx';
import { SceneHead } from '../scene/scene-head.tsx';
import { useWords } from '#session/words/use-words.ts';
import css from './dots.module.css';
import { DotsWork } from './dots-work.tsx';
import { useDots } from './use-dots.ts';
import { useDotsKeys } from './use-dots-keys.ts';

const CRITERIA = placeOf(criteria, 'criteria');

/** Dots on the criteria (S1 1.35): given in silence, shown together, most first. People choose what to keep. */
export function DotsSceneView() {
  const { dots: words } = useWords('scoring');
  const dots = useDots();
  useDotsKeys(dots);
  const lead = dots.criteria.length === 0 ? words.empty : dots.shown ? words.choose : words.lead(dots.each);
  return (
    <div className={css['scene']}>
      <SceneHead text={words.title} lead={lead} place={CRITERIA} />
      <DotsWork dots={dots} frame={(list) => <Paged className={css['paged']}>{list}</Paged>} />
    </div>
  );
}
