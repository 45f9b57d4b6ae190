import { useState } from 'react';
import { OwnWords } from '#desk/language/own-words.tsx';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { about } from '#domain/guide/steps/about.ts';
import { titleOf } from '#domain/guide/title.ts';
import { documentLanguageOf } from '#session/words/document-language.ts';
import { ownAddress } from '#session/machine/own-address.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useAnswer } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { useWordsIn } from '#session/words/use-words-in.ts';
import type { LanguageCode } from '#domain/language/languages.ts';
import { routes } from '#desk/routes.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { AllInvitations } from './all-invitations.tsx';
import { ByLine } from './by-line.tsx';
import { Greeting } from './greeting.tsx';
import { InvitationPanel } from './invitation-panel.tsx';
import type { Way } from './invitation-text.ts';
import css from './invite.module.css';
import { LeaderList } from './leader-list.tsx';
import { Sealing } from './sealing.tsx';
import { FOR_ALL } from './for-all.ts';
import { useReadyInvitations } from './use-ready-invitations.ts';

/** Whom to ask, in what words, and everything needed to send it: to the left what is chosen, to the right the letter. */
export function InvitePage() {
  const words = useWords('invite');
  const shell = useWords('shell');
  const title = useProcess(({ process }) => titleOf(process)) || shell.unnamed;
  const id = useProcess(({ process }) => process.id);
  const documentLanguage = documentLanguageOf(useAnswer(about, 'documentLanguage'));
  const [language, setLanguage] = useState<LanguageCode>(documentLanguage);
  const [way, setWay] = useState<Way>(() => (ownAddress(window.location).onlyHere ? 'file' : 'link'));
  const [asked, setAsked] = useState<string | null>(null);
  const ownWords = useWords('inviteText');
  const textWords = useWordsIn(language, 'inviteText') ?? ownWords;
  const { names, readyOf, line } = useReadyInvitations({ way, textWords, words, unnamed: shell.unnamed });
  const chosen = names.find(({ id }) => id === asked)?.id ?? names[0]?.id ?? FOR_ALL;
  const leaders = names.filter(({ id }) => id !== FOR_ALL);
  useArrivedPage(`${words.title} – ${title} – ${shell.appName}`);
  return (
    <main id="main" tabIndex={-1} className={css['page']}>
      <div className={css['columns']}>
        <div className={css['side']}>
          <div className={css['intro']}>
            <LinkButton look="quiet" size="small" icon="arrow-left" to={routes.process(id)} flush>
              {shell.frame.overview}
            </LinkButton>
            <p className="small quiet">
              <OwnWords>{title}</OwnWords>
            </p>
            <h1 className="h-l">{words.title}</h1>
            <p className="lead">{words.lead}</p>
            <p>
              {words.steps} {words.nothingSent}
            </p>
          </div>
          <LeaderList />
          <Greeting textWords={textWords} />
          <Sealing />
          <ByLine state={line} />
        </div>
        <InvitationPanel
          ready={readyOf(chosen)}
          names={names}
          chosen={chosen}
          onChoose={setAsked}
          way={way}
          onWay={setWay}
          language={language}
          onLanguage={setLanguage}
        />
      </div>
      <AllInvitations
        count={leaders.length}
        make={() => leaders.flatMap(({ id }) => readyOf(id) ?? [])}
        way={way}
        language={language}
      />
    </main>
  );
}
