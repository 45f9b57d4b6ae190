import { titleOf } from '#domain/guide/title.ts';
import { OwnWords } from '#desk/language/own-words.tsx';
import { stepOf, type StepId } from '#domain/guide/steps.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { downloadProcessFile } from '#session/download/download-process-file.ts';
import { useDebouncedProcess, useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useSaid } from '#session/process/use-said.ts';
import { useUndo } from '#session/process/use-undo.ts';
import { useWords } from '#session/words/use-words.ts';
import { SaveState } from '#desk/saving/save-state.tsx';
import { PeopleHere } from '#desk/together/people-here.tsx';
import { UndoButtons } from '#desk/saving/undo-buttons.tsx';
import { topBarHeight } from '#ui/bar-height.ts';
import { Button } from '#ui/button.tsx';
import { SaidAloud } from '#ui/said-aloud.tsx';
import { Menu } from '#ui/menu.tsx';
import css from './frame.module.css';
import { ShowInRoom } from './show-in-room.tsx';
import { StepMenu } from './step-menu.tsx';

/** A name with more letters than this takes two lines, in a smaller type. */
const LONG = 60;

/** The bar on top: where you are, whether it is saved, the way back from a mistake. */
export function TopBar({ inStep, current }: { inStep: boolean; current: StepId | undefined }) {
  const shell = useWords('shell');
  const inProcess = useWords('inProcess');
  const store = useProcessStore();
  const title = useDebouncedProcess(({ process }) => titleOf(process)) || shell.unnamed;
  const id = useProcess(({ process }) => process.id);
  const undoing = useUndo();
  const said = useSaid();
  return (
    <header className={css['top']} ref={topBarHeight}>
      {current && <StepMenu current={current} />}
      <a className={css['app']} href={linkTo(routes.start())}>
        {shell.appName}
      </a>
      {inStep && (
        <a
          className={css['process']}
          data-long={title.length > LONG || undefined}
          href={linkTo(routes.process(id))}
          title={shell.frame.toOverview(title)}
        >
          <OwnWords>{title}</OwnWords>
        </a>
      )}
      <div className={css['right']}>
        <PeopleHere className={css['people']} />
        <SaveState className={css['saved']} />
        <span className={css['undo']}>
          <UndoButtons undoing={undoing} />
        </span>
        {current && fieldsOf(stepOf(current)).length > 0 ? (
          <ShowInRoom step={current} />
        ) : (
          <span className={css['copy']}>
            <Button
              look="secondary"
              size="small"
              icon="download"
              onClick={() => downloadProcessFile(store.getState().process)}
            >
              {shell.frame.downloadCopy}
            </Button>
          </span>
        )}
        <span className={css['more']}>
          <Menu
            label={shell.frame.more}
            items={[
              {
                text: shell.frame.undo,
                icon: 'undo',
                disabled: undoing.last === undefined,
                onSelect: undoing.undo,
              },
              {
                text: shell.frame.redo,
                icon: 'redo',
                disabled: undoing.next === undefined,
                onSelect: undoing.redo,
              },
              {
                text: shell.frame.downloadCopy,
                icon: 'download',
                onSelect: () => downloadProcessFile(store.getState().process),
              },
              {
                text: shell.frame.overview,
                icon: 'menu',
                onSelect: () => (window.location.hash = linkTo(routes.process(id))),
              },
              {
                text: inProcess.overview.followUp,
                icon: 'check',
                onSelect: () => (window.location.hash = linkTo(routes.afterwards(id))),
              },
              {
                text: inProcess.versions.title,
                icon: 'history',
                onSelect: () => (window.location.hash = linkTo(routes.versions(id))),
              },
              {
                text: shell.start.knowledge,
                icon: 'help',
                onSelect: () =>
                  (window.location.hash = linkTo(
                    routes.knowledge({ process: id, ...(current && { step: current }) }),
                  )),
              },
              {
                text: shell.frame.toStart,
                icon: 'arrow-left',
                onSelect: () => (window.location.hash = linkTo(routes.start())),
              },
            ]}
          />
        </span>
        <SaidAloud {...said} />
      </div>
    </header>
  );
}
