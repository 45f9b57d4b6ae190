import { filledRowsOf, rowsOf, textOf, type Row } from '#domain/process/rows.ts';
import { useProcessStore, useValue } from '#session/process/process-context.tsx';
import { useRoomPart } from '#session/room/room-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import css from './facilitator.module.css';

const readWho = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Who has the word, and who has not spoken yet: a press gives the word, another ends it. */
export function TheWord() {
  const { facilitator } = useWords('meetingRoom');
  const store = useProcessStore();
  const people = filledRowsOf(useValue('about', ['participants']));
  const spoken = rowsOf(useValue('meeting', ['spoken']));
  const [who, setWho] = useRoomPart('word', readWho);
  const timesOf = (id: string): number => Number(textOf(spoken.find((row) => row.id === id)?.['times'])) || 0;

  function give(person: Row): void {
    setWho(person.id);
    store.change(
      [
        {
          kind: 'set',
          step: 'meeting',
          path: ['spoken', person.id, 'times'],
          value: String(timesOf(person.id) + 1),
        },
      ],
      facilitator.giveWord(nameOf(person)),
    );
  }

  return (
    <section className={css['panel']}>
      <div className={css['sideHead']}>
        <h2 className="h-s">{facilitator.word}</h2>
        {spoken.length > 0 && (
          <Button
            look="quiet"
            size="xsmall"
            onClick={() => {
              setWho(null);
              store.change(
                [{ kind: 'set', step: 'meeting', path: ['spoken'], value: undefined }],
                facilitator.wordReset,
              );
            }}
          >
            {facilitator.wordReset}
          </Button>
        )}
      </div>
      {people.length === 0 && <p className="small quiet">{facilitator.wordEmpty}</p>}
      <ul className={css['people']}>
        {people.map((person) => {
          const has = person.id === who;
          const times = timesOf(person.id);
          return (
            <li key={person.id}>
              <button
                type="button"
                aria-pressed={has}
                title={has ? facilitator.takeWord(nameOf(person)) : facilitator.giveWord(nameOf(person))}
                onClick={() => (has ? setWho(null) : give(person))}
              >
                <span>
                  {nameOf(person)}
                  {textOf(person['unit']) && <span className="small quiet"> {textOf(person['unit'])}</span>}
                </span>
                <span className="small">
                  {has
                    ? facilitator.hasWord
                    : times === 0
                      ? facilitator.notSpoken
                      : facilitator.spoken(times)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const nameOf = (person: Row): string => textOf(person['role']) || textOf(person['unit']);
