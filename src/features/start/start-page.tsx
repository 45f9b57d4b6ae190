import { Suspense, use, useEffect, useRef, useState } from 'react';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { ChooseLanguage } from '#desk/language/choose-language.tsx';
import { fetchedPart } from '#desk/fetching/fetched-part.tsx';
import { OfflineLine } from '#desk/saving/offline-line.tsx';
import { linkTo, routes, type Route } from '#desk/routes.ts';
import { StatementLinks } from '#desk/statements/statement-links.tsx';
import { openedFromFile } from '#session/machine/opened-from-file.ts';
import { useRepository } from '#session/repositories/repository-context.ts';
import { useTour } from '#session/tour/tour-context.tsx';
import { ScreenWordsContext } from '#session/words/screen-words-context.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { FilePicker } from '#ui/file-picker.tsx';
import { Notice } from '#ui/notice.tsx';
import { SentenceContext } from '#ui/sentence.ts';
import type { Act, Done } from './done.ts';
import { Papers, ThreeParts } from './first-sight.tsx';
import css from './start.module.css';
import { useIncomingFile } from './use-incoming-file.ts';
import { useSavedProcesses, type SavedProcesses } from './use-saved-processes.ts';

/** What begins a process is needed when one is begun, and fetched while the page is read. */
const making = () => import('./make-process.ts');

/** Who comes for the first time needs neither menus nor dialogs. */
const YourProcesses = fetchedPart(async () => (await import('./your-processes.tsx')).YourProcesses);
/** What the list of one's own processes is drawn by. */
export const fetchOwnProcesses = YourProcesses.fetch;

/** The list is fetched while the database is read. */
const fetchParts = (): void => {
  // A failure only means that it is fetched when it is needed.
  fetchOwnProcesses()
    .then(() => Promise.all([making(), import('./open-file.ts')]))
    .catch(() => undefined);
};
const IncomingFile = fetchedPart(async () => (await import('./incoming-file.tsx')).IncomingFile);

const goTo = (place: Route): void => {
  window.location.hash = linkTo(place);
};

/**
 * Are the first words in the page read now (scripts/first-words.ts)? They are there until the program's first page takes their
 * place, and it must not be an empty one while the disk is read.
 */
const firstWordsStand = (): boolean =>
  document.querySelector('#root > [data-first]') !== null &&
  !document.documentElement.classList.contains('other-language');

