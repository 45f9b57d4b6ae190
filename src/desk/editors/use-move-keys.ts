import { useRef, type RefObject } from 'react';
import { useKeyDown } from '#ui/use-key-down.ts';
import type { RowsHandle } from './use-rows.ts';

/** Controls that use Alt + arrow themselves. */
const OWN_KEYS = 'select, input[list], textarea:not([data-one-line])';

/**
 * Alt + arrow (in texts and lists Alt + Shift + arrow) moves the row the focus is in. The rows carry `data-row-id` and `data-row-name`; the list is
 * given the returned ref. One listener for the whole list keeps rows plain.
 */
export function useMoveKeys<E extends HTMLElement>(move: RowsHandle['move']): RefObject<E | null> {
  const list = useRef<E>(null);
  useKeyDown(list, (event) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    // There Alt + arrow opens a list, or walks by paragraphs; with Shift it is free everywhere.
    if (!event.shiftKey && event.target instanceof Element && event.target.matches(OWN_KEYS)) return;
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row-id]') : null;
    if (!row?.dataset['rowId']) return;
    event.preventDefault();
    move(row.dataset['rowId'], event.key === 'ArrowUp' ? -1 : 1, row.dataset['rowName'] ?? '');
  });
  return list;
}
