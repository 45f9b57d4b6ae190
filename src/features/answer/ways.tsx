import { useState } from 'react';
import { download } from '#session/download/download.ts';
import { sharesHere } from '#session/download/sharing.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { CopyBox } from '#ui/copy-box.tsx';
import css from './answer.module.css';
import type { Leaving } from './leaving.ts';
import type { TakenBy } from './receipt.tsx';
import { ShareAnswer } from './share-answer.tsx';

interface WaysProps {
  readonly ready: Leaving;
  /** Is there no other way above these? */
  readonly isFirst: boolean;
  readonly onTake: (by: TakenBy) => void;
}

/** Every way something that is written here can leave by: shared, by mail, copied, as a file. The program sends nothing. */
export function Ways({ ready, isFirst, onTake }: WaysProps) {
  const words = useWords('answer').send;
  const save = (): void =>
    download(ready.file.name, new Blob([ready.file.text], { type: 'application/json' }));
  const [saved, setSaved] = useState('');
  const [shares, setShares] = useState(sharesHere);
  return (
    <div className={css['ways']}>
      {shares && (
        <ShareAnswer
          ready={ready}
          isFirst={isFirst}
          onShared={() => onTake('share')}
          onRefused={() => setShares(false)}
        />
      )}
      <section aria-label={words.mail}>
        <h2 className="h-m">{words.mail}</h2>
        <p className="quiet">{ready.mail.holdsAnswer ? words.mailFits : words.mailLong}</p>
        <div>
          <a
            className="aksel-button aksel-button--medium"
            data-variant={shares || !isFirst ? 'secondary' : 'primary'}
            data-color="accent"
            href={ready.mail.address}
            onClick={() => {
              if (!ready.mail.holdsAnswer) save();
              onTake(ready.mail.holdsAnswer ? 'mail' : 'mailFile');
            }}
          >
            <span className="aksel-label aksel-label--medium">
              {ready.mail.holdsAnswer ? words.openMail : words.openMailAndFile}
            </span>
          </a>
        </div>
      </section>
      <section aria-label={words.copyTitle}>
        <h2 className="h-m">{words.copyTitle}</h2>
        <p className="quiet">{words.copyHelp}</p>
        <p>{words.subject(ready.subject)}</p>
        <CopyBox
          label={words.text}
          hideLabel
          text={ready.text}
          button={words.copy}
          copied={words.copied}
          failed={words.copyFailed}
          look="short"
          onCopied={(how) => onTake(how === 'copied' ? 'copy' : 'marked')}
        />
      </section>
      <section aria-label={words.file}>
        <h2 className="h-m">{words.file}</h2>
        <p className="quiet">{words.fileHelp}</p>
        <div className={css['buttons']}>
          <Button
            look="secondary"
            icon="download"
            onClick={() => {
              save();
              setSaved(words.saved(ready.file.name));
              onTake('file');
            }}
          >
            {words.save}
          </Button>
          <span role="status" className="small">
            {saved}
          </span>
        </div>
      </section>
    </div>
  );
}
