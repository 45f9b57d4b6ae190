import { use, useState } from 'react';
import { placeOfRemoved } from '#session/repositories/forget-process.ts';
import { useRepository } from '#session/repositories/repository-context.ts';
import { useWindows } from '#session/repositories/windows-context.ts';
import { whenOf } from '#session/clock/when.ts';
import type { OwnPlace } from '#storage/line.ts';
import type { RemovedProcess } from '#storage/process-repository.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { SentenceContext } from '#ui/sentence.ts';
import type { Act } from './done.ts';
import { ForgetDialog } from './forget-dialog.tsx';
import { bringBack } from './process-deeds.ts';
import css from './start.module.css';

interface RemovedProps {
  readonly lately: readonly RemovedProcess[];
  readonly before: readonly RemovedProcess[];
  readonly act: Act;
}

/** What was deleted, to be brought back or thrown away for good. The older ones when asked for. */
export function RemovedList({ lately, before, act }: RemovedProps) {
  const shell = useWords('shell');
  const { tag } = useLanguage();
  const words = shell.start;
  const drawn = use(SentenceContext);
  const repository = useRepository();
  const windows = useWindows();
  const [older, setOlder] = useState(false);
  const [forgetting, setForgetting] = useState<{ process: RemovedProcess; place: OwnPlace | null } | null>(
    null,
  );
  const titleOf = (process: RemovedProcess): string => process.title || shell.unnamed;
  // Before the question stands: nothing comes into it while a hand is on its way. Where it cannot be read there is nothing to say.
  async function ask(process: RemovedProcess): Promise<void> {
    setForgetting({ process, place: await placeOfRemoved(repository, process).catch(() => null) });
  }
  return (
    <>
      <p className="small quiet">{words.removedHelp}</p>
      <ul className={css['removed']}>
        {(older ? [...lately, ...before] : lately).map((process) => (
          <li key={process.processId}>
            <div>
              <p>{drawn(titleOf(process), [titleOf(process)])}</p>
              <p className="small quiet">
                {[process.unitName, words.removedWhen(whenOf(process.removedAt, tag))]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            <Button
              look="secondary"
              size="small"
              aria-label={words.bringBackOf(titleOf(process))}
              onClick={() =>
                act(async () => {
                  await bringBack(repository, windows, process.versionId);
                  return { text: words.back(titleOf(process)) };
                })
              }
            >
              {words.bringBack}
            </Button>
            <Button
              look="quiet"
              size="small"
              aria-label={words.forgetOf(titleOf(process))}
              onClick={() => void ask(process)}
            >
              {words.forget}
            </Button>
          </li>
        ))}
      </ul>
      {before.length > 0 && !older && (
        <Button look="quiet" size="small" onClick={() => setOlder(true)}>
          {words.showOlderRemoved}
        </Button>
      )}
      {forgetting && (
        <ForgetDialog
          {...forgetting}
          title={titleOf(forgetting.process)}
          act={act}
          onClose={() => setForgetting(null)}
        />
      )}
    </>
  );
}
