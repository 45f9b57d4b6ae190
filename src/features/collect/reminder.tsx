import { answerIn, textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { titleOf } from '#domain/guide/title.ts';
import { languageOf } from '#domain/language/language.ts';
import { LANGUAGES } from '#domain/language/languages.ts';
import type { Process } from '#domain/process/process.ts';
import { documentLanguageOf } from '#session/words/document-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { useWordsIn } from '#session/words/use-words-in.ts';
import { CopyBox } from '#ui/copy-box.tsx';

interface ReminderProps {
  readonly process: Process;
  /** What those are called who have not answered. */
  readonly missing: readonly string[];
}

/** A letter to those who have not answered, in the language their invitations are written in. */
export function Reminder({ process, missing }: ReminderProps) {
  const words = useWords('collect');
  const { unnamed } = useWords('shell');
  const ownText = useWords('inviteText');
  const code = documentLanguageOf(answerIn(process.answers, about, 'documentLanguage'));
  const { language, reminder } = useWordsIn(code, 'inviteText') ?? ownText;
  const deadline = languageOf(language).longDay(textIn(process.answers, about, 'answerDeadline'));
  return (
    <CopyBox
      label={words.reminder}
      text={reminder({ name: titleOf(process) || unnamed, missing, deadline })}
      lang={LANGUAGES[language].tag}
      button={words.copy}
      copied={words.copied}
      failed={words.copyFailed}
    />
  );
}