/** The processes on this machine: start one, open one, bring one in from a file. */
export function StartPage() {
  const shell = useWords('shell');
  const { code } = use(ScreenWordsContext);
  const repository = useRepository();
  const tour = useTour();
  const { saved, refresh, fail } = useSavedProcesses(repository);
  const [said, setSaid] = useState<Done>({ text: '' });
  const act: Act = (work) => {
    work()
      .then(setSaid, () => setSaid({ text: shell.start.notDone }))
      .then(refresh, refresh);
  };
  const incoming = useIncomingFile(
    repository,
    (id, title) => {
      setSaid({ text: shell.file.opened(title) });
      goTo(routes.process(id));
    },
    (id) => goTo(routes.answer(id)),
  );
  /** Where the tour of a process begins, which it does. */
  const tourOf = (id: string): Route => {
    tour.begin(id);
    return routes.process(id);
  };
  useArrivedPage(shell.appName);
  useEffect(fetchParts, []);

  // One press makes one: a slow machine is pressed again.
  const beginning = useRef(false);
  const begin = (make: () => Promise<{ id: string }>, place: (id: string) => Route): void => {
    if (beginning.current) return;
    beginning.current = true;
    make()
      .then(({ id }) => goTo(place(id)), fail)
      .finally(() => (beginning.current = false));
  };

  const words = shell.start;
  const [begins] = useState(firstWordsStand);
  const isNew = saved !== null && (saved === 'failed' || saved.inUse.length === 0);
  const example = (place: (id: string) => Route): void =>
    begin(async () => (await making()).openExample(repository, { code, mark: words.exampleTitle }), place);
  const ways = (
    <div className={css['ways']}>
      <Button
        look={isNew ? 'primary' : 'secondary'}
        {...(isNew ? { iconAfter: 'arrow-right' } : { icon: 'plus' })}
        onClick={() => begin(async () => (await making()).makeProcess(repository, code), routes.process)}
      >
        {words.create}
      </Button>
      <FilePicker label={words.openFile} accept=".json,application/json,.zip" onPick={incoming.open} />
      <Button look="quiet" onClick={() => example(routes.process)}>
        {words.example}
      </Button>
      <Button look="quiet" onClick={() => example(tourOf)}>
        {words.tour}
      </Button>
    </div>
  );
  const papers = <Papers onOpen={(kind) => example((id) => routes.preview(id, kind))} />;

  return (
    <>
      <header className={css['top']}>
        <span className={css['app']}>{shell.appName}</span>
        <nav className={css['links']} aria-label={words.more}>
          <a href={linkTo(routes.portfolio())}>{words.portfolio}</a>
          <a href={linkTo(routes.guide())}>{words.guide}</a>
          <a href={linkTo(routes.knowledge())}>{words.knowledge}</a>
          <a href={linkTo(routes.settings())}>{words.settings}</a>
        </nav>
        <ChooseLanguage />
      </header>
      <main
        id="main"
        className={css['page']}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const [file, ...more] = event.dataTransfer.files;
          // Each may ask something, and the first leads away from here.
          if (more.length > 0) setSaid({ text: shell.file.oneAtATime });
          else if (file) incoming.open(file);
        }}
      >
        {saved === 'failed' && (
          <Notice tone="error" live="alert">
            {shell.start.failed}
          </Notice>
        )}
        {(isNew || (begins && saved === null)) && (
          <div className={css['first']}>
            <div className={css['intro']}>
              <h1 className="h-xl">{words.title}</h1>
              <p className="lead">{words.lead}</p>
              {isNew && ways}
              {isNew && <ThreeParts />}
            </div>
            {isNew && papers}
          </div>
        )}
        {saved !== null && saved !== 'failed' && hasAny(saved) && (
          <section aria-label={words.yours} className={css['list']}>
            <div className={css['head']}>
              {isNew ? <h2 className="h-m">{words.yours}</h2> : <h1 className="h-l">{words.yours}</h1>}
              {!isNew && ways}
            </div>
            <Suspense>
              <YourProcesses saved={saved} act={act} onCounted={refresh} />
            </Suspense>
          </section>
        )}
        {saved !== null && !isNew && (
          <section aria-label={words.whatIsIt} className={css['first']}>
            <div className={css['intro']}>
              <h2 className="h-m">{words.whatIsIt}</h2>
              <p>{words.lead}</p>
              <ThreeParts />
            </div>
            {papers}
          </section>
        )}
        {saved !== null && (
          <p className="small quiet">
            {words.privacy} {words.sharedOrPrivate} {shell.appVersion(__APP_VERSION__)}.{' '}
            {openedFromFile() && (
              <>
                {words.fromFile} <a href={linkTo(routes.settings())}>{words.fromFileMore}</a>
              </>
            )}
          </p>
        )}
        <StatementLinks />
        <div className={said.text ? css['said'] : 'sr-only'}>
          <p role="status">{use(SentenceContext)(said.text)}</p>
          {said.undo && (
            <Button look="secondary" size="small" icon="undo" onClick={() => said.undo && act(said.undo)}>
              {shell.start.undo}
            </Button>
          )}
        </div>
        <OfflineLine />
        {incoming.state.kind !== 'none' && (
          <Suspense>
            <IncomingFile incoming={incoming} />
          </Suspense>
        )}
      </main>
    </>
  );
}

const hasAny = ({ inUse, archived, removedLately, removedBefore }: SavedProcesses): boolean =>
  inUse.length + archived.length + removedLately.length + removedBefore.length > 0;
