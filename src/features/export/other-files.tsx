import type { Taker } from '#desk/documents/use-taking.ts';
import { routes } from '#desk/routes.ts';
import { downloadProcessFile } from '#session/download/download-process-file.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { today } from '#session/clock/today.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { ColleagueFile } from './colleague-file.tsx';
import { FileRow } from './file-row.tsx';
import { makeCalendar, makeBareForm, makeTables } from './make-other-files.ts';

/** The bare form, the spreadsheet, the calendar, the way to the minutes, and the process file. */
export function OtherFiles({ taker }: { readonly taker: Taker }) {
  const inProcess = useWords('inProcess');
  const words = useWords('taking');
  const store = useProcessStore();
  const { taking } = taker;
  const now = () => store.getState().process;
  const files = [
    {
      id: 'form',
      title: words.form,
      about: words.formIs,
      button: inProcess.export.word,
      name: inProcess.export.wordOf(words.form),
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
      {files.map(({ id, title, about, button, name, make }) => (
        <FileRow key={id} {...{ title, about, taking }} ids={[id]}>
          <Button
            look="secondary"
            size="small"
            icon="download"
            busy={taker.isMaking(id)}
            aria-label={name}
            onClick={() => void taker.take(id, title, make)}
          >
            {button}
          </Button>
        </FileRow>
      ))}
      <FileRow title={words.minutesTitle} about={words.minutesAre} taking={taking}>
        <LinkButton look="secondary" size="small" to={routes.meeting(now().id)}>
          {words.toMinutes}
        </LinkButton>
      </FileRow>
      <FileRow title={inProcess.export.processFile} about={inProcess.export.processFileIs} taking={taking}>
        <Button look="secondary" size="small" icon="download" onClick={() => downloadProcessFile(now())}>
          {inProcess.export.downloadFile}
        </Button>
      </FileRow>
      <ColleagueFile taking={taking} />
    </>
  );
}
