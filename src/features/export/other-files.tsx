import type { Taker } from '#desk/documents/use-taking.ts';
import { routes } from '#desk/routes.ts';
import { downloadProcessFile } from '#session/download/download-process-file.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { today } from '#session/clock/today.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { useTrust } from '#session/repositories/use-trust.ts';
import { makeCalendar, makeEverything, makeBareForm, makeTables } from './make-other-files.ts';
import { TakingReport } from './taking-report.tsx';

/** The spreadsheet, the calendar, everything in one folder, and the process file. */
export function OtherFiles({ taker }: { taker: Taker }) {
  const shell = useWords('shell');
  const words = useWords('taking');
  const store = useProcessStore();
  const trust = useTrust();
  const now = () => store.getState().process;
  const files = [
    {
      id: 'all',
      title: words.all,
      about: words.allIs,
      button: words.takeAll,
      make: async () => makeEverything(now(), today(), await trust()),
    },
    {
      id: 'form',
      title: words.form,
      about: words.formIs,
      button: shell.export.word,
      name: shell.export.wordOf(words.form),
      make: () => makeBareForm(now(), today()),
    },
    {
      id: 'tables',
      title: words.tables,
      about: words.tablesAre,
      button: words.takeTables,
      make: () => makeTables(now(), today()),
    },
    {
      id: 'calendar',
      title: words.calendar,
      about: words.calendarIs,
      button: words.takeCalendar,
      make: () => makeCalendar(now(), today()),
    },
  ];
  return (
    <>
      <h2 className="h-m">{words.otherFiles}</h2>
      <ul>
        {files.map(({ id, title, about, button, name, make }) => (
          <li key={id}>
            <div>
              <h3 className="h-s">{title}</h3>
              <p className="quiet">{about}</p>
            </div>
            <Button
              look="secondary"
              icon="download"
              busy={taker.isMaking(id)}
              aria-label={name}
              onClick={() => void taker.take(id, title, make)}
            >
              {button}
            </Button>
            <TakingReport taking={taker.taking} ids={[id]} />
          </li>
        ))}
        <li>
          <div>
            <h3 className="h-s">{words.minutesTitle}</h3>
            <p className="quiet">{words.minutesAre}</p>
          </div>
          <LinkButton look="secondary" to={routes.meeting(now().id)}>
            {words.toMinutes}
          </LinkButton>
        </li>
        <li>
          <div>
            <h3 className="h-s">{shell.export.processFile}</h3>
            <p className="quiet">{shell.export.processFileIs}</p>
          </div>
          <Button look="secondary" icon="download" onClick={() => downloadProcessFile(now())}>
            {shell.export.downloadFile}
          </Button>
        </li>
      </ul>
    </>
  );
}
