import type { Place } from '#domain/process/place.ts';
import { usePlaceName } from '#desk/places/use-place-names.ts';
import { useWords } from '#session/words/use-words.ts';
import { rowNameOf } from './row-name.ts';

const NOWHERE: Place = { step: '', field: '' };

/** What a row is called in the room, live: what a person called it, or "Utfordring 2"; empty where no row is. */
export function useRowName(place: Place | undefined): string {
  const { room } = useWords('meetingRoom');
  return rowNameOf(usePlaceName(place ?? NOWHERE), room);
}
