import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
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
  return (
    <div className={`${css['notice'] ?? ''} ${tone === 'plain' ? '' : (css[tone] ?? '')}`} role={live}>
      <div className={css['text']}>
        <Icon name={tone === 'plain' ? 'information' : 'warning'} />
        <div>{children}</div>
      </div>
      {actions}
    </div>
  );
}

/** One or two words that set a thing apart. */
export function Tag({ plain = false, children }: { plain?: boolean; children: ReactNode }) {
  return <span className={`${css['tag'] ?? ''} ${plain ? (css['plain'] ?? '') : ''}`}>{children}</span>;
}
