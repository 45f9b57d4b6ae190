import { usePlaceName } from '#desk/places/use-place-name.ts';
import { useWords } from '#session/words/use-words.ts';
import { sentenceCase } from './sentence-case.ts';

/** What a row is called in the room: what a person called it, or "Utfordring 2". */
export function useRowName(step: string, field: string, row: string): string {
  const { room } = useWords('meetingRoom');
  const name = usePlaceName({ step, field, row });
  return name.row || room.rowOfNumber(sentenceCase(name.rowKind), name.rowNumber);
}
