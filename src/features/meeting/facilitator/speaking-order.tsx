import { OwnWords } from '#desk/language/own-words.tsx';
import { about } from '#domain/guide/steps/about.ts';
import type { RowIn } from '#domain/guide/read.ts';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { forgetSpoken, giveTheWord, timesSpoken } from '#domain/meeting/speaking.ts';
import { filledRowsOf, textOf } from '#domain/process/rows.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useRowsIn } from '#session/process/use-answer.ts';
import { useAnswersOf } from '#session/process/use-answers.ts';
import { useRoomPart } from '#session/room/room-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import css from './facilitator.module.css';

type Participant = RowIn<typeof about, 'participants'>;

const readWho = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const nameOf = ({ role, unit }: Participant): string => textOf(role) || textOf(unit);

/** Order of speech: who speaks now, and who has not spoken yet. A press gives somebody the floor, another ends it. */
export function SpeakingOrder() {
  const { facilitator } = useWords('meetingRoom');
  const store = useProcessStore();
  const people: readonly Participant[] = filledRowsOf(useRowsIn(about, 'participants'));
  const counted = useAnswersOf(meeting);
  const anybodySpoke = useRowsIn(meeting, 'spoken').length > 0;
  const [who, setWho] = useRoomPart('word', readWho);

  function give(person: Participant): void {
    setWho(person.id);
    store.change(giveTheWord(person.id), facilitator.giveWord(nameOf(person)));
  }

  return (
    <section className={css['panel']} aria-labelledby="speaking-order">
      <div className={css['sideHead']}>
        <h2 id="speaking-order" className="h-s">
          {facilitator.word}
        </h2>
        {anybodySpoke && (
          <Button
            look="quiet"
            size="xsmall"
            onClick={() => {
              setWho(null);
              store.change(forgetSpoken(), facilitator.wordReset);
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
          const times = timesSpoken(counted, person.id);
          const unit = textOf(person.unit);
          return (
            <li key={person.id}>
              <button
                type="button"
                aria-pressed={has}
                title={has ? facilitator.takeWord(nameOf(person)) : facilitator.giveWord(nameOf(person))}
                onClick={() => (has ? setWho(null) : give(person))}
              >
                <span>
                  <OwnWords>{nameOf(person)}</OwnWords>
                  {unit && (
                    <span className="small quiet">
                      {' '}
                      <OwnWords>{unit}</OwnWords>
                    </span>
                  )}
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
