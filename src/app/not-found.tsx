import { Navigate, useLocation } from 'react-router';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { routes } from '#desk/routes.ts';
import { useWords } from '#session/words/use-words.ts';
import { LinkButton } from '#ui/link-button.tsx';
import css from '#desk/fetching/fetching.module.css';
import { addressMeant } from './address-meant.ts';

/** A page that is not there. Where a mail system wrote the signs of a link anew, the one that was meant is opened. */
export function NotFound() {
  const { pathname } = useLocation();
  const meant = addressMeant(pathname);
  return meant === null ? <NoSuchPage /> : <Navigate to={meant} replace />;
}

function NoSuchPage() {
  const shell = useWords('shell');
  useArrivedPage(`${shell.error.notFoundTitle} – ${shell.appName}`);
  return (
    <main id="main" className={css['message']}>
      <h1 className="h-l">{shell.error.notFoundTitle}</h1>
      <p className="lead">{shell.error.notFound}</p>
      <div>
        <LinkButton to={routes.start()}>{shell.error.toStart}</LinkButton>
      </div>
    </main>
  );
}
