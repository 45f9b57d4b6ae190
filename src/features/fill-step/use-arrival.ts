import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { arrivalOf } from '#desk/routes.ts';

/** Puts the cursor in the field an address names (`?field=evaluation`), once the fields are `ready`. */
export function useArrival(ready: boolean): void {
  const field = arrivalOf(useSearchParams()[0]).field;
  useEffect(() => {
    if (!ready || field === undefined) return;
    const place = document.getElementById(`field-${field}`);
    const control = place?.querySelector<HTMLElement>('textarea, input, select, button');
    place?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  }, [ready, field]);
}
