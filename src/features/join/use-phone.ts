import { useEffect, useRef, useState } from 'react';
import { readPhoneQuestion, type PhoneQuestion } from '#domain/room/phone-question.ts';
import type { Line, Membership, Phone } from '#storage/line.ts';

interface PhoneState {
  /** Null until the room has said what it asks. */
  readonly question: PhoneQuestion | null;
  /** What this phone has answered, by round. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly unsent: number;
  readonly ended: boolean;
}

const START: PhoneState = { question: null, answers: {}, unsent: 0, ended: false };

/** The phone's line to the room, for as long as the page stands. A phone that wakes looks at once whether it is still there. */
export function usePhone(line: Line, member: Membership) {
  const [state, setState] = useState(START);
  const phone = useRef<Phone | null>(null);
  useEffect(() => {
    const open = line.openPhone(member, {
      onQuestion: (said) => setState((now) => ({ ...now, question: readPhoneQuestion(said) })),
      onUnsent: (unsent) => setState((now) => ({ ...now, unsent })),
      onAnswer: (round, answer) =>
        setState((now) => ({ ...now, answers: { ...now.answers, [round]: answer } })),
      onEnded: () => setState((now) => ({ ...now, ended: true })),
    });
    phone.current = open;
    const wake = (): void => {
      if (document.visibilityState === 'visible') open.wake();
    };
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('online', wake);
    return () => {
      document.removeEventListener('visibilitychange', wake);
      window.removeEventListener('online', wake);
      phone.current = null;
      open.close();
    };
  }, [line, member]);
  return {
    ...state,
    give: (round: string, answer: unknown): void => {
      setState((now) => ({ ...now, answers: { ...now.answers, [round]: answer } }));
      phone.current?.answer(round, answer);
    },
  };
}
