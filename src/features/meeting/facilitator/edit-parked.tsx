import { placeOf } from '#domain/guide/read.ts';
import { parking } from '#domain/guide/registers/parking.ts';
import { CellEditor } from '#desk/editors/cell-editor.tsx';
import { useRowIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import css from './facilitator.module.css';

const KINDS = { text: 'line', why: 'paragraph', who: 'line', when: 'date' } as const;

/**
 * Everything about one parked item, to be written on in. It stands outside the list, so that it stays while a text is
 * cleared to be written anew; nothing is drawn of one that is gone.
 */
export function EditParked({ id, onDone }: { id: string; onDone: () => void }) {
  const words = useWords('parking');
  const { facilitator } = useWords('meetingRoom');
  if (!useRowIn(parking, 'items', id)) return null;
  return (
    <div role="group" aria-label={facilitator.parkChange} className={css['newItem']}>
      {(['text', 'why', 'who', 'when'] as const).map((column) => (
        <CellEditor
          key={column}
          place={placeOf(parking, 'items', id, column)}
          field={{ kind: KINDS[column] }}
          words={{ label: words[column] }}
        />
      ))}
      <div className={css['deeds']}>
        <Button look="secondary" size="small" onClick={onDone}>
          {facilitator.parkChanged}
        </Button>
      </div>
    </div>
  );
}
