import { useWords } from '#session/words/use-words.ts';
import { ScrollArea } from '#ui/scroll-area.tsx';
import { SceneHead } from './scene-head.tsx';
import css from './scene.module.css';
import { useParked } from './use-parked.ts';

/** What was put aside for later, for all to see: what, who and when. */
export function ParkingScene() {
  const { room } = useWords('meetingRoom');
  const items = useParked();
  return (
    <div className={css['scene']}>
      <SceneHead text={room.parkingTitle} {...(items.length === 0 ? { lead: room.parkingEmpty } : {})} />
      <ScrollArea label={room.parkingTitle} className={css['scroll']}>
        <ul className={css['parked']}>
          {items.map(({ id, name, whoAndWhen }) => (
            <li key={id}>
              <span>{name}</span>
              <span className={css['help']}>{whoAndWhen}</span>
            </li>
          ))}
        </ul>
      </ScrollArea>
    </div>
  );
}
