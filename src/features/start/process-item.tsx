import { CURRENT_SCHEMA_VERSION } from '#domain/process/process.ts';
import { whenOf } from '#session/clock/when.ts';
import type { ProcessSummary } from '#storage/process-repository.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { Menu } from '#ui/menu.tsx';
import { placeOf, shownTitleOf } from './shown-title.ts';

interface ItemProps {
  readonly summary: ProcessSummary;
  readonly onRename: () => void;
  readonly onDownload: () => void;
  readonly onDuplicate: () => void;
  readonly onArchive: () => void;
  readonly onRemove: () => void;
}

/** One process of the list: its name as a link, and what can be done with it. */
export function ProcessItem({ summary, ...on }: ItemProps) {
  const shell = useWords('shell');
  const { tag } = useLanguage();
  const words = shell.start;
  const title = shownTitleOf(summary, shell);
  const newer = summary.schemaVersion > CURRENT_SCHEMA_VERSION;
  return (
    <li>
      <div>
        {newer ? <span className="h-s">{title}</span> : <a href={placeOf(summary)}>{title}</a>}
        <p className="small quiet">
          {(summary.answerTo
            ? [words.answerInAdvance, summary.healthTrust]
            : [summary.unitName, summary.healthTrust]
          )
            .filter(Boolean)
            .join(', ')}
          {newer && ` ${words.newer}`}
        </p>
      </div>
      <span className="small quiet">{words.changed(whenOf(summary.updatedAt, tag))}</span>
      {!newer && (
        <Menu
          label={words.actions(title)}
          items={[
            // An answer is named by who asked, and two of them would be two answers from the same leader.
            ...(summary.answerTo
              ? []
              : [
                  { text: words.rename, icon: 'edit', onSelect: on.onRename } as const,
                  { text: words.copy, icon: 'copy', onSelect: on.onDuplicate } as const,
                ]),
            { text: words.download, icon: 'download', onSelect: on.onDownload },
            {
              text: summary.archivedAt === undefined ? words.archive : words.unarchive,
              icon: 'archive',
              onSelect: on.onArchive,
            },
            { text: words.remove, icon: 'remove', danger: true, onSelect: on.onRemove },
          ]}
        />
      )}
    </li>
  );
}
