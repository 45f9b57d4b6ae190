import { useCallback, useMemo } from 'react';
import { currentAnswer, type CurrentAnswer } from '#domain/advance/current-answer.ts';
import type { AdvanceAnswer } from '#domain/advance/answer.ts';
import type { Invitation } from '#domain/advance/invitation.ts';
import { noteTakenOut } from '#domain/advance/leader-deeds.ts';
import { invitationIn } from '#domain/advance/leader-record.ts';
import { changeForGood } from '#session/process/change-for-good.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { whenOf } from '#session/clock/when.ts';
import type { Leaving } from './leaving.ts';
import { readyAnswer } from './ready-answer.ts';
import { useLeaving } from './use-leaving.ts';

export interface CurrentReady {
  readonly current: CurrentAnswer;
  /** Null until it is made (sealing takes a moment); `failed` when it could not be. */
  readonly ready: Leaving | 'failed' | null;
  /** Notes in the record that this version was taken out; «Angre» does not touch it. */
  readonly noteTakenOut: () => void;
}

/** What an invitation says that stands in what is sent, or on it. */
const goesBy = ({ processName, replyTo, publicKey }: Invitation): readonly string[] => [
  processName,
  replyTo,
  publicKey,
];

/** The answer as it is to be sent now, in every form. Null outside a leader's record. */
export function useCurrentAnswer(): CurrentReady | null {
  const store = useProcessStore();
  const words = useWords('answer');
  const shell = useWords('shell');
  const { tag } = useLanguage();
  const record = useProcess((state) => state.process);
  const current = useMemo(() => currentAnswer(record, new Date().toISOString()), [record]);
  const invitation = useMemo(() => invitationIn(record), [record]);
  const key =
    current && invitation ? JSON.stringify([current.mark, current.answer.version, goesBy(invitation)]) : '';
  const make = useCallback(
    (answer: AdvanceAnswer | undefined): Promise<Leaving> =>
      answer && invitation
        ? readyAnswer(answer, invitation, {
            words,
            unnamed: shell.unnamed,
            when: whenOf(answer.sentAt, tag),
          })
        : Promise.reject(new Error('There is nothing to send.')),
    [invitation, words, shell, tag],
  );
  const made = useLeaving(key, current?.answer, make);
  if (!current) return null;
  return {
    current,
    ready: made?.ready ?? null,
    noteTakenOut() {
      if (current.sentBefore || !made?.answer) return;
      changeForGood(store, noteTakenOut({ answer: made.answer, mark: current.mark }));
      void store.flush();
    },
  };
}
