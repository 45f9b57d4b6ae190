import { SentenceWithOwn } from '#desk/language/own-words.tsx';
import { copyLines } from '#documents/portfolio/copy-lines.ts';
import { reasonText, type PortfolioInput } from '#documents/portfolio/portfolio-input.ts';
import { PlainTable } from './plain-table.tsx';
import css from './portfolio.module.css';

/** Files that are not counted, each by its name, and processes that were found more than once. */
export function LeftOut({ input }: { input: PortfolioInput }) {
  const { words, uncounted } = input;
  const copies = copyLines(input);
  return (
    <>
      {uncounted.length > 0 && (
        <details className={css['left']} open>
          <summary>{words.uncounted(uncounted.length)}</summary>
          <PlainTable
            name={words.headings.uncounted}
            headers={[words.columns.file, words.columns.why]}
            of={uncounted}
            row={(one) => ({ id: one.file, cells: [one.file, reasonText(words, one)] })}
          />
        </details>
      )}
      {copies.length > 0 && (
        <details className={css['left']} open>
          <summary>{words.headings.copies}</summary>
          <ul>
            {copies.map((line) => (
              <li key={line}>
                <SentenceWithOwn>{line}</SentenceWithOwn>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
