import { useCallback } from 'react';
import { steps } from '#domain/guide/steps.ts';
import type { Place } from '#domain/process/place.ts';
import type { Answers } from '#domain/process/process.ts';
import { placeNameOf, rowNameOf, type Naming } from '#domain/steps/place-name.ts';
import { useValueAt } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';

/** What places in the steps are named from on the screen: rows by their names in these answers. */
export function useNaming(): (answers: Answers) => Naming {
  const words = useWords('steps');
  return useCallback((answers: Answers) => ({ answers, parts: steps, words }), [words]);
}

const NOWHERE: Place = { step: '', field: '' };

/** What a row of the open process is called, live: only its field is listened to. Empty where no row is. */
export function useRowName(place: Place | undefined): string {
  const { step, field, ...rest } = place ?? NOWHERE;
  const naming = useNaming();
  const value = useValueAt({ step, field });
  return rowNameOf(placeNameOf({ step, field, ...rest }, naming({ [step]: { [field]: value } })));
}
