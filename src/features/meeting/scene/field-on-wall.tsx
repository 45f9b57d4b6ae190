import { rowCalled } from '#domain/steps/place-name.ts';
import { asksForRows, type Question, type RowsQuestion } from '#domain/guide/question.ts';
import { placeOf } from '#domain/guide/read.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { isSamePlace } from '#domain/process/place.ts';
import { filledOf, rowsOf, textOf, treeOf, type Row } from '#domain/process/rows.ts';
import { fieldsBeside, listColumnsOf } from '#domain/room/scenes.ts';
import { useQuestion } from '#desk/editors/use-question.ts';
import { useValueAt } from '#session/process/use-answer.ts';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './scene.module.css';
import { Pair } from './pair.tsx';
import { PlanOnWall } from './plan-on-wall.tsx';
import { UnclearMark } from './unclear-mark.tsx';
import { useAnswerTexts } from './use-answer-texts.ts';
import { WallPage } from './wall-page.tsx';
import { Written } from './written.tsx';

const MEASURES = placeOf(plan, 'measures');

/** One field as it is looked at: what is written, chosen or listed, without anything to press. */
export function FieldOnWall({ step, field }: { step: string; field: string }) {
  const question = useQuestion(step, field);
  if (!question) return null;
  if (isSamePlace({ step, field }, MEASURES)) return <PlanOnWall />;
  if (asksForRows(question)) return <ListOnWall question={question} />;
  const beside = fieldsBeside(question.step, field);
  return beside.length > 1 ? (
    <ShortOnWall step={step} fields={beside} />
  ) : (
    <SingleOnWall question={question} />
  );
}

function ShortOnWall({ step, fields }: { step: string; fields: readonly string[] }) {
  const { room } = useWords('meetingRoom');
  return (
    <WallPage title={room.shortAnswers} as="lines">
      <dl>
        {fields.map((id) => (
          <ShortAnswer key={id} step={step} field={id} />
        ))}
      </dl>
    </WallPage>
  );
}

function ShortAnswer({ step, field: id }: { step: string; field: string }) {
  const question = useQuestion(step, id);
  if (!question || question.field.kind === 'rows') return null;
  const place = { step, field: id };
  return (
    <Pair label={question.words.label} place={place}>
      <Written place={place} field={question.field} words={question.words} />
    </Pair>
  );
}

function SingleOnWall({ question: { step, fieldId, field, words } }: { question: Question }) {
  if (field.kind === 'rows') return null;
  const place = { step: step.id, field: fieldId };
  return (
    <WallPage title={words.label} help={words.help} place={place} as="text">
      <Written place={place} field={field} words={words} />
    </WallPage>
  );
}

/** The names of the rows, with what else stands in the list behind them. */
function ListOnWall({ question: { step, fieldId, field, words } }: { question: RowsQuestion }) {
  const spokenIn = useSpokenIn();
  const { room } = useWords('meetingRoom');
  const place = { step: step.id, field: fieldId };
  const all = rowsOf(useValueAt(place));
  const rows = filledOf(all);
  const textsOf = useAnswerTexts();
  const beside = listColumnsOf(step.id, fieldId, field).filter((column) => column !== field.name);
  const more = (row: Row): string =>
    beside
      .flatMap((column) => {
        const [cell, cellWords] = [field.columns[column], words.columns?.[column]];
        return cell && cellWords ? textsOf(cell, cellWords, row[column]) : [];
      })
      .join(', ');
  const ordered = field.tree ? treeOf(rows) : rows.map((row) => ({ row, depth: 0 }));
  return (
    <WallPage title={words.label} help={words.help} place={place} as="list">
      {rows.length === 0 ? (
        <p className={css['help']}>{room.notAnswered}</p>
      ) : (
        <ol className={css['names']}>
          {ordered.map(({ row, depth }) => (
            <li key={row.id} style={{ paddingLeft: `${depth * 24}px` }}>
              <span className="as-written" lang={spokenIn(textOf(row[field.name]))}>
                {rowCalled(row[field.name], words.row ?? words.label, all.indexOf(row) + 1)}
              </span>
              {more(row) && <span className={css['beside']}>{more(row)}</span>}
              <UnclearMark place={{ ...place, row: row.id }} />
            </li>
          ))}
        </ol>
      )}
    </WallPage>
  );
}
