import { useState } from 'react';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { routes } from '#desk/routes.ts';
import { StatementLinks } from '#desk/statements/statement-links.tsx';
import { useWords } from '#session/words/use-words.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { LanguagePart } from './language-part.tsx';
import { ForgetPart } from './forget-part.tsx';
import { LookPart } from './look-part.tsx';
import { MovePart } from './move-part.tsx';
import { ProfilePart } from './profile-part.tsx';
import css from './settings.module.css';
import { StoragePart } from './storage-part.tsx';
import { TemplatePart } from './template-part.tsx';

/** What holds for all processes in this browser: the trust's own template and profile. */
export function SettingsPage() {
  const words = useWords('settings');
  const shell = useWords('shell');
  // What is taken in or deleted may be templates and profiles: their lists are read anew.
  const [times, setTimes] = useState(0);
  const readAnew = (): void => setTimes((before) => before + 1);
  useArrivedPage(`${words.title} – ${shell.appName}`);
  return (
    <main id="main" tabIndex={-1} className={css['page']}>
      <LinkButton look="quiet" size="small" icon="arrow-left" to={routes.start()} flush>
        {words.back}
      </LinkButton>
      <h1 className="h-l">{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <LanguagePart />
      <LookPart key={`look ${times}`} />
      <TemplatePart key={`template ${times}`} />
      <ProfilePart key={`profile ${times}`} />
      <StoragePart />
      <section aria-label={words.portfolio.title} className={css['part']}>
        <h2 className="h-m">{words.portfolio.title}</h2>
        <p>{words.portfolio.lead}</p>
        <LinkButton look="secondary" to={routes.portfolio()}>
          {words.portfolio.open}
        </LinkButton>
      </section>
      <MovePart onTakenIn={readAnew} />
      <ForgetPart onForgotten={readAnew} />
      <StatementLinks />
      <p className="small quiet">{shell.appVersion(__APP_VERSION__)}</p>
    </main>
  );
}
