import { useWords } from '#session/words/use-words.ts';
import css from './scene.module.css';
import { useParked } from './use-parked.ts';
import { WallPage } from './wall-page.tsx';

/** What was put aside for later, for all to see: what, who and when. */
export function ParkingScene() {
  const { room } = useWords('meetingRoom');
  const items = useParked();
  return (
    <WallPage title={room.parkingTitle} lead={items.length === 0 ? room.parkingEmpty : undefined} as="list">
      <ul className={css['names']}>
        {items.map(({ id, name, whoAndWhen }) => (
          <li key={id}>
            <span>{name}</span>
            {whoAndWhen && <span className={css['beside']}>{whoAndWhen}</span>}
          </li>
        ))}
      </ul>
    </WallPage>
  );
}
