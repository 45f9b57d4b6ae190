import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { useWords } from '#session/words/use-words.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Publisher } from './publisher.tsx';
import { Sections } from './sections.tsx';
import css from './statement.module.css';

/** What is stored where, what is sent, and how all of it is deleted. */
export function PrivacyPage() {
  const statements = useWords('statements');
  const words = statements.privacy;
  const { appName } = useWords('shell');
  useArrivedPage(`${words.title} – ${appName}`);
  return (
    <main id="main" tabIndex={-1} className={css['page']}>
      <LinkButton look="quiet" size="small" icon="arrow-left" to={routes.start()} flush>
        {statements.toStart}
      </LinkButton>
      <h1 className="h-l">{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <Sections parts={words.parts} />
      <section>
        <h2 className="h-m">{words.forget}</h2>
        <p>{words.forgetText}</p>
        <p>
          <a href={linkTo(routes.settings())}>{words.toForget}</a>
        </p>
      </section>
      <section>
        <h2 className="h-m">{statements.publisher}</h2>
        <Publisher />
        <p>{words.responsible}</p>
      </section>
    </main>
  );
}
