import { useEffect, useState, type ReactNode } from 'react';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { routes } from '#desk/routes.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { FileDrop } from '#ui/file-drop.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Notice } from '#ui/notice.tsx';
import { CoveragePart } from './coverage-part.tsx';
import { droppedFiles, pathed } from './dropped-files.ts';
import { DuePart, LatePart, MoneyPart } from './follow-parts.tsx';
import { LeftOut } from './left-out.tsx';
import css from './portfolio.module.css';
import { TakePart } from './take-part.tsx';
import { UnitsTable } from './units-table.tsx';
import { usePortfolio, type Reading } from './use-portfolio.ts';
import { usePortfolioInput } from './use-portfolio-input.ts';

/** Many processes at once, from files or this machine: who has a panel, what no panel covers, what is late and what it costs. */
export function PortfolioPage() {
  const words = useWords('portfolio');
  const shell = useWords('shell');
  const portfolio = usePortfolio();
  const input = usePortfolioInput(portfolio);
  useArrivedPage(`${words.title} – ${shell.appName}`);
  const { reading, sums } = portfolio;
  const isReading = reading.kind === 'files' || reading.kind === 'own';
  const hasAny = sums.entries.length > 0;
  const drop = (dropped: DataTransfer): void => void droppedFiles(dropped).then(portfolio.addFiles);
  return (
    <main
      id="main"
      tabIndex={-1}
      className={css['page']}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        // Beside the place for it a file would open in the place of the page.
        if (event.defaultPrevented) return;
        event.preventDefault();
        drop(event.dataTransfer);
      }}
    >
      <LinkButton look="quiet" size="small" icon="arrow-left" to={routes.start()} flush>
        {words.back}
      </LinkButton>
      <h1 className="h-l">{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <FileDrop
        label={words.pickFiles}
        hint={words.hint}
        folder={words.pickFolder}
        accept=".json,application/json,.zip,application/zip"
        busy={isReading}
        onFiles={(files) => portfolio.addFiles(pathed(files))}
        onDropped={drop}
      >
        <Button look="quiet" busy={isReading} onClick={portfolio.addOwn}>
          {words.own}
        </Button>
      </FileDrop>
      <p className="small quiet">{words.privacy}</p>
      <ReadingLine reading={reading} onCancel={portfolio.cancel} />
      <LeftOut input={input} />
      {hasAny && (
        <InTurn>
          <UnitsTable input={input} />
          <CoveragePart input={input} of="groups" />
          <CoveragePart input={input} of="criteria" />
          <LatePart input={input} />
          <MoneyPart input={input} />
          <DuePart input={input} />
          <TakePart portfolio={portfolio} />
          <Button look="quiet" flush onClick={portfolio.clear}>
            {words.clear}
          </Button>
        </InTurn>
      )}
    </main>
  );
}

/** Draws its parts one frame after the other: the layout of all of them at once would hold up a press. */
function InTurn({ children }: { readonly children: readonly ReactNode[] }) {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= children.length) return undefined;
    const frame = requestAnimationFrame(() => setDrawn(drawn + 1));
    return () => cancelAnimationFrame(frame);
  }, [drawn, children.length]);
  return children.slice(0, drawn);
}

/** How far the reading has come, with a way out of it; or what came of it. */
function ReadingLine({ reading, onCancel }: { reading: Reading; onCancel: () => void }) {
  const words = useWords('portfolio');
  const isReading = reading.kind === 'files' || reading.kind === 'own';
  const said: Partial<Record<Reading['kind'], string>> = {
    cancelled: words.cancelled,
    nothing: words.nothing,
    noOwn: words.noOwn,
  };
  return (
    <>
      {isReading && (
        <div className={css['reading']}>
          <progress
            value={reading.read}
            max={Math.max(1, reading.of)}
            aria-label={words.reading(0, reading.of)}
          />
          <span>
            {reading.kind === 'own'
              ? words.readingOwn(reading.read, reading.of)
              : words.reading(reading.read, reading.of)}
          </span>
          <Button look="secondary" size="small" onClick={onCancel}>
            {words.cancel}
          </Button>
        </div>
      )}
      <p role="status" className={said[reading.kind] === undefined ? 'sr-only' : ''}>
        {said[reading.kind]}
      </p>
      {reading.kind === 'failed' && (
        <Notice tone="error" live="alert">
          {words.failed}
        </Notice>
      )}
    </>
  );
}
