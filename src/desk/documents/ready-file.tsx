import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import css from './ready-file.module.css';
import type { Taking } from './use-taking.ts';

/** The two ways on for a file that is made and waits for a press, on a phone. */
export function ReadyFile({ taking }: { taking: Taking & { readonly kind: 'ready' } }) {
  const words = useWords('taking');
  return (
    <div className={css['ready']}>
      <Button size="small" icon="external" onClick={taking.give}>
        {words.give}
      </Button>
      <Button look="secondary" size="small" icon="download" onClick={taking.save}>
        {words.save}
      </Button>
    </div>
  );
}
