import { questionOf } from '#domain/guide/question.ts';
import { rowColumnsOf } from '#domain/room/scenes.ts';
import { useRowName } from '#desk/places/use-place-names.ts';
import { useWords } from '#session/words/use-words.ts';
import { Pair } from './pair.tsx';
import type { RowPlace } from './row-answer.tsx';
import { WallPage } from './wall-page.tsx';
import { Written } from './written.tsx';

/** What is said about one row, under its name. */
export function RowOnWall({ step, field, row, column }: RowPlace) {
  const name = useRowName({ step, field, row });
  const asked = questionOf(useWords('steps'), step, field);
  if (asked?.field.kind !== 'rows') return null;
  const { columns } = asked.field;
  const shown = column ? [column] : rowColumnsOf(step, field, asked.field);
  const cells = shown.flatMap((id) => {
    const [cell, words] = [columns[id], asked.words.columns?.[id]];
    return cell && words ? [{ id, cell, words }] : [];
  });
  const isMatrix = cells.length === 1 && cells[0]?.cell.kind === 'matrix';
  return (
    <WallPage
      title={name}
      lead={isMatrix ? cells[0]?.words.label : undefined}
      place={{ step, field, row }}
      as="list"
    >
      {isMatrix ? (
        cells.map(({ id, cell, words }) => (
          <Written key={id} place={{ step, field, row, column: id }} field={cell} words={words} />
        ))
      ) : (
        <dl>
          {cells.map(({ id, cell, words }) => (
            <Pair key={id} label={words.label}>
              <Written
                place={{ step, field, row, column: id }}
                field={cell}
                words={words}
                among={cells.length > 1}
              />
            </Pair>
          ))}
        </dl>
      )}
    </WallPage>
  );
}
