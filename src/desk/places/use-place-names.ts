import { useCallback } from 'react';
import { steps } from '#domain/guide/steps.ts';
import type { Place } from '#domain/process/place.ts';
import type { Answers } from '#domain/process/process.ts';
import { placeNameOf, type PlaceName } from '#domain/steps/place-name.ts';
import { useValueAt } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';

/** What places in the steps are called on the screen; rows by their names in these answers. */
export function usePlaceNames(): (place: Place, answers: Answers) => PlaceName {
  const words = useWords('steps');
  return useCallback(
    (place: Place, answers: Answers) => placeNameOf(place, { answers, parts: steps, words }),
    [words],
  );
}

/** What one place of the open process is called, live: only its field is listened to. */
export function usePlaceName(place: Place): PlaceName {
  const nameOf = usePlaceNames();
  const value = useValueAt({ step: place.step, field: place.field });
  return nameOf(place, { [place.step]: { [place.field]: value } });
}
