import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { routes } from '#desk/routes.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Publisher } from './publisher.tsx';
import { Sections } from './sections.tsx';
import css from './statement.module.css';

/** The day what is said here was gone through; changed with the statement. */
const ASSESSED = '2026-11-29';

/** How far the program meets what is required, what does not hold, and how a fault is told of. */
export function AccessibilityPage() {
  const statements = useWords('statements');
  const words = statements.accessibility;
  const { appName } = useWords('shell');
  const { longDay } = useLanguage();
  useArrivedPage(`${words.title} – ${appName}`);
  return (
    <main id="main" tabIndex={-1} className={css['page']}>
      <LinkButton look="quiet" size="small" icon="arrow-left" to={routes.start()} flush>
        {statements.toStart}
      </LinkButton>
      <h1 className="h-l">{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <section>
        <h2 className="h-m">{words.status}</h2>
        <p>{words.statusText}</p>
        <p>{words.assessed(longDay(ASSESSED))}</p>
      </section>
      <Sections parts={words.parts} />
      <section>
        <h2 className="h-m">{words.fault}</h2>
        <p>{words.faultText}</p>
        <Publisher />
        <p>{words.authority}</p>
      </section>
    </main>
  );
}
