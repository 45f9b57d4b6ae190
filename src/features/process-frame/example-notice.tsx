import { useCallback, useEffect, useState } from 'react';
import { useBegunTexts } from '#session/begun/begun-texts-context.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useRepository } from '#session/repositories/repository-context.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import css from './frame.module.css';

/** `open`: nobody has written in it. `written`, `kept`: it has become a process like any other while it stood here. */
type Example = 'none' | 'open' | 'written' | 'kept';

/** Whether this is the example, as it is stored: asked again each time something has been saved. */
function useExample(): { readonly example: Example; readonly keep: () => void; readonly close: () => void } {
  const repository = useRepository();
  const store = useProcessStore();
  const id = store.getState().process.id;
  const [example, setExample] = useState<Example>('none');
  // Null while nothing is looked for: a process that is no example never becomes one.
  const looksFor = useProcess(({ saveState }) => (example === 'open' ? saveState : null));
  useEffect(() => {
    if (looksFor !== null && looksFor.kind !== 'saved') return undefined;
    let isHere = true;
    const see = (isExample: boolean): void => {
      if (!isHere) return;
      setExample((before) => (isExample ? 'open' : before === 'open' ? 'written' : before));
    };
    // What cannot be read is told of where the process is; here nothing is said.
    repository.summary(id).then(
      (summary) => see(summary?.isExample === true),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [repository, id, looksFor]);
  const keepAs = useCallback(
    (kept: Example): void =>
      void repository.keepExample(id).then(
        () => setExample(kept),
        () => undefined,
      ),
    [repository, id],
  );
  // Words that are no answer yet are words too: a line before Enter, a text that was pasted.
  const begunTexts = useBegunTexts();
  const isOpen = example === 'open';
  useEffect(
    () => (isOpen ? begunTexts.onChange(() => keepAs('written')) : undefined),
    [begunTexts, isOpen, keepAs],
  );
  return {
    example,
    keep: () => keepAs('kept'),
    close: () => setExample('none'),
  };
}

/** Says that this is the example, and that it stays when one writes in it or keeps it. */
export function ExampleNotice() {
  const shell = useWords('shell');
  const { example, keep, close } = useExample();
  if (example === 'none') return null;
  const words = shell.start;
  return (
    <div className={css['example']}>
      <Notice
        live="status"
        actions={
          example === 'open' ? (
            <Button size="small" look="secondary" onClick={keep}>
              {words.exampleKeep}
            </Button>
          ) : (
            <Button size="small" look="quiet" onClick={close}>
              {shell.frame.closeNotice}
            </Button>
          )
        }
      >
        {{ open: words.exampleOpen, written: words.exampleWritten, kept: words.exampleKept }[example]}
      </Notice>
    </div>
  );
}
