import { fieldElementId } from '#desk/editors/field-element.ts';
import { languageOf } from '#domain/language/language.ts';
import { FIRST_LANGUAGE } from '#domain/language/languages.ts';
import type { Answers } from '#domain/process/process.ts';
import { rowsOf, textOf, type Row } from '#domain/process/rows.ts';
import { fieldsOf, type AnyStep } from '#domain/steps/define-step.ts';
import type { CellField } from '#domain/steps/fields.ts';
import { askedAt } from '../asked-in-room.ts';

const { dayInField } = languageOf(FIRST_LANGUAGE);

/** Does something here take an answer of this kind, and show the one that is given? */
function takesAnswer(element: Element, { kind }: CellField, value: unknown): boolean {
  const controls = [...element.querySelectorAll<HTMLInputElement>('input, textarea, select')];
  switch (kind) {
    case 'line':
    case 'paragraph':
    case 'number':
      return controls.some((control) => control.value === textOf(value));
    case 'date':
      return controls.some((control) => control.value === dayInField(textOf(value)));
    default:
      return controls.length > 0;
  }
}

/** What stands on a page by a key of it, found in one go: a page has hundreds of fields and cells to be asked for. */
function byKey(
  page: HTMLElement,
  selector: string,
  keysOf: (element: Element) => readonly string[],
): ReadonlyMap<string, readonly Element[]> {
  const found = new Map<string, Element[]>();
  for (const element of page.querySelectorAll(selector))
    for (const key of new Set(keysOf(element))) found.set(key, [...(found.get(key) ?? []), element]);
  return found;
}
const cellKey = (row: string, column: string): string => `${row}\n${column}`;

/** A cell belongs to every row it stands in. */
function cellKeysOf(cell: Element): readonly string[] {
  const keys: string[] = [];
  const row = (from: Element | null): Element | null => from?.closest('[data-row-id]') ?? null;
  for (let at = row(cell); at !== null; at = row(at.parentElement))
    keys.push(cellKey(at.getAttribute('data-row-id') ?? '', cell.getAttribute('data-column') ?? ''));
  return keys;
}

type Counts = readonly (readonly [place: string, count: number])[];

/**
 * How many times each field of a step stands here, and each cell of its rows, where it takes and shows the answer that
 * is given. `columnsOf`: the columns that may be asked about a row; all of them where it is left out.
 */
export const placesSeen = (
  page: HTMLElement,
  step: AnyStep,
  answers: Answers,
  columnsOf?: (field: string, row: Row) => readonly string[],
): Counts => {
  const framed = byKey(page, '[id]', ({ id }) => [id]);
  const inRows = byKey(page, '[data-column]', cellKeysOf);
  return fieldsOf(step).flatMap(([field, declared]): Counts => {
    const value = answers[step.id]?.[field];
    const frames = framed.get(fieldElementId(field)) ?? [];
    const at = askedAt({ step: step.id, field });
    if (declared.kind !== 'rows')
      return [[at, frames.filter((frame) => takesAnswer(frame, declared, value)).length]];
    const cells = rowsOf(value).flatMap((row) =>
      (columnsOf?.(field, row) ?? Object.keys(declared.columns)).map((column): Counts[number] => {
        const cell = declared.columns[column];
        const found = inRows.get(cellKey(row.id, column)) ?? [];
        return [
          askedAt({ step: step.id, field, row: row.id, column }),
          found.filter((element) => cell && takesAnswer(element, cell, row[column])).length,
        ];
      }),
    );
    return [[at, frames.length], ...cells];
  });
};

/**
 * Looks at a page as it is, and again each time something that is folded away has been opened, until nothing is left
 * to open. What stands folded in `details` is there all the time.
 */
export async function lookEverywhere({
  page,
  press,
  look,
}: {
  readonly page: () => HTMLElement;
  readonly press: (button: HTMLElement) => unknown;
  readonly look: () => void;
}): Promise<void> {
  const opened = new Set<string>();
  for (;;) {
    look();
    const closed = [...page().querySelectorAll<HTMLButtonElement>('button[aria-expanded="false"]')].find(
      (button) => !opened.has(nameOf(button)),
    );
    if (!closed) return;
    opened.add(nameOf(closed));
    press(closed);
    await Promise.resolve();
  }
}

/** What a button is called, and of which row: two rows may have the same name. */
const nameOf = (button: HTMLButtonElement): string =>
  `${button.closest('[data-row-id]')?.getAttribute('data-row-id') ?? ''} ${button.getAttribute('aria-label') ?? button.textContent}`;
