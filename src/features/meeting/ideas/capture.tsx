import { useEffect, useId, useRef, useState } from 'react';
import { whenLifted } from '#session/pointer/when-lifted.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/text-input.tsx';
import css from './ideas.module.css';

/** Adds what is written and not added yet, once. */
function keepUnsaid(unsaid: { current: { text: string; onAdd: (text: string) => void } }): void {
  const { text, onAdd } = unsaid.current;
  unsaid.current = { text: '', onAdd };
  onAdd(text);
}

/** One line and Enter, or many lines pasted; the cursor stays for the next. */
export function Capture({ onAdd }: { onAdd: (text: string) => void }) {
  const { ideas: words } = useWords('meeting');
  const [text, setText] = useState('');
  const id = useId();
  const unsaid = useRef({ text, onAdd });
  useEffect(() => {
    unsaid.current = { text, onAdd };
  }, [text, onAdd]);
  // The room may move on in the middle of a line: what is written is an idea too.
  useEffect(() => () => keepUnsaid(unsaid), []);
  function add(): void {
    keepUnsaid(unsaid);
    setText('');
  }
  return (
    <div className={css['capture']}>
      <label className="h-s" htmlFor={id}>
        {words.write}
      </label>
      <div className={css['captureLine']}>
        <TextArea
          id={id}
          rows={1}
          value={text}
          onChange={setText}
          // What was begun is kept when the room moves on.
          onBlur={() => whenLifted(add)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            add();
          }}
          aria-describedby={`${id}-help`}
        />
        <Button size="small" disabled={text.trim() === ''} onClick={add}>
          {words.add}
        </Button>
      </div>
      <p id={`${id}-help`} className="small quiet">
        {words.writeHelp}
      </p>
    </div>
  );
}
