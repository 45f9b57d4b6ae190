import { useMemo, useState } from 'react';
import { DrawnPicture } from '#documents/preview/drawn-picture.tsx';
import { shortSentences, type PortfolioInput } from '#documents/portfolio/portfolio-input.ts';
import { COVERAGE_KINDS, standsNowhere } from '#domain/portfolio/coverage-across.ts';
import { coveragePicture, MOST_BARS } from '#domain/portfolio/coverage-picture.ts';
import { useWords } from '#session/words/use-words.ts';
import { useWidth } from '#ui/use-width.ts';
import { PlainTable } from './plain-table.tsx';
import css from './portfolio.module.css';

/** Pixels: as wide as text is read, and as a phone is; a picture that shrinks has letters nobody reads. */
const WIDTHS = { wide: 820, narrow: 356 };

/** Units named in a row; more of them hide the numbers. The report names more, and the workbook all. */
const MOST_NAMED = 3;

/** Groups or criteria over all units: a sentence, a picture of the groups, and a table with every one. */
export function CoveragePart({ input, of }: { input: PortfolioInput; of: 'groups' | 'criteria' }) {
  const words = useWords('portfolio');
  const { words: report, sums } = input;
  const [nowhereOnly, setNowhereOnly] = useState(false);
  const sentence = shortSentences(input)[of];
  const across = sums[of];
  const width = useWidth('narrow') ? WIDTHS.narrow : WIDTHS.wide;
  const picture = useMemo(
    () => coveragePicture(across, { width, words: report, alt: sentence }),
    [across, report, sentence, width],
  );
  const shown = nowhereOnly ? across.filter(standsNowhere) : across;
  return (
    <section aria-label={report.headings[of]} className={css['part']}>
      <h2 className="h-m">{report.headings[of]}</h2>
      <p>{sentence}</p>
      {across.length > 0 && (
        <>
          {of === 'groups' && (
            <>
              <DrawnPicture picture={picture} />
              {across.length > MOST_BARS && (
                <p className="small quiet">{report.firstGroups(MOST_BARS, across.length)}</p>
              )}
            </>
          )}
          <label className={css['only']}>
            <input
              type="checkbox"
              checked={nowhereOnly}
              onChange={(event) => setNowhereOnly(event.target.checked)}
            />
            {words.nowhereOnly}
          </label>
          <PlainTable
            name={report.headings[of]}
            headers={[
              of === 'groups' ? report.columns.group : report.columns.criterion,
              ...COVERAGE_KINDS.map((kind) => report.kinds[kind]),
              report.columns.namedBy,
            ]}
            of={shown}
            row={({ name, units }) => ({
              id: name,
              cells: [
                name,
                ...COVERAGE_KINDS.map((kind) => String(units[kind].length)),
                report.names(
                  COVERAGE_KINDS.flatMap((kind) => units[kind]).map((unit) => unit || report.unnamed),
                  MOST_NAMED,
                ),
              ],
            })}
          />
        </>
      )}
    </section>
  );
}
