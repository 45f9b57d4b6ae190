import { DrawnPicture } from '#documents/preview/drawn-picture.tsx';
import { placeOf } from '#domain/guide/read.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { measureNumbers } from '#domain/plan/measure.ts';
import { timelineOf } from '#domain/plan/timeline.ts';
import { timelinePicture } from '#domain/plan/timeline-picture.ts';
import { filledOf, textOf } from '#domain/process/rows.ts';
import { today } from '#session/clock/today.ts';
import { useRowsIn } from '#session/process/use-answer.ts';
import { useAnswers } from '#session/process/use-answers.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './scene.module.css';
import { UnclearMark } from './unclear-mark.tsx';
import { WallPage } from './wall-page.tsx';

const MEASURES = placeOf(plan, 'measures');
/** The width of what stands on the room's sheet, px. */
const WIDTH = 756;
/** Dots on one another in the picture: the list below needs its room too. */
const LANES = 2;

/** The measures by deadline, under the plan in time; the numbers are those of the picture. */
export function PlanOnWall() {
  const { label, help } = useWords('steps').plan.fields.measures;
  const spokenIn = useSpokenIn();
  const { room } = useWords('meetingRoom');
  const documents = useWords('documents');
  const language = useLanguage();
  const timeline = timelineOf(useAnswers(), today());
  const rows = useRowsIn(plan, 'measures');
  const numbers = measureNumbers(rows);
  const numberOf = (id: string): number => numbers.get(id) ?? 0;
  const measures = filledOf(rows).toSorted((one, other) => numberOf(one.id) - numberOf(other.id));
  const words = documents.plan.timeline;
  return (
    <WallPage
      title={label}
      help={measures.length === 0 ? help : undefined}
      place={MEASURES}
      as="list"
      above={
        timeline.measures.length > 0 && (
          <DrawnPicture
            picture={timelinePicture(timeline, { width: WIDTH, words, language, lanes: LANES })}
          />
        )
      }
    >
      {measures.length === 0 ? (
        <p className={css['help']}>{room.notAnswered}</p>
      ) : (
        <ol className={css['names']}>
          {measures.map(({ id, measure, responsible, deadline }) => (
            <li key={id}>
              <span className="as-written" lang={spokenIn(textOf(measure))}>
                {numberOf(id)}. {textOf(measure).trim() || room.unnamedRow}
              </span>
              <span className={css['beside']}>
                {[textOf(responsible).trim(), language.longDay(textOf(deadline))].filter(Boolean).join(', ')}
              </span>
              <UnclearMark place={{ ...MEASURES, row: id }} />
            </li>
          ))}
        </ol>
      )}
    </WallPage>
  );
}
