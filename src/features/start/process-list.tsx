import { useState } from 'react';
import { CURRENT_SCHEMA_VERSION } from '#domain/process/process.ts';
import { downloadProcessFile } from '#session/download-process-file.ts';
import { useRepository } from '#session/repository-context.ts';
import { tellWindows } from '#session/tell-windows.ts';
import { useWords } from '#session/use-words.ts';
import type { ProcessSummary } from '#storage/process-repository.ts';
import { Menu } from '#ui/menu.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import css from './start.module.css';
import { whenOf } from './when.ts';

interface ListProps {
  readonly processes: readonly ProcessSummary[];
  /** Something changed; the text is said aloud. */
  readonly onChanged: (text: string) => void;
}

export function ProcessList({ processes, onChanged }: ListProps) {
  const { shell, tag } = useWords();
  const repository = useRepository();
  const [renaming, setRenaming] = useState<ProcessSummary | null>(null);
  const [removing, setRemoving] = useState<ProcessSummary | null>(null);
  if (processes.length === 0) return <p className="quiet">{shell.start.none}</p>;

  async function saveCopy(id: string): Promise<void> {
    const loaded = await repository.load(id);
    if (loaded.kind === 'loaded') downloadProcessFile(loaded.process);
  }
  async function rename(summary: ProcessSummary, title: string): Promise<void> {
    const change = { kind: 'set' as const, step: 'about', path: ['processName'], value: title || undefined };
    await repository.write(
      summary.id,
      [{ change, seen: summary.title || undefined }],
      new Date().toISOString(),
    );
    onChanged('');
  }
  async function remove(summary: ProcessSummary): Promise<void> {
    await repository.remove(summary.id, new Date().toISOString());
    tellWindows(summary.id, 'removed');
    onChanged(shell.start.removed(summary.title || shell.unnamed));
  }

  return (
    <>
      <ul className={css['processes']}>
        {processes.map((summary) => {
          const title = summary.title || shell.unnamed;
          const newer = summary.schemaVersion > CURRENT_SCHEMA_VERSION;
          return (
            <li key={summary.id}>
              <div>
                {newer ? <span className="h-s">{title}</span> : <a href={`#/p/${summary.id}`}>{title}</a>}
                <p className="small quiet">
                  {[summary.unitName, summary.healthTrust].filter(Boolean).join(', ')}
                  {newer && ` ${shell.start.newer}`}
                </p>
              </div>
              <span className="small quiet">{shell.start.changed(whenOf(summary.updatedAt, tag))}</span>
              {!newer && (
                <Menu
                  label={shell.start.actions(title)}
                  items={[
                    { text: shell.start.rename, icon: 'edit', onSelect: () => setRenaming(summary) },
                    {
                      text: shell.start.download,
                      icon: 'download',
                      onSelect: () => void saveCopy(summary.id),
                    },
                    {
                      text: shell.start.remove,
                      icon: 'remove',
                      danger: true,
                      onSelect: () => setRemoving(summary),
                    },
                  ]}
                />
              )}
            </li>
          );
        })}
      </ul>
      {renaming && (
        <RenameDialog
          title={renaming.title}
          onClose={() => setRenaming(null)}
          onSave={(title) => {
            setRenaming(null);
            void rename(renaming, title);
          }}
        />
      )}
      {removing && (
        <RemoveDialog
          title={removing.title || shell.unnamed}
          onClose={() => setRemoving(null)}
          onDownload={() => void saveCopy(removing.id)}
          onRemove={() => {
            setRemoving(null);
            void remove(removing);
          }}
        />
      )}
    </>
  );
}
