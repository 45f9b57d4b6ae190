import { OwnWords } from '#desk/language/own-words.tsx';
import { useState } from 'react';
import { park, settle } from '#domain/parking/parking.ts';
import { stepOfScene, type RoomScene } from '#domain/room/scene.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { useParked } from '../scene/use-parked.ts';
import { EditParked } from './edit-parked.tsx';
import css from './facilitator.module.css';
import { NewParked, useNewParked } from './new-parked.tsx';

/** As many as can be seen without scrolling past the notes. */
const SEEN = 3;

/** What is put aside for later, with who and when; a new one belongs to the step the room is in. */
export function Parking({ scene, onShow }: { scene: RoomScene; onShow: () => void }) {
  const { facilitator } = useWords('meetingRoom');
  const store = useProcessStore();
  const begun = useNewParked();
  /** Null until something is found begun, or somebody has said. From then on it stays: who empties a field writes on in it. */
  const [wanted, setAdding] = useState<boolean | null>(null);
  if (wanted === null && Object.values(begun).some(({ isBegun }) => isBegun)) setAdding(true);
  const adding = wanted === true;
  const [edited, setEdited] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const items = useParked();
  const shown = all || items.length <= SEEN + 1 ? items : items.slice(-SEEN);
  return (
    <section className={css['panel']} aria-labelledby="parked">
      <div className={css['sideHead']}>
        <h2 id="parked" className="h-s">
          {facilitator.parked}
        </h2>
        <span>
          <Button look="quiet" size="xsmall" onClick={onShow}>
            {facilitator.parkShow}
          </Button>
          <Button look="quiet" size="xsmall" aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {facilitator.parkAdd}
          </Button>
        </span>
      </div>
      {adding && (
        <NewParked
          item={begun}
          onDone={() => setAdding(false)}
          onPark={(item) => {
            const step = stepOfScene(scene) ?? '';
            store.change(park({ id: newId(), ...item, step }), facilitator.parkLabel);
            setAdding(false);
          }}
        />
      )}
      <ul className={css['parked']}>
        {shown.map(({ id, name, why, whoAndWhen }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={false}
                aria-label={facilitator.parkSettled(name)}
                onChange={() => store.change(settle(id), facilitator.parkSettled(name))}
              />
              <span>
                <span className={css['parkedText']}>
                  <OwnWords>{name}</OwnWords>
                </span>
                {why !== '' && (
                  <span className="small quiet">
                    <OwnWords>{why}</OwnWords>
                  </span>
                )}
                <span className="small quiet">
                  <OwnWords>{whoAndWhen}</OwnWords>
                </span>
              </span>
            </label>
            <Button
              look="quiet"
              size="xsmall"
              aria-label={facilitator.parkEdit(name)}
              aria-expanded={edited === id}
              onClick={() => setEdited(edited === id ? null : id)}
            >
              {facilitator.parkChange}
            </Button>
          </li>
        ))}
      </ul>
      {edited !== null && <EditParked key={edited} id={edited} onDone={() => setEdited(null)} />}
      {items.length > SEEN + 1 && (
        <Button look="quiet" size="xsmall" onClick={() => setAll(!all)}>
          {all ? facilitator.parkFewer : facilitator.parkAll(items.length)}
        </Button>
      )}
    </section>
  );
}
