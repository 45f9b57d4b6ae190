import type { Change } from '#domain/process/change.ts';
import type { Place } from '#domain/process/place.ts';
import type { CellField, FieldKind } from '#domain/steps/fields.ts';
import type { AnyFieldWords } from '#domain/steps/step-words.ts';

/** What every editor of a single answer is given. */
export interface CellProps<K extends FieldKind = CellField['kind']> {
  /** A field, or a cell of a row. */
  readonly place: Place;
  readonly field: Extract<CellField, { kind: K }>;
  readonly words: AnyFieldWords;
  /** No visible label (the table head has it); the control is named all the same. */
  readonly hideLabel?: boolean;
  /** No edge until hover or focus. */
  readonly bare?: boolean;
  /** The cursor goes here when the field appears. */
  readonly focusOnMount?: boolean;
  /** Changes that belong with the first words written in an empty field. */
  readonly alongside?: (() => readonly Change[]) | undefined;
  readonly advice?: readonly string[] | undefined;
}
