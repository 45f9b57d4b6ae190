import { useState } from 'react';
import { line as register } from '#domain/guide/registers/line.ts';
import { advance } from '#domain/guide/registers/advance.ts';
import { goesByLine } from '#domain/line/deeds.ts';
import { useLine } from '#session/line/line-context.ts';
import { useEnsurePlace } from '#session/line/use-own-place.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useAnswer } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import css from './invite.module.css';
import type { InvitedLines } from './use-invited-lines.ts';

/** Where there is a line: whether answers come by it. Nothing at all elsewhere. */
export function ByLine({ state }: Pick<InvitedLines, 'state'>) {
  const invite = useWords('invite');
  const words = invite.byLine;
  const line = useLine();
  const store = useProcessStore();
  const ensure = useEnsurePlace();
  const sealed = useAnswer(advance, 'sealed') === true;
  const on = useAnswer(register, 'byLine') === true;
  const [busy, setBusy] = useState(false);
  const [down, setDown] = useState(false);
  const [stopped, setStopped] = useState(false);
  if (!line) return null;

  async function start(to: NonNullable<typeof line>): Promise<void> {
    setBusy(true);
    setDown(false);
    try {
      await ensure(to);
      store.change(goesByLine('byLine', true), invite.undo.byLine);
    } catch {
      setDown(true);
    }
    setBusy(false);
  }
  return (
    <section aria-label={words.title} className={css['section']}>
      <div>
        <h2 className="h-m">{words.title}</h2>
        <p className="quiet">
          {words.help} {words.keeps}
        </p>
      </div>
      {!sealed ? (
        <p>{words.needsSeal}</p>
      ) : (
        <>
          <p role="status">
            {on ? (state === 'making' ? words.making : words.on) : stopped ? words.stopped : words.off}
          </p>
          {(down || state === 'down') && (
            <Notice tone="advice" live="status">
              {words.down}
            </Notice>
          )}
          <div>
            <Button
              look="secondary"
              size="small"
              busy={busy}
              onClick={() => {
                if (!on) return void start(line);
                setStopped(true);
                store.change(goesByLine('byLine', false), invite.undo.byLine);
              }}
            >
              {on ? words.stop : busy ? words.starting : words.start}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
