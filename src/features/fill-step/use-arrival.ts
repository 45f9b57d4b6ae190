import { useEffect } from 'react';
import { useSearchParams } from 'react-router';

/** Puts the cursor in the field an address names (`?felt=evaluation`), once the fields are `ready`. */
export function useArrival(ready: boolean): void {
  const field = useSearchParams()[0].get('felt');
  useEffect(() => {
    if (!ready || field === null) return;
    const place = document.getElementById(`field-${field}`);
    const control = place?.querySelector<HTMLElement>('textarea, input, select, button');
    place?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  }, [ready, field]);
}
