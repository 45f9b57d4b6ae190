import { useRef } from 'react';
import type { Taker } from '#desk/documents/use-taking.ts';
import { today } from '#session/clock/today.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useTrust } from '#session/repositories/use-trust.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { FileRow } from './file-row.tsx';
import { makeEverything } from './make-other-files.ts';

/** All files in one folder. */
export function TakeEverything({ taker }: { readonly taker: Taker }) {
  const words = useWords('taking');
  const store = useProcessStore();
  const trust = useTrust();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <FileRow
      title={words.all}
      about={words.allIs}
      taking={taker.taking}
      ids={['all']}
      onCancel={() => {
        button.current?.focus();
        taker.cancel('all');
      }}
    >
      <Button
        ref={button}
        icon="download"
        busy={taker.isMaking('all')}
        onClick={() =>
          void taker.take('all', words.all, async (following) =>
            makeEverything(store.getState().process, today(), await trust(), following),
          )
        }
      >
        {words.takeAll}
      </Button>
    </FileRow>
  );
}
