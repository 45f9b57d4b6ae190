import { useMemo } from 'react';
import { OwnWords } from '#desk/language/own-words.tsx';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { answersIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { textOf } from '#domain/process/rows.ts';
import { titleOf } from '#domain/guide/title.ts';
import { howFarOf } from '#domain/progress/how-far.ts';
import { useWhatWaits } from '#desk/progress/use-what-waits.ts';
import { routes } from '#desk/routes.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useStatuses } from '#session/process/use-statuses.ts';
import { useWords } from '#session/words/use-words.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { AdvanceAnswers } from './advance-answers.tsx';
import { DocumentStates } from './document-states.tsx';
import { FollowUp } from './follow-up.tsx';
import { NextMeeting } from './next-meeting.tsx';
import { ParkedList } from './parked-list.tsx';
import css from './overview.module.css';
import { StepTable } from './step-table.tsx';
import { PlaceWarning } from './place-warning.tsx';
import { StorageNote } from './storage-note.tsx';
import { Together } from './together.tsx';
import { TrustSummary } from './trust-summary.tsx';

/** One list of what there is to do, one obvious next thing. */
export function OverviewPage() {
  const shell = useWords('shell');
  const inProcess = useWords('inProcess');
  const words = useWords('steps');
  const process = useProcess((state) => state.process);
  const statuses = useStatuses();
  const howFar = useMemo(() => howFarOf(process), [process]);
  const { next } = howFar;
  const waits = useWhatWaits()(howFar);
  const title = titleOf(process) || shell.unnamed;
  const { unitName, healthTrust } = answersIn(process.answers, about);
  const where = [unitName, healthTrust].map(textOf).filter(Boolean).join(', ');
  useArrivedPage(`${title} – ${shell.appName}`);
  return (
    <main id="main" tabIndex={-1} className={css['page']}>
      <div className={css['head']}>
        {where && (
          <p className="small quiet">
            <OwnWords>{where}</OwnWords>
          </p>
        )}
        <h1 className="h-xl">
          <OwnWords>{title}</OwnWords>
        </h1>
        <p className="quiet">{inProcess.overview.doneOf(howFar.done, howFar.asked)}</p>
        {waits.length > 0 && <p className={css['waits']}>{waits.join(' · ')}</p>}
        <PlaceWarning />
      </div>
      <div className={css['continue']}>
        <p className="small quiet">
          {next === process.lastStep
            ? inProcess.overview.continue
            : howFar.begun
              ? inProcess.overview.goOn
              : inProcess.overview.begin}
        </p>
        <LinkButton iconAfter="arrow-right" to={routes.step(process.id, next)} className={css['wide']}>
          {words[next].title}
        </LinkButton>
        <LinkButton look="secondary" icon="monitor" to={routes.meeting(process.id)} className={css['meet']}>
          {inProcess.overview.startMeeting}
        </LinkButton>
      </div>
      <div className={css['table']}>
        <StepTable processId={process.id} statuses={statuses} here={next} />
      </div>
      <div className={css['side']}>
        <NextMeeting process={process} howFar={howFar} />
        <FollowUp process={process} howFar={howFar} />
        <AdvanceAnswers process={process} howFar={howFar} />
        <ParkedList process={process} />
        <DocumentStates process={process} />
        <Together />
        <TrustSummary process={process} />
        <StorageNote />
      </div>
    </main>
  );
}
