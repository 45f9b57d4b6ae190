import { useState } from 'react';
import { fileOf } from '#desk/documents/taken-file.ts';
import { filled } from '#documents/words/document-words.ts';
import type { LanguageCode } from '#domain/language/languages.ts';
import type { QuestionnaireInvitation } from '#domain/questionnaire/invitation.ts';
import { today } from '#session/clock/today.ts';
import { download } from '#session/download/download.ts';
import { handOver } from '#session/download/sharing.ts';
import { useWords } from '#session/words/use-words.ts';
import { writeQuestionnaireFile } from '#storage/advance/write-advance.ts';
import { fileNameOf } from '#storage/files/process-file-name.ts';
import { Button } from '#ui/button.tsx';
import css from '../afterwards.module.css';
import { makeQuestionnaireForm } from './make-questionnaire-form.ts';

interface TakeProps {
  readonly invitation: QuestionnaireInvitation & { readonly language: LanguageCode };
  /** A Word form to fill in, or a file the program opens: for those to whom no link can be sent. */
  readonly way: 'form' | 'file';
}

/** The questionnaire as a Word form or a file, handed over and said. */
export function TakeQuestionnaire({ invitation, way }: TakeProps) {
  const words = useWords('questionnaire').follow;
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const isForm = way === 'form';
  async function take(): Promise<void> {
    setBusy(true);
    try {
      const file = isForm
        ? await makeQuestionnaireForm(invitation, invitation.language)
        : fileOf(writeQuestionnaireFile(invitation, { appVersion: __APP_VERSION__ }), 'json');
      const title = [words.of[invitation.audience], invitation.bodyName || invitation.processName].join(' ');
      const name = fileNameOf(words.formKind, title, today(), isForm ? 'docx' : 'json');
      const how = await handOver(name, file, title);
      if (how === 'late') download(name, file);
      setSaid(how === 'cancelled' ? '' : filled(words.downloaded, { name }));
    } catch {
      setSaid(words.formFailed);
    }
    setBusy(false);
  }
  return (
    <div className={css['buttons']}>
      <Button
        look="secondary"
        icon={isForm ? 'document' : 'download'}
        busy={busy}
        onClick={() => void take()}
      >
        {words[way]}
      </Button>
      <span role="status" className="small">
        {said}
      </span>
      <span className="small quiet">{isForm ? words.formHelp : words.fileHelp}</span>
    </div>
  );
}
