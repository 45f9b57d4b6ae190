import { useEffect, useMemo, useState } from 'react';
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
import { readyAnswer, type ReadyAnswer } from './ready-answer.ts';

export interface CurrentReady {
  readonly current: CurrentAnswer;
  /** Null until it is made (sealing takes a moment); `failed` when it could not be. */
  readonly ready: ReadyAnswer | 'failed' | null;
  /** Notes in the record that this version was taken out; «Angre» does not touch it. */
  readonly noteTakenOut: () => void;
}

interface Made {
  readonly of: string;
  /** As it stands in what was made; the clock has gone on since. */
  readonly answer: AdvanceAnswer;
  readonly ready: ReadyAnswer | 'failed';
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
  const [made, setMade] = useState<Made | null>(null);
  const invitation = useMemo(() => invitationIn(record), [record]);
  // The time of an answer that has not left yet may move on; what is made follows what is in it, and a newer invitation.
  const key =
    current && invitation ? JSON.stringify([current.mark, current.answer.version, goesBy(invitation)]) : '';
  useEffect(() => {
    if (!current || !invitation || made?.of === key) return undefined;
    let alive = true;
    readyAnswer(current.answer, invitation, {
      words,
      unnamed: shell.unnamed,
      when: whenOf(current.answer.sentAt, tag),
    }).then(
      (ready) => alive && setMade({ of: key, answer: current.answer, ready }),
      () => alive && setMade({ of: key, answer: current.answer, ready: 'failed' }),
    );
    return () => {
      alive = false;
    };
  }, [current, key, invitation, made, words, shell, tag]);
  if (!current) return null;
  return {
    current,
    ready: made?.of === key ? made.ready : null,
    noteTakenOut() {
      if (current.sentBefore || made?.of !== key) return;
      changeForGood(store, noteTakenOut({ answer: made.answer, mark: current.mark }));
      void store.flush();
    },
  };
}
