import type { MatrixField, MatrixRow, ScaleValue } from '../steps/fields.ts';
import type { Change } from './change.ts';
import { addItem, giveLevel, nameItem, removeItem } from './matrix-deeds.ts';
import type { Place } from './place.ts';

/** One matrix among several that stand beside each other, one for each row of a field. */
export interface MatrixBeside {
  readonly place: Place & { readonly row: string };
  readonly value: readonly MatrixRow[];
}

/** An own item as one line across the matrices: the same text is the same item, whichever id it has in each. */
export interface OwnLine {
  /** Stays the same while the first matrix that has the item keeps it. */
  readonly key: string;
  readonly text: string;
  /** The id of the item, by the row its matrix belongs to; a row without it is not here. */
  readonly items: Readonly<Record<string, string>>;
}

/**
 * The own items of matrices beside each other, line by line. Items without text are one line only where they have the
 * same id. `held` is a line somebody writes in: it keeps its items and gets no others, so that two lines never become one
 * under the hand when their texts happen to be equal on the way.
 */
export function ownLinesOf(
  field: MatrixField,
  matrices: readonly MatrixBeside[],
  held?: OwnLine,
): readonly OwnLine[] {
  const lines: { key: string; text: string; items: Record<string, string> }[] = [];
  for (const { place, value } of matrices)
    for (const item of value) {
      if (field.items.includes(item.id)) continue;
      const text = item.text ?? '';
      const isHeld = held?.items[place.row] === item.id;
      const line = lines.find(
        ({ key, items, text: written }) =>
          (key === held?.key) === isHeld &&
          items[place.row] === undefined &&
          (isHeld || (written === text && (text !== '' || Object.values(items).includes(item.id)))),
      );
      if (line) line.items[place.row] = item.id;
      else
        lines.push({
          key: isHeld ? held.key : `${place.row}/${item.id}`,
          text,
          items: { [place.row]: item.id },
        });
    }
  return lines;
}

/** Writes the name of an own item in every matrix that has it. */
export const nameOwn = (matrices: readonly MatrixBeside[], line: OwnLine, text: string): readonly Change[] =>
  inEach(matrices, line, (place, id) => nameItem(place, id, text));

/** Takes an own item away from every matrix that has it. */
export const removeOwn = (matrices: readonly MatrixBeside[], line: OwnLine): readonly Change[] =>
  inEach(matrices, line, removeItem);

/** How important an own item is in one matrix, which gets the item where it lacks it. */
export function giveOwnLevel(
  { place, value }: MatrixBeside,
  line: OwnLine,
  level: ScaleValue | undefined,
  newId: () => string,
): readonly Change[] {
  const has = line.items[place.row];
  if (has !== undefined) return giveLevel(place, has, level);
  const known = Object.values(line.items).find((id) => !value.some((item) => item.id === id));
  const id = known ?? newId();
  return [...addItem(place, id), ...nameItem(place, id, line.text), ...giveLevel(place, id, level)];
}

const inEach = (
  matrices: readonly MatrixBeside[],
  { items }: OwnLine,
  deed: (place: Place, item: string) => readonly Change[],
): readonly Change[] =>
  matrices.flatMap(({ place }) => {
    const item = items[place.row];
    return item === undefined ? [] : deed(place, item);
  });
