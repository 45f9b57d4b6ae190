import { useState } from 'react';
import { keptMembership } from '#session/line/phone-member.ts';
import { useWords } from '#session/words/use-words.ts';
import type { Line, Membership } from '#storage/line.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { TextInput } from '#ui/text-input.tsx';
import css from './join.module.css';

interface CodeFormProps {
  readonly line: Line;
  /** What the camera read; null where the code is typed. */
  readonly scanned: string | null;
  /** `by`: the code that led in. */
  readonly onJoined: (member: Membership, by: string) => void;
}

/** The code from the wall, or one button where it was scanned. */
export function CodeForm({ line, scanned, onJoined }: CodeFormProps) {
  const { join: words } = useWords('phones');
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'asking' | 'wrong' | 'wait' | 'down' | null>(null);
  const byHand = scanned === null || state === 'wrong';

  async function join(): Promise<void> {
    setState('asking');
    try {
      const code = byHand ? typed.replaceAll(/\s/g, '') : scanned;
      const joined = await line.join(code, keptMembership()?.token ?? null);
      if (typeof joined === 'string') setState(joined);
      else onJoined(joined, code);
    } catch {
      setState('down');
    }
  }
  return (
    <form
      className={css['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void join();
      }}
    >
      <p className="lead">{byHand ? words.lead : words.leadScanned}</p>
      {byHand && (
        <label className={css['code']}>
          <span>{words.code}</span>
          <TextInput value={typed} onChange={setTyped} inputMode="numeric" />
        </label>
      )}
      {(state === 'wrong' || state === 'wait' || state === 'down') && (
        <Notice tone="advice" live="alert">
          {words[state]}
        </Notice>
      )}
      <Button type="submit" busy={state === 'asking'} className={css['wide'] ?? ''}>
        {state === 'asking' ? words.joining : words.press}
      </Button>
      <p className="small quiet">{words.unseen}</p>
    </form>
  );
}
