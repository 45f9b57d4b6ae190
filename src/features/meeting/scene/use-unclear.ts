import { parking } from '#domain/guide/registers/parking.ts';
import { parkedItems } from '#domain/parking/parking.ts';
import { isSamePlace, type Place } from '#domain/process/place.ts';
import { inOneLine, labelled } from '#domain/values/labelled.ts';
import { useAnswersOf } from '#session/process/use-answers.ts';
import { useWords } from '#session/words/use-words.ts';

/**
 * How the wall marks what is not clear yet: "Uavklart: Hvem betaler?". A field is not marked for what is unclear in one
 * of its rows, which has a mark of its own. Empty for a place that is clear. Live.
 */
export function useUnclear(): (at: Place) => string {
  const { tag } = useWords('parking');
  const items = parkedItems(useAnswersOf(parking));
  return (at) => {
    const here = items.filter(({ place }) => place && isSamePlace(place, at));
    const texts = here.map(({ text }) => text).filter((text) => text !== '');
    if (texts.length > 0) return labelled(tag, inOneLine(texts));
    return here.length > 0 ? tag : '';
  };
}
