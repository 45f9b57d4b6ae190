import { useState } from 'react';
import { OwnWords } from '#desk/language/own-words.tsx';
import { LANGUAGES, type LanguageCode } from '#domain/language/languages.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { CopyBox } from '#ui/copy-box.tsx';
import type { Way } from './invitation-text.ts';
import css from './invite.module.css';
import { TakeFile } from './take-file.tsx';
import type { ReadyInvitation } from './use-ready-invitations.ts';

interface AllProps {
  readonly count: number;
  /** Made only when somebody wants to see them. */
  readonly make: () => readonly ReadyInvitation[];
  readonly way: Way;
  readonly language: LanguageCode;
}

/** Every leader's invitation under one another, to be copied one by one or all at once. */
export function AllInvitations({ count, make, way, language }: AllProps) {
  const words = useWords('invite');
  const [open, setOpen] = useState(false);
  if (count < 2) return null;
  return (
    <section aria-label={words.all} className={css['all']}>
      <div>
        <h2 className="h-m">{words.all}</h2>
        <p className="quiet">{words.allHelp}</p>
      </div>
      <div>
        <Button look="secondary" onClick={() => setOpen(!open)}>
          {open ? words.hideAll : words.showAll(count)}
        </Button>
      </div>
      {open && <Invitations all={make()} way={way} language={language} />}
    </section>
  );
}

function Invitations({
  all,
  way,
  language,
}: Pick<AllProps, 'way' | 'language'> & { all: readonly ReadyInvitation[] }) {
  const words = useWords('invite');
  return (
    <>
      <CopyBox
        label={words.allTexts}
        text={all
          .map(({ name, subject, text }) => `${name}\n${words.subject}: ${subject}\n\n${text}`)
          .join(BETWEEN)}
        lang={LANGUAGES[language].tag}
        button={words.copyAll(all.length)}
        copied={words.allCopied}
        failed={words.copyFailed}
        look="short"
      />
      <ol>
        {all.map((ready) => (
          <li key={ready.id}>
            <h3 className="h-s">
              <OwnWords>{ready.name}</OwnWords>
            </h3>
            <CopyBox
              label={`${words.text}: ${ready.name}`}
              hideLabel
              lang={LANGUAGES[language].tag}
              text={ready.text}
              button={words.copyText}
              buttonName={words.copyTextOf(ready.name)}
              copied={words.copied}
              failed={words.copyFailed}
              look="short"
            />
            {way !== 'link' && <TakeFile ready={ready} way={way} language={language} named />}
          </li>
        ))}
      </ol>
    </>
  );
}

const BETWEEN = `\n\n${'–'.repeat(40)}\n\n`;
