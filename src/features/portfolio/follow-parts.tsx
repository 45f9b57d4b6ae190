import { SentenceWithOwn } from '#desk/language/own-words.tsx';
import { moneyRows } from '#documents/portfolio/money-rows.ts';
import { shortSentences, unitName, type PortfolioInput } from '#documents/portfolio/portfolio-input.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { PlainTable } from './plain-table.tsx';
import css from './portfolio.module.css';

/** Measures whose deadline is over, the longest first. */
export function LatePart({ input }: { input: PortfolioInput }) {
  const { day } = useLanguage();
  const { words, sums } = input;
  const { columns, headings } = words;
  return (
    <section aria-label={headings.late} className={css['part']}>
      <h2 className="h-m">{headings.late}</h2>
      <p>{shortSentences(input).late}</p>
      <PlainTable
        name={headings.late}
        headers={[columns.unit, columns.measure, columns.responsible, columns.deadline]}
        of={sums.late}
        row={({ entry, measure, responsible, deadline }, index) => ({
          id: `${entry.id} ${index}`,
          cells: [unitName(input, entry), measure, responsible, day(deadline)],
        })}
      />
    </section>
  );
}

/** Frames, fees and costs, each by itself, and whose are not known. */
export function MoneyPart({ input }: { input: PortfolioInput }) {
  const { columns, headings, moneyNote } = input.words;
  return (
    <section aria-label={headings.money} className={css['part']}>
      <h2 className="h-m">{headings.money}</h2>
      <p>{moneyNote}</p>
      <PlainTable
        name={headings.money}
        headers={[columns.what, columns.unit, columns.sum, columns.known, columns.unknown]}
        of={moneyRows(input)}
        row={({ id, what, of, sum, known, unknown }) => ({ id, cells: [what, of, sum, known, unknown] })}
      />
    </section>
  );
}

/** Approved mandates that are to be looked at again, and those of which nobody knows when. */
export function DuePart({ input }: { input: PortfolioInput }) {
  const { day } = useLanguage();
  const { words, sums, documents } = input;
  const without = sums.withoutRevision.map((entry) => unitName(input, entry));
  const { columns, headings } = words;
  return (
    <section aria-label={headings.revisions} className={css['part']}>
      <h2 className="h-m">{headings.revisions}</h2>
      <p>{shortSentences(input).due}</p>
      <PlainTable
        name={headings.revisions}
        headers={[columns.unit, columns.why, columns.day, words.isOver]}
        of={sums.due}
        row={(due) => ({
          id: due.entry.id,
          cells: [
            unitName(input, due.entry),
            words.revisions[due.kind],
            day(due.day),
            due.isOver ? documents.yes : '',
          ],
        })}
      />
      {sums.withoutRevision.length > 0 && (
        <p>
          <SentenceWithOwn own={without}>{words.withoutRevision(without)}</SentenceWithOwn>
        </p>
      )}
    </section>
  );
}
