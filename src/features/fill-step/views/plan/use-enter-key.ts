import type { RefObject } from 'react';
import { useKeyDown } from '#ui/use-key-down.ts';

/**
 * Enter in a cell goes to the same cell of the next row; in the last row it asks for another one. A cell carries
 * `data-column` in the first line of a row; Shift + Enter breaks the line there. What is opened under a row is text like any.
 */
export function useEnterKey(table: RefObject<HTMLTableElement | null>, onPastLast: () => void): void {
  useKeyDown(table, (event, element) => {
    const { target, key } = event;
    if (key !== 'Enter' || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.isComposing || !(target instanceof Element) || !target.matches('textarea, input')) return;
    const cell = target.closest<HTMLElement>('[data-cell]');
    const row = target.closest('[data-row-id]');
    if (!cell || !row) return;
    event.preventDefault();
    const rows = [...element.querySelectorAll('[data-row-id]')];
    const next = rows[rows.indexOf(row) + 1];
    if (!next) onPastLast();
    else
      next
        .querySelector<HTMLElement>(`[data-cell="${cell.dataset['cell'] ?? ''}"] :is(textarea, input)`)
        ?.focus();
  });
}
