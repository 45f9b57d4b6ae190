import { useState } from 'react';
import { placeOf } from '#domain/guide/read.ts';
import { parking } from '#domain/guide/registers/parking.ts';
import { isAdvanceAnswer } from '#domain/advance/leader-record.ts';
import { park, parkedAt, settle, unpark } from '#domain/parking/parking.ts';
import type { Place } from '#domain/process/place.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import css from './park-field.module.css';
import { DateEditor, LineEditor } from './text-editors.tsx';

interface ParkProps {
  /** A field, or one row of it. */
  readonly place: Pick<Place, 'step' | 'field' | 'row'>;
  /** What it is called on the screen. */
  readonly label: string;
}

/** The way to mark a field or a row as «uavklart», and what is parked there: what, why, who finds out, by when. */
export function ParkField({ place, label }: ParkProps) {
  const words = useWords('parking');
  const store = useProcessStore();
  const ids = useProcess(({ process }) =>
    parkedAt(process.answers, place)
      .map((item) => item.id)
      .join(' '),
  );
  const answersInAdvance = useProcess(({ process }) => isAdvanceAnswer(process));
  /** What was marked here just now, where one goes on writing. */
  const [fresh, setFresh] = useState<string | null>(null);
  function mark(): void {
    const id = newId();
    setFresh(id);
    store.change(park({ id, ...place }), words.parked(label));
  }
  // What a leader parked would not be sent along.
  if (answersInAdvance) return null;
  if (ids === '')
    return (
      <div className={css['mark']}>
        <Button
          look="quiet"
          size="small"
          icon="hourglass"
          aria-label={words.markOf(label)}
          title={words.markOf(label)}
          onClick={mark}
        >
          <span className={css['word']}>{words.mark}</span>
        </Button>
      </div>
    );
  return ids.split(' ').map((id) => <Parked key={id} id={id} label={label} fresh={id === fresh} />);
}

interface ParkedProps {
  readonly id: string;
  readonly label: string;
  readonly fresh: boolean;
}

function Parked({ id, label, fresh }: ParkedProps) {
  const words = useWords('parking');
  const store = useProcessStore();
  const about = (column: 'text' | 'why' | 'who' | 'when') => ({
    place: placeOf(parking, 'items', id, column),
    words: { label: words[column] },
  });
  return (
    <div role="group" aria-label={words.group(label)} className={css['parked']}>
      <p className={`h-s ${css['head'] ?? ''}`}>{words.tag}</p>
      <LineEditor {...about('text')} field={{ kind: 'line' }} focusOnMount={fresh} />
      <LineEditor {...about('why')} field={{ kind: 'line' }} />
      <LineEditor {...about('who')} field={{ kind: 'line' }} />
      <DateEditor {...about('when')} field={{ kind: 'date' }} />
      <div className={css['foot']}>
        <Button
          look="secondary"
          size="small"
          aria-label={words.settleOf(label)}
          onClick={() => store.change(settle(id), words.settleOf(label))}
        >
          {words.settle}
        </Button>
        <Button
          look="quiet"
          size="small"
          aria-label={words.removeOf(label)}
          onClick={() => store.change(unpark(id), words.removeOf(label))}
        >
          {words.remove}
        </Button>
      </div>
    </div>
  );
}
