import { useState } from 'react';
import { invitationIn } from '#domain/advance/leader-record.ts';
import { answerIn } from '#domain/guide/read.ts';
import { invitation as register } from '#domain/guide/registers/invitation.ts';
import { useLine } from '#session/line/line-context.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { whenOf } from '#session/clock/when.ts';
import { ALL_LEADERS } from '#domain/advance/all-leaders.ts';
import type { Line } from '#storage/line.ts';
import { Notice } from '#ui/notice.tsx';
import css from './answer.module.css';
import { RemoveAnswer } from './remove-answer.tsx';
import { Receipt, type TakenBy } from './receipt.tsx';
import { SendByLine } from './send-by-line.tsx';
import { useCurrentAnswer } from './use-current-answer.ts';
import { Ways } from './ways.tsx';

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
