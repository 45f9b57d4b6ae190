import { useState } from 'react';
import { keepKeys, keyIn, sealAnswers } from '#domain/advance/deeds.ts';
import { advance } from '#domain/guide/registers/advance.ts';
import { changeForGood } from '#session/process/change-for-good.ts';
import { downloadProcessFile } from '#session/download/download-process-file.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useAnswer } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Icon } from '#ui/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import css from './invite.module.css';

/** Whether answers are sealed on their way, explained before it is switched on. */
export function Sealing() {
  const words = useWords('invite');
  const store = useProcessStore();
  const on = useAnswer(advance, 'sealed') === true;
  const hasKey = useProcess(({ process }) => keyIn(process.answers)) !== null;
  // The file was made for a colleague: answers are sealed for a key that lies elsewhere, and is never made anew here.
  const isElsewhere = useAnswer(advance, 'publicKey') !== undefined && !hasKey;
  const [asking, setAsking] = useState(false);
  const [stopped, setStopped] = useState(false);
  const [failed, setFailed] = useState(false);

  async function begin(): Promise<void> {
    setFailed(false);
    try {
      if (!hasKey && !isElsewhere) {
        // The key is loaded and made here, on this machine; it can be neither undone nor made anew, since answers
        // sealed for it may be on their way.
        const { makeKeys } = await import('#storage/sealed/sealed.ts');
        changeForGood(store, keepKeys(await makeKeys()));
      }
      setAsking(true);
    } catch {
      setFailed(true);
    }
  }
  const turn = (sealed: boolean): void => {
    setAsking(false);
    setStopped(!sealed);
    store.change(sealAnswers(sealed), words.undo.seal);
  };

  return (
    <section aria-label={words.seal} className={css['section']}>
      <div>
        <h2 className="h-m">{words.seal}</h2>
        <p className="quiet">{words.sealHelp}</p>
      </div>
      <p role="status">{on ? words.sealOn : stopped ? words.sealStopped : words.sealOff}</p>
      {isElsewhere && <Notice>{words.sealNoKey}</Notice>}
      {failed && (
        <Notice tone="error" live="alert">
          {words.sealFailed}
        </Notice>
      )}
      <div className={css['buttons']}>
        <Button look="secondary" size="small" onClick={() => (on ? turn(false) : void begin())}>
          {on ? words.sealStop : words.sealStart}
        </Button>
        {on && !isElsewhere && (
          <Button
            look="quiet"
            size="small"
            icon="download"
            onClick={() => downloadProcessFile(store.getState().process)}
          >
            {words.sealCopy}
          </Button>
        )}
      </div>
      {asking && !isElsewhere && <SealDialog onClose={() => setAsking(false)} onSeal={() => turn(true)} />}
    </section>
  );
}

function SealDialog({ onClose, onSeal }: { onClose: () => void; onSeal: () => void }) {
  const words = useWords('invite');
  const store = useProcessStore();
  const [copied, setCopied] = useState(false);
  return (
    <Dialog
      heading={words.sealTitle}
      open
      onClose={onClose}
      actions={
        <>
          <Button look={copied ? 'primary' : 'secondary'} onClick={onSeal}>
            {copied ? words.sealConfirm : words.sealConfirmAnyway}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <ul className={css['points']}>
        {words.sealPoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className={css['copyFirst']}>{words.sealCopyFirst}</p>
      <div className={css['buttons']}>
        <Button
          look={copied ? 'secondary' : 'primary'}
          icon="download"
          onClick={() => {
            downloadProcessFile(store.getState().process);
            setCopied(true);
          }}
        >
          {words.sealCopy}
        </Button>
        <span role="status" className={css['done']}>
          {copied && (
            <>
              <Icon name="check" /> {words.sealCopied}
            </>
          )}
        </span>
      </div>
    </Dialog>
  );
}
