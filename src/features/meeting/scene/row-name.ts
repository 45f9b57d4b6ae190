import { capital } from '#domain/values/sentence.ts';
import type { PlaceName } from '#domain/steps/place-name.ts';
import type { Parts } from '#content/languages/parts.ts';

/** What a row is called in the meeting: what a person called it, else "Utfordring 2"; empty where no row is. */
export const rowNameOf = (
  { row, rowKind, rowNumber }: PlaceName,
  { rowOfNumber }: Pick<Parts['meetingRoom']['room'], 'rowOfNumber'>,
): string => row || (rowNumber === 0 ? '' : rowOfNumber(capital(rowKind), rowNumber));
