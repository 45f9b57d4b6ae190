import type { Path } from '../process/value-at.ts';
import type { CellField, Field } from '../steps/fields.ts';
import { savedParts } from './saved-parts.ts';

const parts: ReadonlyMap<string, { readonly fields: Readonly<Record<string, Field>> }> = new Map(
  savedParts.map((part) => [part.id, part]),
);

/** The declaration of what stands at a path of a step or a register; undefined for what this program does not know. */
export function fieldAt(part: string, [field = '', ...inside]: Path): Field | undefined {
  const found = parts.get(part)?.fields[field];
  if (found?.kind !== 'rows' || inside.length === 0) return inside.length === 0 ? found : undefined;
  const [, column = '', ...deeper] = inside;
  const cell: CellField | undefined = found.columns[column];
  return deeper.length === 0 ? cell : undefined;
}
