import { placeOf } from '#domain/guide/read.ts';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { useWords } from '#session/words/use-words.ts';
import { CountField } from './count-field.tsx';

/** How many people are in the room; `guess` stands there until somebody writes it. */
export function PeopleField({ guess }: { guess: number | null }) {
  const { howMany } = useWords('scoring');
  return <CountField place={placeOf(meeting, 'people')} label={howMany} unit="people" otherwise={guess} />;
}
