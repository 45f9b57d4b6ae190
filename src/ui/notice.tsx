import { use, useEffect, useRef, type ReactNode } from 'react';
import { useSay } from './announcer.tsx';
import { Icon } from './icon.tsx';
import { SentenceContext } from './sentence.ts';
import css from './notice.module.css';

interface NoticeProps {
  readonly tone?: 'plain' | 'advice' | 'error';
  readonly actions?: ReactNode;
  /** Read aloud when it appears: `alert` at once, `status` when there is a pause. */
  readonly live?: 'alert' | 'status';
  readonly children: ReactNode;
}

/** A remark about the page as a whole, with what can be done about it. */
export function Notice({ tone = 'plain', actions, live, children }: NoticeProps) {
  const say = useSay();
  const drawn = use(SentenceContext);
  const text = useRef<HTMLDivElement>(null);
  const said = useRef('');
  useEffect(() => {
    const now = text.current?.textContent ?? '';
    if (live !== 'status' || now === said.current) return;
    said.current = now;
    say(now);
  });
  return (
    <div
      className={`${css['notice'] ?? ''} ${tone === 'plain' ? '' : (css[tone] ?? '')}`}
      role={live}
      // It came together with its words, so it is read by the announcer instead, and by that alone.
      aria-live={live === 'status' ? 'off' : undefined}
    >
      <div className={css['text']}>
        <Icon name={tone === 'plain' ? 'information' : 'warning'} />
        <div ref={text}>{typeof children === 'string' ? drawn(children) : children}</div>
      </div>
      {actions}
    </div>
  );
}

/** One or two words that set a thing apart. */
export function Tag({ plain = false, children }: { plain?: boolean; children: ReactNode }) {
  return <span className={`${css['tag'] ?? ''} ${plain ? (css['plain'] ?? '') : ''}`}>{children}</span>;
}
