import { filledRowsOf, textOf } from '#domain/process/rows.ts';
import { useValue } from '#session/process/process-context.tsx';
import { shownDate } from '#domain/values/dates.ts';
import { useWords } from '#session/words/use-words.ts';
import { ScrollArea } from '#ui/scroll-area.tsx';
import { SceneHead } from './scene-head.tsx';
import css from './scene.module.css';

/** What was put aside for later, for all to see: what, who and when. */
export function ParkingScene() {
  const { room } = useWords('meetingRoom');
  const items = filledRowsOf(useValue('parking', ['items'])).filter((row) => row['settled'] !== true);
  return (
    <div className={css['scene']}>
      <SceneHead text={room.parkingTitle} {...(items.length === 0 ? { lead: room.parkingEmpty } : {})} />
      <ScrollArea label={room.parkingTitle} className={css['scroll']}>
        <ul className={css['parked']}>
          {items.map((item) => (
            <li key={item.id}>
              <span>{textOf(item['text'])}</span>
              <span className={css['help']}>
                {[textOf(item['who']), shownDate(textOf(item['when']))].filter(Boolean).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      </ScrollArea>
    </div>
  );
}
