import { useTogether } from '#session/line/together-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import css from './together.module.css';

/** At a field: who else is in it now, from another machine. */
export function HereAtField({ step, field }: { readonly step: string; readonly field: string }) {
  const { frame } = useWords('shell');
  const here = (useTogether()?.people ?? []).filter(({ at }) => at === `${step}/${field}`);
  if (here.length === 0) return null;
  const names = here.map(({ name }) => name || frame.together.someone).join(', ');
  return <p className={css['at']}>{frame.together.at(names)}</p>;
}
