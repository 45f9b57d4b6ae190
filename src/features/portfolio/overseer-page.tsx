import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { routes } from '#desk/routes.ts';
import { DrawnPicture } from '#documents/preview/drawn-picture.tsx';
import { unitName } from '#documents/portfolio/portfolio-input.ts';
import { coveragePicture } from '#domain/portfolio/coverage-picture.ts';
import { entryOfSummary } from '#domain/portfolio/summary.ts';
import { portfolioSums } from '#domain/portfolio/sums.ts';
import { today } from '#session/clock/today.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useWidth } from '#ui/use-width.ts';
import { phaseBars } from './phase-bars.ts';
import css from './portfolio.module.css';
import type { UnitColumn } from './sorted-units.ts';
import { UnitsTable } from './units-table.tsx';
import { usePortfolioInput } from './use-portfolio-input.ts';
import { useSummaries, type SentHere } from './use-summaries.ts';

/** What a summary says something of. */
const COLUMNS: readonly UnitColumn[] = ['unit', 'need', 'steps', 'mandate', 'late', 'revision'];
/** Pixels, as on the page of many files. */
const WIDTHS = { wide: 820, narrow: 356 };

/** What the clinics of a trust have chosen to show the one who oversees them; nothing else is read from here. */
export function OverseerPage() {
  const { token = '' } = useParams();
  const { overseer: words } = useWords('trustLine');
  const { back } = useWords('portfolio');
  const shell = useWords('shell');
  const [found, again] = useSummaries(token);
  useArrivedPage(`${words.title} – ${shell.appName}`);
  return (
    <main id="main" tabIndex={-1} className={css['page']}>
      <LinkButton look="quiet" size="small" icon="arrow-left" to={routes.start()} flush>
        {back}
      </LinkButton>
      <h1 className="h-l">{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {found.kind === 'reading' && <p role="status">{words.reading}</p>}
      {(found.kind === 'none' || found.kind === 'refused' || found.kind === 'down') && (
        <Notice tone="advice" live="status">
          {words[found.kind]}
        </Notice>
      )}
      {found.kind === 'read' && found.all.length === 0 && <p role="status">{words.empty}</p>}
      {found.kind !== 'none' && found.kind !== 'reading' && (
        <Button look="secondary" size="small" onClick={again}>
          {words.again}
        </Button>
      )}
      {found.kind === 'read' && found.all.length > 0 && <Seen all={found.all} />}
    </main>
  );
}

function Seen({ all }: { all: readonly SentHere[] }) {
  const { overseer: words } = useWords('trustLine');
  const entries = useMemo(
    () =>
      all.map(({ summary, at }, index) => entryOfSummary(summary, String(index), new Date(at).toISOString())),
    [all],
  );
  const input = usePortfolioInput(
    useMemo(
      () => ({
        gathered: { entries: entries.map((entry) => ({ entry, file: '' })), copies: [] },
        sums: portfolioSums(entries, today()),
        uncounted: [],
      }),
      [entries],
    ),
  );
  const rows = entries.map((entry, index) => ({
    entry,
    name: unitName(input, entry),
    late: all[index]?.summary.late ?? 0,
    isHere: false,
  }));
  const late = rows.filter((row) => row.late > 0);
  const width = useWidth('narrow') ? WIDTHS.narrow : WIDTHS.wide;
  const picture = useMemo(
    () =>
      coveragePicture(phaseBars(entries, input.stepTitle), {
        width,
        words: { kinds: words.kinds },
        alt: words.phasesLead,
      }),
    [entries, input, width, words],
  );
  return (
    <>
      <section aria-label={words.phases} className={css['part']}>
        <h2 className="h-m">{words.phases}</h2>
        <p>{words.phasesLead}</p>
        <DrawnPicture picture={picture} />
        <p>
          {words.late(
            late.reduce((sum, row) => sum + row.late, 0),
            late.length,
          )}
        </p>
      </section>
      <UnitsTable input={input} rows={rows} columns={COLUMNS} />
    </>
  );
}
