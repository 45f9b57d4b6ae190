import { useEffect } from 'react';
import { fieldAround } from '#desk/editors/field-element.ts';
import { useTogether } from '#session/line/together-context.tsx';

/** Tells colleagues on other machines which field of this step has the focus, where the process is shared. */
export function useSayingWhere(step: string | undefined): void {
  const say = useTogether()?.say;
  useEffect(() => {
    if (!say) return undefined;
    const onFocus = ({ target }: FocusEvent): void => {
      const field = step !== undefined && target instanceof Element ? fieldAround(target) : null;
      say(field === null ? '' : `${step}/${field}`);
    };
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('focusin', onFocus);
      say('');
    };
  }, [say, step]);
}
