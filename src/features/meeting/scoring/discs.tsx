import css from './scoring.module.css';

/** More answers than this in all are drawn smaller; more than the second become a bar. */
const MOST_LARGE = 12;
const MOST_DISCS = 20;

/** One disc is one person; the number stands beside it in words. `all`: answers on the three lines together. */
export function Discs({ count, all }: { count: number; all: number }) {
  if (all > MOST_DISCS)
    return (
      <span className={css['bar']} aria-hidden>
        <span style={{ width: `${(count / all) * 100}%` }} />
      </span>
    );
  return (
    <span className={css['discs']} data-small={all > MOST_LARGE || count > 6 || undefined} aria-hidden>
      {Array.from({ length: count }, (_, index) => (
        <i key={index} />
      ))}
    </span>
  );
}
