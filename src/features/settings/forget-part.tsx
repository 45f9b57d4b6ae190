import { useState } from 'react';
import { useBegunTexts } from '#session/begun/begun-texts-context.ts';
import { forgetEverything } from '#session/repositories/forget-everything.ts';
import { useOwnFiles } from '#session/repositories/own-files-context.ts';
import { useRepository } from '#session/repositories/repository-context.ts';
import { useWindows } from '#session/repositories/windows-context.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { downloadEverything } from './download-everything.ts';
import css from './settings.module.css';

type Said = 'nothing' | 'gone' | 'failed' | 'copied';

/** Deletes everything the program keeps here: for a shared or borrowed PC. Asked about, with a copy offered first. */
export function ForgetPart({ onForgotten }: { onForgotten: () => void }) {
  const settings = useWords('settings');
  const words = settings.forget;
  const repository = useRepository();
  const files = useOwnFiles();
  const windows = useWindows();
  const begunTexts = useBegunTexts();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<Said>('nothing');
  const act = (work: () => Promise<Said>): void => void work().then(setSaid, () => setSaid('failed'));
  const copy = (): void =>
    act(async () => {
      await downloadEverything(repository, files, settings.move.file);
      return 'copied';
    });
  const forget = (): void => {
    setAsking(false);
    act(async () => {
      await forgetEverything({ repository, files, windows, begunTexts });
      onForgotten();
      return 'gone';
    });
  };
  return (
    <section aria-label={words.title} className={css['part']}>
      <h2 className="h-m">{words.title}</h2>
      <p>{words.lead}</p>
      <Button look="secondary" danger onClick={() => setAsking(true)}>
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
      {asking && (
        <Dialog
          open
          heading={words.question}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button danger onClick={forget}>
                {words.forget}
              </Button>
              <Button look="secondary" icon="download" onClick={copy}>
                {words.copyFirst}
              </Button>
              <Button look="quiet" onClick={() => setAsking(false)}>
                {words.cancel}
              </Button>
            </>
          }
        >
          <p>{words.text}</p>
          <p role="status">{said === 'copied' && words.copied}</p>
        </Dialog>
      )}
    </section>
  );
}
