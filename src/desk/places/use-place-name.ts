import { steps } from '#domain/guide/steps.ts';
import type { Place } from '#domain/process/place.ts';
import { placeNameOf, type PlaceName } from '#domain/steps/place-name.ts';
import { useValueAt } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';

/** What one place of the open process is called, live: only its field is listened to. */
export function usePlaceName(place: Place): PlaceName {
  const words = useWords('steps');
  const value = useValueAt({ step: place.step, field: place.field });
  return placeNameOf(place, { answers: { [place.step]: { [place.field]: value } }, parts: steps, words });
}
