import { pathOf, type Place } from '#domain/process/place.ts';
import { useState } from 'react';
import { followUpsAt } from '#domain/follow-up/follow-ups.ts';
import { vagueness } from '#domain/follow-up/vague.ts';
import { isDismissed, dismiss } from '#session/machine/dismissed.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

/** A question back when an answer is short or hypothetical; never a stop, and gone for good when turned down. */
export function FollowUp({ place: at, text }: { place: Place; text: string }) {
  const inProcess = useWords('inProcess');
  const followUps = useWords('followUps');
  const processId = useProcess(({ process }) => process.id);
  const key = `${processId}/${at.step}/${pathOf(at).join('/')}`;
  const [gone, setGone] = useState(() => isDismissed(key));
  const questions = followUpsAt(followUps, at);
  const vague = questions.length === 0 || gone ? null : vagueness(text);
  if (!vague) return null;
  return (
    <Notice
      live="status"
      actions={
        <Button
          look="quiet"
          size="xsmall"
          onClick={() => {
            dismiss(key);
            setGone(true);
          }}
        >
          {inProcess.fill.dismiss}
        </Button>
      }
    >
      <span className="small">
        {inProcess.fill.vague[vague]} {questions[text.length % Math.max(1, questions.length)]}
      </span>
    </Notice>
  );
}
