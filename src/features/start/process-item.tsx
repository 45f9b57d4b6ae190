import { CURRENT_SCHEMA_VERSION } from '#domain/process/process.ts';
import { useWords } from '#session/use-words.ts';
import { whenOf } from '#session/when.ts';
import type { ProcessSummary } from '#storage/process-repository.ts';
import { Menu } from '#ui/menu.tsx';

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
  const { shell, tag } = useWords();
  const words = shell.start;
  const title = summary.title || shell.unnamed;
  const newer = summary.schemaVersion > CURRENT_SCHEMA_VERSION;
  return (
    <li>
      <div>
        {newer ? <span className="h-s">{title}</span> : <a href={`#/p/${summary.id}`}>{title}</a>}
        <p className="small quiet">
          {[summary.unitName, summary.healthTrust].filter(Boolean).join(', ')}
          {newer && ` ${words.newer}`}
        </p>
      </div>
      <span className="small quiet">{words.changed(whenOf(summary.updatedAt, tag))}</span>
      {!newer && (
        <Menu
          label={words.actions(title)}
          items={[
            { text: words.rename, icon: 'edit', onSelect: on.onRename },
            { text: words.copy, icon: 'copy', onSelect: on.onDuplicate },
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
