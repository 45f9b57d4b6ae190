import { useRef, useState } from 'react';
import { OwnWords } from '#desk/language/own-words.tsx';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { titleOf } from '#domain/guide/title.ts';
import type { Change } from '#domain/process/change.ts';
import { useHandedOver } from '#desk/reading/use-handed-over.ts';
import { useReader } from './use-reader.ts';
import { routes } from '#desk/routes.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Notice } from '#ui/notice.tsx';
import css from './collect.module.css';
import { RefusedList } from './refused-list.tsx';
import { Review } from './review.tsx';
import { StatusTable } from './status-table.tsx';
import { TakeAnswers } from './take-answers.tsx';
import { TextsToPlace } from './texts-to-place.tsx';
import { useArrivals } from './use-arrivals.ts';
import { useCameIn } from './use-came-in.ts';

/** Takes the leaders' answers in: everything is read, compared and shown before anything is written. */
export function CollectPage() {
  const words = useWords('collect');
  const shell = useWords('shell');
  const store = useProcessStore();
  const process = useProcess((state) => state.process);
  const title = titleOf(process) || shell.unnamed;
  const reader = useReader();
  const cameIn = useCameIn(process, reader, words.pasted);
  const arrivals = useArrivals(
    (sealed) => reader.pasted(sealed, store.getState().process, () => words.line.source),
    cameIn.arrive,
  );
  const [taken, setTaken] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useHandedOver(cameIn.takeText);
  useArrivedPage(`${words.title} – ${title} – ${shell.appName}`);

  function takeIn(changes: readonly Change[], leaders: number): void {
    store.change(changes, words.deed(leaders));
    cameIn.taken();
    arrivals.look();
    setTaken(leaders);
    heading.current?.focus();
  }
  const { received, doubts, refused, remarks, busy } = cameIn;
  return (
    <main id="main" tabIndex={-1} className={css['page']}>
      <div className={css['intro']}>
        <LinkButton look="quiet" size="small" icon="arrow-left" to={routes.process(process.id)} flush>
          {shell.frame.overview}
        </LinkButton>
        <p className="small quiet">
          <OwnWords>{title}</OwnWords>
        </p>
        <h1 ref={heading} tabIndex={-1} className="h-l">
          {words.title}
        </h1>
        <p className="lead">{words.lead}</p>
        <p role="status" className={taken > 0 && cameIn.count === 0 ? css['done'] : 'sr-only'}>
          {busy
            ? words.reading
            : cameIn.count > 0
              ? words.readOf(received.length, refused.length)
              : taken > 0
                ? words.taken(taken)
                : ''}
        </p>
      </div>
      {cameIn.failed && (
        <Notice tone="error" live="alert">
          {words.notRead}
        </Notice>
      )}
      {arrivals.state !== 'off' && (
        <p role="status" className="quiet">
          {words.line[arrivals.state]}
        </p>
      )}
      <TakeAnswers busy={busy} onFiles={cameIn.takeFiles} onText={cameIn.takeText} />
      <RefusedList refused={refused} remarks={remarks} />
      {received.length > 0 && (
        <Review
          process={process}
          received={received}
          doubts={doubts}
          choices={cameIn.choices}
          onChoose={cameIn.choose}
          onPerson={cameIn.choosePerson}
          onTakeIn={takeIn}
          onPutAway={cameIn.clear}
        />
      )}
      <TextsToPlace process={process} />
      <StatusTable process={process} received={received} />
    </main>
  );
}
