import { useTogether } from '#session/line/together-context.tsx';
import { useWords } from '#session/words/use-words.ts';

/** Who works in the process from other machines now; nothing where nobody does. Nothing is read aloud: people come and go. */
export function PeopleHere({ className = '' }: { readonly className?: string | undefined }) {
  const { frame } = useWords('shell');
  const people = useTogether()?.people ?? [];
  if (people.length === 0) return null;
  const names = people.map(({ name }) => name || frame.together.someone);
  return <p className={`small quiet ${className}`}>{frame.together.here([...new Set(names)].join(', '))}</p>;
}
