import type { ReactNode } from 'react';
import { useWords } from '#session/words/use-words.ts';
import { Icon } from '#ui/icon.tsx';
import css from './join.module.css';

/** Under a question: how it stands with the answer. «Sent» is said when it is on the server's disk, and never before. */
export function SentLine({
  unsent,
  given,
  children,
}: {
  unsent: boolean;
  given: boolean;
  children: ReactNode;
}) {
  const { phone: words } = useWords('phones');
  return (
    <p className={css['sent']} role="status">
      <span>{children}</span>
      {given && (
        <strong data-unsent={unsent || undefined}>
          <Icon name={unsent ? 'hourglass' : 'check'} size={20} /> {unsent ? words.unsent : words.sent}
        </strong>
      )}
    </p>
  );
}
