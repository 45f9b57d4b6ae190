import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { placeOnPage } from '#desk/editors/field-element.ts';
import { arrivalOf } from '#desk/routes.ts';

/**
 * Puts the cursor in the field an address names (`?field=evaluation`), or in its row or cell, in sight, once the fields
 * are `ready`.
 */
export function useArrival(ready: boolean): void {
  const { field, row, column } = arrivalOf(useSearchParams()[0]);
  useEffect(() => {
    if (!ready || field === undefined) return;
    // After drawing: the part of a list the row stands in may have to be drawn first.
    queueMicrotask(() => {
      const place = placeOnPage({ field, row, column });
      if (!place) return;
      bringInSight(place.element);
      place.control?.focus({ preventScroll: true });
      // In a field that begins with a long text the first row can still be below.
      place.control?.scrollIntoView({ block: 'nearest' });
    });
  }, [ready, field, row, column]);
}

/** In the middle of what the bars leave free; what is taller than that, as a list on a phone, from its beginning. */
function bringInSight(element: HTMLElement): void {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const free = window.innerHeight - parseFloat(scrollPaddingTop) - parseFloat(scrollPaddingBottom);
  const isTall = element.getBoundingClientRect().height > free;
  element.scrollIntoView({ block: isTall ? 'start' : 'center' });
}
