import { useState } from 'react';
import { ProcessPageHead } from '#desk/arrival/process-page-head.tsx';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useRepository } from '#session/repositories/repository-context.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { whenOf } from '#session/clock/when.ts';
import type { StoredVersion } from '#storage/process-repository.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { PointDialog } from './point-dialog.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { TextItem } from './text-item.tsx';
import { useVersions } from './use-versions.ts';
import { VersionItem } from './version-item.tsx';
import css from './versions.module.css';

type Asking = { readonly kind: 'point' } | { readonly kind: 'restore'; readonly version: StoredVersion };

/** Earlier versions of the open process: look, compare with now, take back, download, make a point. */
export function VersionsPage() {
  const inProcess = useWords('inProcess');
  const { tag } = useLanguage();
  const words = inProcess.versions;
  const repository = useRepository();
  const store = useProcessStore();
  const process = useProcess((state) => state.process);
  const { versions, hasOlder, showOlder, refresh } = useVersions(process.id);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState(false);

  /** What is unsaved goes to the disk first, so that it is part of what is kept. Rejects when the page says it failed. */
  async function act(work: () => Promise<unknown>, done: string): Promise<void> {
    setAsking(null);
    setFailed(false);
    try {
      await store.flush();
      if (store.getState().saveState.kind === 'failed') throw new Error('not saved');
      await work();
      await refresh();
      setSaid(done);
    } catch (error) {
      setFailed(true);
      throw error;
    }
  }
  const now = (): string => new Date().toISOString();
  const makePoint = (name: string): Promise<void> =>
    act(() => repository.keepVersion(process.id, 'by-hand', now(), name), words.made);
  const restore = (version: StoredVersion): void =>
    void act(
      async () => {
        await repository.restore(process.id, version.id, now());
        store.replaced();
      },
      words.restored(whenOf(version.at, tag)),
    ).catch(() => undefined);

  return (
    <main id="main" tabIndex={-1} className={css['page']}>
      <ProcessPageHead title={words.title} lead={words.lead} />
      <div>
        <Button icon="plus" onClick={() => setAsking({ kind: 'point' })}>
          {words.make}
        </Button>
      </div>
      <p role="status" className={said ? 'quiet' : 'sr-only'}>
        {said}
      </p>
      {(failed || versions === 'failed') && (
        <Notice tone="error" live="alert">
          {failed ? words.failed : words.unreachable}
        </Notice>
      )}
      {Array.isArray(versions) && (
        <ul className={css['versions']} aria-label={words.title}>
          {(versions as readonly StoredVersion[]).map((version) =>
            version.because === 'overwritten' ? (
              <TextItem key={version.id} version={version} now={process} onBack={setSaid} />
            ) : (
              <VersionItem
                key={version.id}
                version={version}
                now={process}
                onRestore={() => setAsking({ kind: 'restore', version })}
              />
            ),
          )}
        </ul>
      )}
      {hasOlder && (
        <div>
          <Button look="secondary" onClick={showOlder}>
            {words.older}
          </Button>
        </div>
      )}
      {Array.isArray(versions) && versions.length === 0 && <p className="quiet">{words.none}</p>}
      {asking?.kind === 'point' && (
        <PointDialog processId={process.id} onClose={() => setAsking(null)} onMake={makePoint} />
      )}
      {asking?.kind === 'restore' && (
        <RestoreDialog
          when={whenOf(asking.version.at, tag)}
          onClose={() => setAsking(null)}
          onRestore={() => restore(asking.version)}
        />
      )}
    </main>
  );
}
