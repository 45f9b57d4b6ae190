import { useState } from 'react';
import { isoDateOf, shownDate } from '#domain/values/dates.ts';
import { filledRowsOf, textOf } from '#domain/process/rows.ts';
import { stepOfScene, type RoomScene } from '#domain/room/scene.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcessStore, useValue } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { DateInput } from '#ui/date-input.tsx';
import { Field } from '#ui/field.tsx';
import { TextArea, TextInput } from '#ui/text-input.tsx';
import css from './facilitator.module.css';

/** As many as can be seen without scrolling past the notes. */
const SEEN = 3;

/** What is put aside for later, with who and when; a new one belongs to the step the room is in. */
export function Parking({ scene, onShow }: { scene: RoomScene; onShow: () => void }) {
  const { facilitator } = useWords('meetingRoom');
  const store = useProcessStore();
  const [adding, setAdding] = useState(false);
  const [all, setAll] = useState(false);
  const items = filledRowsOf(useValue('parking', ['items'])).filter((row) => row['settled'] !== true);
  const shown = all || items.length <= SEEN + 1 ? items : items.slice(-SEEN);
  return (
    <section className={css['panel']}>
      <div className={css['sideHead']}>
        <h2 className="h-s">{facilitator.parked}</h2>
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
        <NewItem
          onDone={() => setAdding(false)}
          onPark={(cells) => {
            const step = stepOfScene(scene);
            store.change(
              [
                {
                  kind: 'insert',
                  step: 'parking',
                  path: ['items'],
                  row: { id: newId(), ...cells, ...(step === null ? {} : { step }) },
                },
              ],
              facilitator.parkLabel,
            );
            setAdding(false);
          }}
        />
      )}
      <ul className={css['parked']}>
        {shown.map((item) => (
          <li key={item.id}>
            <label>
              <input
                type="checkbox"
                checked={false}
                aria-label={facilitator.parkSettled(textOf(item['text']))}
                onChange={() =>
                  store.change(
                    [{ kind: 'set', step: 'parking', path: ['items', item.id, 'settled'], value: true }],
                    facilitator.parkSettled(textOf(item['text'])),
                  )
                }
              />
              <span>
                <span className={css['parkedText']}>{textOf(item['text'])}</span>
                <span className="small quiet">
                  {[textOf(item['who']), shownDate(textOf(item['when']))].filter(Boolean).join(', ')}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {items.length > SEEN + 1 && (
        <Button look="quiet" size="xsmall" onClick={() => setAll(!all)}>
          {all ? facilitator.parkFewer : facilitator.parkAll(items.length)}
        </Button>
      )}
    </section>
  );
}

function NewItem({
  onPark,
  onDone,
}: {
  onPark: (cells: Readonly<Record<string, string>>) => void;
  onDone: () => void;
}) {
  const { facilitator } = useWords('meetingRoom');
  const shell = useWords('shell');
  const [text, setText] = useState('');
  const [who, setWho] = useState('');
  const [when, setWhen] = useState('');
  return (
    <form
      className={css['newItem']}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onPark(Object.fromEntries(Object.entries({ text, who, when }).filter(([, value]) => value !== '')));
      }}
    >
      <Field label={facilitator.parkWhat}>
        {(ids) => <TextArea {...ids} rows={1} value={text} onChange={setText} focusOnMount />}
      </Field>
      <Field label={facilitator.parkWho}>
        {(ids) => <TextInput {...ids} value={who} onChange={setWho} />}
      </Field>
      <Field label={facilitator.parkWhen}>
        {(ids) => (
          <DateInput
            {...ids}
            value={when}
            onChange={setWhen}
            read={isoDateOf}
            show={shownDate}
            calendarLabel={shell.fill.calendar(facilitator.parkWhen)}
            placeholder={shell.fill.datePlaceholder}
          />
        )}
      </Field>
      <div className={css['deeds']}>
        <Button type="submit" size="small">
          {facilitator.parkDone}
        </Button>
        <Button look="secondary" size="small" onClick={onDone}>
          {facilitator.parkCancel}
        </Button>
      </div>
    </form>
  );
}
