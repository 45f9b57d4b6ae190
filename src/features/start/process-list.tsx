import { useEffect, useRef, useState } from 'react';
import { useDrawnByTurns } from '#desk/drawing/use-drawn-by-turns.ts';
import { useRepository } from '#session/repositories/repository-context.ts';
import { useWindows } from '#session/repositories/windows-context.ts';
import type { ProcessSummary } from '#storage/process-repository.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import type { Act, Done } from './done.ts';
import { archive, bringBack, downloadSaved, duplicate, remove, rename, unarchive } from './process-deeds.ts';
import { ProcessItem } from './process-item.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { shownTitleOf } from './shown-title.ts';
import css from './start.module.css';

/** So many are drawn at a time: a list of a thousand opens as fast as a short one. */
const PAGE = 50;
/** And so many of them in one go, somewhat more than are in sight. */
const AT_ONCE = 10;

const NONE: readonly ProcessSummary[] = [];

type Asking = { readonly what: 'name' | 'removal'; readonly of: ProcessSummary };

/** What was saved before it was counted how far it has come is counted when it is in sight, once. */
function useCounting(inSight: readonly ProcessSummary[], onCounted: () => unknown): void {
  const repository = useRepository();
  const asked = useRef(new Set<string>());
  useEffect(() => {
    const ids = inSight
      .filter(({ howFar, answerTo, id }) => !howFar && !answerTo && !asked.current.has(id))
      .map(({ id }) => id);
    if (ids.length === 0) return;
    for (const id of ids) asked.current.add(id);
    // Where it cannot be counted the list is as good as it was.
    repository.renewSummaries(ids).then(onCounted, () => undefined);
  }, [repository, inSight, onCounted]);
}

interface ListProps {
  readonly processes: readonly ProcessSummary[];
  readonly act: Act;
  /** The list knows more of some of them than what is shown. */
  readonly onCounted: () => unknown;
}

/** Processes with what can be done with each. */
export function ProcessList({ processes, act, onCounted }: ListProps) {
  const shell = useWords('shell');
  const words = shell.start;
  const repository = useRepository();
  const windows = useWindows();
  const [shown, setShown] = useState(PAGE);
  const [asking, setAsking] = useState<Asking | null>(null);
  const titleOf = (summary: ProcessSummary): string => shownTitleOf(summary, shell);
  const more = Math.min(PAGE, processes.length - shown);
  const wanted = Math.min(shown, processes.length);
  // In turns when the page is opened; what is asked for with a press comes at once.
  const opening = Math.min(PAGE, processes.length);
  const opened = useDrawnByTurns(opening, AT_ONCE);
  const drawn = opened < opening ? opened : wanted;
  const inSight = processes.slice(0, drawn);
  useCounting(drawn === wanted ? inSight : NONE, onCounted);

  const download = (id: string): void =>
    act(async () => {
      await downloadSaved(repository, id);
      return { text: '' };
    });
  const copy = (summary: ProcessSummary): void =>
    act(async () => {
      const title = `${titleOf(summary)} ${shell.copySuffix}`;
      await duplicate(repository, summary.id, title);
      return { text: words.copied(title) };
    });
  const intoArchive = async (summary: ProcessSummary): Promise<Done> => {
    await archive(repository, summary.id);
    return { text: words.archived(titleOf(summary)), undo: () => outOfArchive(summary) };
  };
  const outOfArchive = async (summary: ProcessSummary): Promise<Done> => {
    await unarchive(repository, summary.id);
    return { text: words.unarchived(titleOf(summary)) };
  };
  const takeAway = async (summary: ProcessSummary): Promise<Done> => {
    const versionId = await remove(repository, windows, summary.id);
    return {
      text: words.removed(titleOf(summary)),
      undo: async () => {
        await bringBack(repository, windows, versionId);
        return { text: words.back(titleOf(summary)) };
      },
    };
  };

  return (
    <>
      <ul className={css['processes']}>
        {inSight.map((summary, index) => (
          <ProcessItem
            key={summary.id}
            summary={summary}
            isFirst={index === 0 && summary.archivedAt === undefined}
            onRename={() => setAsking({ what: 'name', of: summary })}
            onDownload={() => download(summary.id)}
            onDuplicate={() => copy(summary)}
            onArchive={() =>
              act(() => (summary.archivedAt === undefined ? intoArchive(summary) : outOfArchive(summary)))
            }
            onRemove={() => setAsking({ what: 'removal', of: summary })}
          />
        ))}
      </ul>
      {more > 0 && drawn === wanted && (
        <Button look="secondary" onClick={() => setShown(shown + PAGE)}>
          {words.showMore(more)}
        </Button>
      )}
      {asking?.what === 'name' && (
        <RenameDialog
          processId={asking.of.id}
          title={asking.of.title}
          onClose={() => setAsking(null)}
          onSave={(title) => {
            setAsking(null);
            const renamed = rename(repository, windows, asking.of, title);
            act(async () => {
              await renamed;
              return { text: '' };
            });
            return renamed;
          }}
        />
      )}
      {asking?.what === 'removal' && (
        <RemoveDialog
          title={titleOf(asking.of)}
          onClose={() => setAsking(null)}
          onDownload={() => download(asking.of.id)}
          onRemove={() => {
            setAsking(null);
            act(() => takeAway(asking.of));
          }}
        />
      )}
    </>
  );
}
