import { useWords } from '#session/words/use-words.ts';
import css from './collect.module.css';
import type { Sorted } from './sorted.ts';

/** Everything that was not taken along, one by one, with why and what to do; and what is worth knowing of the rest. */
export function RefusedList({ refused, remarks }: Pick<Sorted, 'refused' | 'remarks'>) {
  const words = useWords('collect');
  const lines = [
    ...refused.map(({ source, because }) => ({ source, text: words.because[because] })),
    ...remarks.map(({ source, remark, names = [] }) => ({
      source,
      text: remark === 'pictures' ? words.pictures(names) : words.remarks[remark],
    })),
  ];
  if (lines.length === 0) return null;
  return (
    <section aria-label={words.refused} className={css['section']}>
      <h2 className="h-m">{words.refused}</h2>
      <ul className={css['list']}>
        {lines.map(({ source, text }, index) => (
          <li key={index}>
            <strong>{source}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
