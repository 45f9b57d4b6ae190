import { parking } from '#domain/guide/registers/parking.ts';
import { parkedItems, parkedName } from '#domain/parking/parking.ts';
import { useNaming } from '#desk/places/use-place-names.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useAnswers, useAnswersOf } from '#session/process/use-answers.ts';
import { useWords } from '#session/words/use-words.ts';

/** Something unclear, as the meeting reads it. */
interface NamedParked {
  readonly id: string;
  /** What people wrote, else where it was parked: "Utfordringer: Lang ventetid". Never empty. */
  readonly name: string;
  readonly why: string;
  /** "Klinikksjef, 12. mai 2027" */
  readonly whoAndWhen: string;
}

/** What is not clear yet, in the order it was parked. Live; the names of places follow a moment after the last keystroke. */
export function useParked(): readonly NamedParked[] {
  const answers = useAnswers();
  const { longDay } = useLanguage();
  const { tag: unnamed } = useWords('parking');
  const naming = useNaming()(answers);
  return parkedItems(useAnswersOf(parking)).map((item) => ({
    id: item.id,
    name: parkedName(item, naming) || unnamed,
    why: item.why,
    whoAndWhen: [item.who, longDay(item.when)].filter(Boolean).join(', '),
  }));
}
