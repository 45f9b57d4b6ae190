import { useState } from 'react';
import { useBegunTexts } from '#session/begun/begun-texts-context.ts';
import { useLine } from '#session/line/line-context.ts';
import { forgetEverything } from '#session/repositories/forget-everything.ts';
import { placesOnLine } from '#session/repositories/places-on-line.ts';
import { useOwnFiles } from '#session/repositories/own-files-context.ts';
import { useRepository } from '#session/repositories/repository-context.ts';
import { useWindows } from '#session/repositories/windows-context.ts';
import { useWords } from '#session/words/use-words.ts';
import type { OwnPlace } from '#storage/line.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { downloadEverything } from './download-everything.ts';
import css from './settings.module.css';

type Said = 'nothing' | 'gone' | 'failed' | 'copied';

/**
 * Deletes everything the program keeps here: for a shared or borrowed PC. Asked about, with a copy offered first. What lies on
 * the line goes before the keys to it, and is never left there in silence.
 */
export function ForgetPart({ onForgotten }: { onForgotten: () => void }) {
  const settings = useWords('settings');
  const words = settings.forget;
  const { start } = useWords('shell');
  const repository = useRepository();
  const files = useOwnFiles();
  const windows = useWindows();
  const begunTexts = useBegunTexts();
  // Of the processes here, on the line; null while nothing is asked.
  const [places, setPlaces] = useState<readonly OwnPlace[] | null>(null);
  const [online, setOnline] = useState<'asking' | 'deleting' | 'down'>('asking');
  const hasPlaces = places !== null && places.length > 0;
  const line = useLine(hasPlaces);
  const [said, setSaid] = useState<Said>('nothing');
  const act = (work: () => Promise<Said>): void => void work().then(setSaid, () => setSaid('failed'));
  const copy = (): void =>
    act(async () => {
      await downloadEverything(repository, files, settings.move.file);
      return 'copied';
    });
  // Before the question stands: nothing comes into it while a hand is on its way.
  async function ask(): Promise<void> {
    setOnline('asking');
    setPlaces(await placesOnLine(repository).catch(() => []));
  }
  const onlyHere = (): void => {
    setPlaces(null);
    act(async () => {
      await forgetEverything({ repository, files, windows, begunTexts });
      onForgotten();
      return 'gone';
    });
  };
  function forget(): void {
    if (!places || places.length === 0) return onlyHere();
    if (!line) return setOnline('down');
    setOnline('deleting');
    void Promise.all(places.map((place) => line.deleteProcess(place))).then(onlyHere, () =>
      setOnline('down'),
    );
  }
  return (
    <section aria-label={words.title} className={css['part']}>
      <h2 className="h-m">{words.title}</h2>
      <p>{words.lead}</p>
      <Button look="secondary" danger onClick={() => void ask()}>
        {words.ask}
      </Button>
      <p role="status" className={said === 'gone' ? '' : 'sr-only'}>
        {said === 'gone' && words.gone}
      </p>
      {said === 'failed' && (
        <Notice tone="error" live="alert">
          {words.failed}
        </Notice>
      )}
      {places && (
        <Dialog
          open
          heading={words.question}
          onClose={() => setPlaces(null)}
          actions={
            <>
              <Button
                danger
                busy={online === 'deleting' || (hasPlaces && line === undefined)}
                onClick={forget}
              >
                {words.forget}
              </Button>
              <Button look="secondary" icon="download" onClick={copy}>
                {words.copyFirst}
              </Button>
              <Button look="quiet" onClick={() => setPlaces(null)}>
                {words.cancel}
              </Button>
              {online === 'down' && (
                <Button look="quiet" danger onClick={onlyHere}>
                  {start.forgetHere}
                </Button>
              )}
            </>
          }
        >
          <p>{words.text}</p>
          {hasPlaces && <p>{words.onLine}</p>}
          {online === 'down' && (
            <Notice tone="advice" live="alert">
              {start.forgetLineDown}
            </Notice>
          )}
          <p role="status">{said === 'copied' && words.copied}</p>
        </Dialog>
      )}
    </section>
  );
}
