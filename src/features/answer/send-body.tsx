import { useState } from 'react';
import { invitationIn } from '#domain/advance/leader-record.ts';
import { answerIn } from '#domain/guide/read.ts';
import { invitation as register } from '#domain/guide/registers/invitation.ts';
import { download } from '#session/download/download.ts';
import { sharesHere } from '#session/download/sharing.ts';
import { useLine } from '#session/line/line-context.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { whenOf } from '#session/clock/when.ts';
import { ALL_LEADERS, type Line } from '#storage/line.ts';
import { Button } from '#ui/button.tsx';
import { CopyBox } from '#ui/copy-box.tsx';
import { Notice } from '#ui/notice.tsx';
import css from './answer.module.css';
import type { ReadyAnswer } from './ready-answer.ts';
import { RemoveAnswer } from './remove-answer.tsx';
import { Receipt, type TakenBy } from './receipt.tsx';
import { SendByLine } from './send-by-line.tsx';
import { ShareAnswer } from './share-answer.tsx';
import { useCurrentAnswer } from './use-current-answer.ts';

/** The ways the answer can leave by. The program sends nothing; a receipt says what was made and what is left to do. */
export function SendBody() {
  const answer = useWords('answer');
  const words = answer.send;
  const { tag } = useLanguage();
  const record = useProcess((state) => state.process);
  const invitation = invitationIn(record);
  const now = useCurrentAnswer();
  const line = useLineOf(invitation?.line?.address);
  const [taken, setTaken] = useState<{ by: TakenBy; version: number } | null>(null);
  if (!invitation || !now) return null;
  const { current, ready } = now;
  const { version, sentAt, answers } = current.answer;
  const isSealed = invitation.publicKey !== '';
  const take = (by: TakenBy): void => {
    now.noteTakenOut();
    setTaken({ by, version });
  };
  return (
    <div className={css['send']}>
      <div className={css['head']}>
        <h1 tabIndex={-1} className="h-l">
          {answer.frame.short.send}
        </h1>
        <p className="lead">{line ? words.lineLead : words.lead}</p>
      </div>
      {Object.keys(answers).length === 0 && <Notice tone="advice">{words.empty}</Notice>}
      <div>
        <p className={css['to']}>
          {invitation.replyTo ? words.to(invitation.replyTo) : words.toAsker(invitation.facilitator.trim())}
        </p>
        <p>{isSealed ? words.sealed : words.openSeal}</p>
        {(current.sentBefore || version > 1) && (
          <p className="small quiet">
            {current.sentBefore ? words.sameVersion(version, whenOf(sentAt, tag)) : words.version(version)}
          </p>
        )}
      </div>
      {ready === null && <p role="status">{words.making}</p>}
      {ready === 'failed' && (
        <Notice tone="error" live="alert">
          {words.failed}
        </Notice>
      )}
      {line && invitation.line && ready && ready !== 'failed' && (
        <div className={css['ways']}>
          <SendByLine
            key={version}
            line={line}
            to={{
              process: invitation.line.process,
              leader: answerIn(record.answers, register, 'forAll') ? ALL_LEADERS : invitation.leader,
              token: invitation.line.token,
            }}
            record={current.answer.record ?? invitation.leader}
            sealed={ready.letters}
            onSent={() => take('line')}
          />
        </div>
      )}
      {ready && ready !== 'failed' && <Ways ready={ready} isFirst={!line} onTake={take} />}
      {taken?.version === version && current.sentBefore && <Receipt answer={current.answer} by={taken.by} />}
      <div className={css['ways']}>
        <RemoveAnswer sentBefore={current.sentBefore} />
      </div>
    </div>
  );
}

/** The line of the place the program was opened from, if it is the one at that address; no other can be reached from here. */
function useLineOf(address: string | undefined): Line | null {
  const line = useLine(address !== undefined);
  return line && line.address === address ? line : null;
}

interface WaysProps {
  readonly ready: ReadyAnswer;
  /** Is there no other way above these? */
  readonly isFirst: boolean;
  readonly onTake: (by: TakenBy) => void;
}

function Ways({ ready, isFirst, onTake }: WaysProps) {
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
