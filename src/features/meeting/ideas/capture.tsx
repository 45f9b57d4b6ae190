import { useEffect, useId, useRef } from 'react';
import { useBegunHere } from '#session/begun/use-begun-text.ts';
import { whenLifted } from '#session/pointer/when-lifted.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/text-input.tsx';
import css from './ideas.module.css';

/** One line and Enter, or many lines pasted; the cursor stays for the next. */
export function Capture({ step, onAdd }: { step: string; onAdd: (text: string) => void }) {
  const { ideas: words } = useWords('meeting');
  const line = useBegunHere(`idea/${step}`);
  const id = useId();
  function add(): void {
    const written = line.now();
    line.done();
    onAdd(written);
  }
  const latest = useRef(add);
  useEffect(() => {
    latest.current = add;
  });
  // The room may move on in the middle of a line: what is written is an idea too.
  useEffect(() => () => latest.current(), []);
  return (
    <div className={css['capture']}>
      <label className="h-s" htmlFor={id}>
        {words.write}
      </label>
      <TextArea
        id={id}
        rows={1}
        value={line.text}
        onChange={line.write}
        onBlur={() => whenLifted(add)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
        aria-describedby={`${id}-help`}
      />
      <div className={css['captureLine']}>
        <p id={`${id}-help`} className="small quiet">
          {words.writeHelp}
        </p>
        <Button size="small" disabled={line.text.trim() === ''} onClick={add}>
          {words.add}
        </Button>
      </div>
    </div>
  );
}
