import { questionOf } from '#domain/guide/question.ts';
import { rowColumnsOf } from '#domain/room/scenes.ts';
import { useRowName } from '#desk/places/use-place-names.ts';
import { useWords } from '#session/words/use-words.ts';
import { Paged } from './paged.tsx';
import { RowAnswer, type RowPlace } from './row-answer.tsx';
import { SceneHead } from './scene-head.tsx';
import css from './scene.module.css';

/** What is asked about one row, under its name. */
export function RowScene(place: RowPlace) {
  const { step, field, row, column } = place;
  const name = useRowName({ step, field, row });
  const asked = questionOf(useWords('steps'), step, field);
  if (asked?.field.kind !== 'rows') return null;
  const columns = column ? [column] : rowColumnsOf(step, field, asked.field);
  const [only] = columns.length === 1 ? columns : [];
  const onlyKind = only === undefined ? undefined : asked.field.columns[only]?.kind;
  return (
    <div className={css['scene']}>
      <SceneHead text={name} />
      <Paged className={css['answer']} kind={onlyKind}>
        <RowAnswer {...place} />
      </Paged>
    </div>
  );
}
