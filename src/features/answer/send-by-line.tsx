import { useWords } from '#session/words/use-words.ts';
import type { AnswerPlace, Line } from '#storage/line.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useSendByLine } from './use-send-by-line.ts';

interface SendByLineProps {
  readonly line: Line;
  readonly to: AnswerPlace;
  readonly record: string;
  /** The answer as letters, sealed. */
  readonly sealed: string;
  readonly onSent: () => void;
}

/** The first way where the one who asks has a line: one press, and a receipt when it is on the server's disk. */
export function SendByLine(props: SendByLineProps) {
  const words = useWords('answer').send;
  const { how, send } = useSendByLine(props);
  return (
    <section aria-label={words.line}>
      <h2 className="h-m">{words.line}</h2>
      <p className="quiet">{words.lineHelp}</p>
      {how === 'refused' ? (
        <Notice tone="advice" live="status">
          {words.lineRefused}
        </Notice>
      ) : (
        <>
          <div>
            <Button busy={how === 'sending'} onClick={send}>
              {how === 'sending' ? words.lineSending : how === 'unsent' ? words.lineAgain : words.lineSend}
            </Button>
          </div>
          {how === 'unsent' && (
            <Notice tone="advice" live="status">
              {words.lineUnsent}
            </Notice>
          )}
        </>
      )}
    </section>
  );
}
