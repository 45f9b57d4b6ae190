/** How the fields of a page are found in it: links lead to them, and what has the focus is known by them. */
const PREFIX = 'field-';

/** The id of what stands round a field. */
export const fieldElementId = (fieldId: string): string => `${PREFIX}${fieldId}`;

/** The id of the field an element of the page stands in; null outside the fields. */
export function fieldAround(element: Element): string | null {
  const frame = element.closest(`[id^="${PREFIX}"]`);
  return frame && frame.id.slice(PREFIX.length);
}

interface PlaceOnPage {
  readonly element: HTMLElement;
  /** What takes the cursor there. */
  readonly control: HTMLElement | null;
}

/**
 * A field of the page that is open, one of its rows, or one cell. A row in another part of a very long list is drawn
 * first. Where a row or cell is not there (it is gone, or folded away), the nearest thing around it; null when the page has
 * no such field. Not during drawing.
 */
export function placeOnPage(at: {
  readonly field: string;
  readonly row?: string | undefined;
  readonly column?: string | undefined;
}): PlaceOnPage | null {
  const frame = document.getElementById(fieldElementId(at.field));
  if (!frame) return null;
  const inside = (around: HTMLElement, attribute: string, id: string | undefined): HTMLElement | null =>
    id === undefined ? null : around.querySelector<HTMLElement>(`[${attribute}="${CSS.escape(id)}"]`);
  if (at.row !== undefined && !inside(frame, 'data-row-id', at.row)) seekRow(frame, at.row);
  const row = inside(frame, 'data-row-id', at.row);
  const element = cellIn(frame, at) ?? (row && inside(row, 'data-column', at.column)) ?? row ?? frame;
  return { element, control: controlIn(row ? element : (firstRow(frame) ?? frame)) };
}

/** Asks the list of a field to draw the part this row stands in. */
function seekRow(frame: HTMLElement, row: string): void {
  frame.dispatchEvent(new CustomEvent(SEEK_ROW, { detail: row }));
}
const SEEK_ROW = 'seek-row';

/** Hears, for a list in its field, which row is sought. Returns the way to stop. */
export function onSeekRow(list: HTMLElement | null, listener: (row: string) => void): () => void {
  const frame = list?.closest(`[id^="${PREFIX}"]`);
  const hear = (event: Event): void => {
    if (event instanceof CustomEvent && typeof event.detail === 'string') listener(event.detail);
  };
  frame?.addEventListener(SEEK_ROW, hear);
  return () => frame?.removeEventListener(SEEK_ROW, hear);
}

/** A cell of a row whose cells are not inside one element: the rows of a table can be its columns. */
const cellIn = (
  frame: HTMLElement,
  { row, column }: { readonly row?: string | undefined; readonly column?: string | undefined },
): HTMLElement | null =>
  row === undefined || column === undefined
    ? null
    : frame.querySelector<HTMLElement>(
        `[data-row-id="${CSS.escape(row)}"][data-column="${CSS.escape(column)}"]`,
      );

const firstRow = (frame: HTMLElement): HTMLElement | null => frame.querySelector('[data-row-id]');

/** Where one writes or chooses, before what moves and removes. */
const controlIn = (element: HTMLElement): HTMLElement | null =>
  element.querySelector<HTMLElement>('textarea, input, select') ??
  element.querySelector<HTMLElement>('button:not(:disabled)');
