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
 * A field of the page that is open, one of its rows, or one cell. Where a row or cell is not drawn (it is gone, or folded
 * away), the nearest thing around it; null when the page has no such field.
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
  const row = inside(frame, 'data-row-id', at.row);
  const element = (row && inside(row, 'data-column', at.column)) ?? row ?? frame;
  return { element, control: controlIn(row ? element : (firstRow(frame) ?? frame)) };
}

const firstRow = (frame: HTMLElement): HTMLElement | null => frame.querySelector('[data-row-id]');

/** Where one writes or chooses, before what moves and removes. */
const controlIn = (element: HTMLElement): HTMLElement | null =>
  element.querySelector<HTMLElement>('textarea, input, select') ??
  element.querySelector<HTMLElement>('button:not(:disabled)');
