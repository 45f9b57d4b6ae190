import { linkTo, routes } from '#desk/routes.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './statement-links.module.css';

/** The way to what is said of privacy and of accessibility, at the foot of the pages a person comes to first. */
export function StatementLinks() {
  const words = useWords('shell').statements;
  return (
    <nav aria-label={words.label} className={css['links']}>
      <a href={linkTo(routes.privacy())}>{words.privacy}</a>
      <a href={linkTo(routes.accessibility())}>{words.accessibility}</a>
    </nav>
  );
}
