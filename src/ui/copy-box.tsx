import { useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';
import css from './copy-box.module.css';
import { fitHeight } from './live-text.ts';

/** The clipboard has the text, or it was refused and the text is marked for the keys. */
export type CopiedHow = 'copied' | 'marked';

interface CopyProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly text: string;
  /** Language of the text, where it is another than that of the page. */
  readonly lang?: string | undefined;
  readonly button: string;
  /** Says which text the button copies, where several boxes stand on one page. */
  readonly buttonName?: string;
  /** Said when the clipboard has it, and when it was refused and the text is marked instead. */
  readonly copied: string;
  readonly failed: string;
  /** One line (a link), a text with all its lines, or the beginning of one that scrolls. */
  readonly look?: 'line' | 'text' | 'short';
  readonly primary?: boolean;
  readonly onCopied?: (how: CopiedHow) => void;
}

/**
 * A text to take along, and a button that copies it and says so; over a whole text, so that it is in sight however long
 * that is. Where the browser keeps the clipboard closed,
 * the text is marked, so that the person can copy it with the keys.
 */
export function CopyBox({
  label,
  hideLabel = false,
  text,
  lang,
  button,
  buttonName,
  copied,
  failed,
  look = 'text',
  primary = false,
  onCopied,
}: CopyProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<{ text: string; of: string }>({ text: '', of: '' });
  useLayoutEffect(() => {
    if (look === 'text' && box.current) fitHeight(box.current);
  }, [look, text]);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ text: copied, of: text });
      onCopied?.('copied');
    } catch {
      box.current?.focus();
      box.current?.select();
      setSaid({ text: failed, of: text });
      onCopied?.('marked');
    }
  }
  const take = (
    <div className={css['done']}>
      <Button
        look={primary ? 'primary' : 'secondary'}
        icon="copy"
        aria-label={buttonName}
        onClick={() => void copy()}
      >
        {button}
      </Button>
      {/* What was copied once is not what stands there now. */}
      <span role="status">{said.of === text && said.text}</span>
    </div>
  );
  return (
    <div className={css['copy']}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'h-s'}>
        {label}
      </label>
      {look === 'text' && take}
      <textarea
        id={id}
        ref={box}
        readOnly
        lang={lang}
        rows={look === 'line' ? 1 : 6}
        className={css[look]}
        // The beginning is enough: all of it is copied.
        data-scrolls={look === 'short' || undefined}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        spellCheck={false}
      />
      {look !== 'text' && take}
    </div>
  );
}
