import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { routes } from '#desk/routes.ts';
import { useWords } from '#session/words/use-words.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { LanguagePart } from './language-part.tsx';
import { ProfilePart } from './profile-part.tsx';
import css from './settings.module.css';
import { TemplatePart } from './template-part.tsx';

/** What holds for all processes in this browser: the trust's own template and profile. */
export function SettingsPage() {
  const words = useWords('settings');
  const shell = useWords('shell');
  useArrivedPage(`${words.title} – ${shell.appName}`);
  return (
    <main id="main" tabIndex={-1} className={css['page']}>
      <LinkButton look="quiet" size="small" icon="arrow-left" to={routes.start()} className={css['back']}>
        {words.back}
      </LinkButton>
      <h1 className="h-l">{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <LanguagePart />
      <TemplatePart />
      <ProfilePart />
      <section aria-label={words.storage.title} className={css['part']}>
        <h2 className="h-m">{words.storage.title}</h2>
        <p>{words.storage.text}</p>
      </section>
    </main>
  );
}
