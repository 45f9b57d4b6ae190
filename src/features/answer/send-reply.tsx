import { useEffect, useRef, useState } from 'react';
import { filled } from '#documents/words/document-words.ts';
import { questionsOf } from '#domain/questionnaire/questions.ts';
import { askedIn } from '#domain/questionnaire/record.ts';
import { codeOf, type Reply } from '#domain/questionnaire/reply.ts';
import { whenOf } from '#session/clock/when.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { useSay } from '#ui/announcer.tsx';
import { Notice } from '#ui/notice.tsx';
import css from './answer.module.css';
import type { TakenBy } from './receipt.tsx';
import { RemoveAnswer } from './remove-answer.tsx';
import { useCurrentReply } from './use-current-reply.ts';
import { Ways } from './ways.tsx';

/** The ways an answer to a questionnaire can leave by, and the receipt with the code it goes by. */
export function SendReply() {
  const { page } = useWords('questionnaire');
  const words = useWords('answer').send;
  const asked = askedIn(useProcess((state) => state.process));
  const now = useCurrentReply();
  const [taken, setTaken] = useState<{ by: TakenBy; version: number } | null>(null);
  if (!asked || !now) return null;
  const { current, ready } = now;
  const { reply, sentBefore } = current;
  const answered = Object.keys(reply.said).length;
  return (
    <section aria-label={page.send} className={css['send']}>
      <div className={css['head']}>
        <h2 className="h-m">{page.send}</h2>
        <p role="status">
          {filled(page.answered, {
            n: String(answered),
            all: String(questionsOf(asked.audience).length),
          })}
        </p>
        <p>{words.lead}</p>
        <p>
          {asked.replyTo ? words.to(asked.replyTo) : words.toAsker(asked.facilitator.trim())}{' '}
          {asked.publicKey === '' ? words.openSeal : words.sealed}
        </p>
        {sentBefore && <p className="small quiet">{words.again}</p>}
      </div>
      {answered === 0 && <Notice tone="advice">{words.empty}</Notice>}
      {ready === null && <p role="status">{words.making}</p>}
      {ready === 'failed' && (
        <Notice tone="error" live="alert">
          {words.failed}
        </Notice>
      )}
      {ready && ready !== 'failed' && (
        <Ways
          ready={ready}
          isFirst
          onTake={(by) => {
            now.noteTakenOut();
            setTaken({ by, version: reply.version });
          }}
        />
      )}
      {taken?.version === reply.version && sentBefore && <ReplyReceipt reply={reply} by={taken.by} />}
      <div className={css['ways']}>
        <RemoveAnswer sentBefore={sentBefore} />
      </div>
    </section>
  );
}

/** What was taken out, that it is without a name, and the code by which it can be asked for. */
function ReplyReceipt({ reply, by }: { readonly reply: Reply; readonly by: TakenBy }) {
  const { page } = useWords('questionnaire');
  const words = useWords('answer').send;
  const { tag } = useLanguage();
  const say = useSay();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // It may stand below what was pressed.
    place.current?.scrollIntoView?.({ block: 'nearest' });
    say(place.current?.textContent ?? '');
  }, [by, reply.version, say]);
  const who = [reply.role, reply.unit].filter((text) => text !== '').join(', ');
  return (
    <section ref={place} role="status" aria-live="off" aria-label={words.receipt} className={css['receipt']}>
      <h2 className="h-m">{words.receipt}</h2>
      <p>
        {words.prepared(reply.version, whenOf(reply.sentAt, tag))} {words.by[by]}
      </p>
      <p>
        <strong>{words.notSent}</strong>
      </p>
      <p>
        {who === '' ? page.noName : filled(page.named, { who })}{' '}
        {filled(page.receipt, { code: codeOf(reply.record) })}
      </p>
      <p className="small quiet">{words.again}</p>
    </section>
  );
}
