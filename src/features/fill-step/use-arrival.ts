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
      place?.element.scrollIntoView({ block: 'center' });
      place?.control?.focus({ preventScroll: true });
    });
  }, [ready, field, row, column]);
}
