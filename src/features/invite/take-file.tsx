import { useState } from 'react';
import type { LanguageCode } from '#domain/language/languages.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { handForm, handInvitation } from './invitation-files.ts';
import type { Way } from './invitation-text.ts';
import css from './invite.module.css';
import type { ReadyInvitation } from './use-ready-invitations.ts';

interface TakeProps {
  readonly ready: ReadyInvitation;
  readonly way: Exclude<Way, 'link'>;
  readonly language: LanguageCode;
  /** Name the leader on the button: several stand on one page. */
  readonly named?: boolean;
}

/** The invitation file or the Word form, handed over and said. */
export function TakeFile({ ready, way, language, named = false }: TakeProps) {
  const words = useWords('invite');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  async function take(): Promise<void> {
    setBusy(true);
    try {
      const handed = await (way === 'file'
        ? handInvitation(ready, words.invitationFile)
        : handForm(ready, words.formFile, language));
      const { downloaded, fileShared: shared } = words;
      setSaid(handed ? { downloaded, shared }[handed.how](handed.name) : '');
    } catch {
      setSaid(words.formFailed);
    }
    setBusy(false);
  }
  return (
    <div className={css['buttons']}>
      <Button
        look="secondary"
        icon={way === 'file' ? 'download' : 'document'}
        busy={busy}
        aria-label={named ? words[way === 'file' ? 'fileOf' : 'formOf'](ready.name) : undefined}
        onClick={() => void take()}
      >
        {words[way]}
      </Button>
      <span role="status" className="small">
        {said}
      </span>
    </div>
  );
}
