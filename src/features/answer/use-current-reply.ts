import { useCallback, useMemo } from 'react';
import { askedIn, currentReply, noteReplyTakenOut, type CurrentReply } from '#domain/questionnaire/record.ts';
import type { Reply } from '#domain/questionnaire/reply.ts';
import { changeForGood } from '#session/process/change-for-good.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import type { Leaving } from './leaving.ts';
import { readyReply } from './ready-reply.ts';
import { useLeaving } from './use-leaving.ts';

/** The answer to a questionnaire as it is to be sent now, in every form. Null outside the record of one. */
export function useCurrentReply(): {
  readonly current: CurrentReply;
  readonly ready: Leaving | 'failed' | null;
  /** Notes in the record that this version was taken out; «Angre» does not touch it. */
  readonly noteTakenOut: () => void;
} | null {
  const store = useProcessStore();
  const words = useWords('questionnaire').page;
  const answerWords = useWords('answer');
  const shell = useWords('shell');
  const record = useProcess((state) => state.process);
  const current = useMemo(() => currentReply(record, new Date().toISOString()), [record]);
  const asked = useMemo(() => askedIn(record), [record]);
  const key =
    current && asked
      ? JSON.stringify([
          current.mark,
          current.reply.version,
          asked.processName,
          asked.replyTo,
          asked.publicKey,
          words.subject,
        ])
      : '';
  const make = useCallback(
    (reply: Reply | undefined): Promise<Leaving> =>
      reply && asked
        ? readyReply(reply, asked, { words, answer: answerWords, unnamed: shell.unnamed })
        : Promise.reject(new Error('There is nothing to send.')),
    [asked, words, answerWords, shell],
  );
  const made = useLeaving(key, current?.reply, make);
  if (!current) return null;
  return {
    current,
    ready: made?.ready ?? null,
    noteTakenOut() {
      if (current.sentBefore || !made?.answer) return;
      changeForGood(store, noteReplyTakenOut({ reply: made.answer, mark: current.mark }));
      void store.flush();
    },
  };
}
