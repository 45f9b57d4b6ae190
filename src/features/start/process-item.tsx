import type { Parts } from '#content/languages/parts.ts';
import { routes } from '#desk/routes.ts';
import { exportStep } from '#domain/guide/steps/export.ts';
import type { HowFar } from '#domain/progress/how-far.ts';
import { CURRENT_SCHEMA_VERSION } from '#domain/process/process.ts';
import { whenOf } from '#session/clock/when.ts';
import type { ProcessSummary } from '#storage/process-repository.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Menu } from '#ui/menu.tsx';
import { ProcessState } from './process-state.tsx';
import { placeOf, shownTitleOf } from './shown-title.ts';
import css from './start.module.css';

interface ItemProps {
  readonly summary: ProcessSummary;
  /** The one that was worked on last: its way on is what a page for returning is for. */
  readonly isFirst: boolean;
  readonly onRename: () => void;
  readonly onDownload: () => void;
  readonly onDuplicate: () => void;
  readonly onArchive: () => void;
  readonly onRemove: () => void;
}

/** What the way on is called: its text, and its name among the others. */
const goingOn = (
  { begun, next }: HowFar,
  words: Parts['shell']['start'],
): readonly [string, (title: string) => string] =>
  next === exportStep.id
    ? [words.toDocuments, words.toDocumentsOf]
    : begun
      ? [words.goOn, words.goOnWith]
      : [words.begin, words.beginWith];

/** One process of the list: its name as a link, how far it has come and the way on, and what can be done with it. */
export function ProcessItem({ summary, isFirst, ...on }: ItemProps) {
  const shell = useWords('shell');
  const { tag } = useLanguage();
  const words = shell.start;
  const title = shownTitleOf(summary, shell);
  const newer = summary.schemaVersion > CURRENT_SCHEMA_VERSION;
  const { howFar } = summary;
  return (
    <li>
      <div className={css['name']}>
        {newer ? <span className="h-s">{title}</span> : <a href={placeOf(summary)}>{title}</a>}
        <p className="small quiet">
          {(summary.answerTo
            ? [summary.answerTo.questionnaire ? words.reply : words.answerInAdvance, summary.healthTrust]
            : [summary.unitName, summary.healthTrust]
          )
            .filter(Boolean)
            .join(', ')}
          {newer && ` ${words.newer}`}
        </p>
        <p className="small quiet">{words.changed(whenOf(summary.updatedAt, tag))}</p>
      </div>
      {howFar && !newer && <ProcessState howFar={howFar} />}
      {howFar && !newer && (
        <LinkButton
          look={isFirst ? 'primary' : 'secondary'}
          size="small"
          to={routes.step(summary.id, howFar.next)}
          label={goingOn(howFar, words)[1](title)}
          className={css['goOn']}
        >
          {goingOn(howFar, words)[0]}
        </LinkButton>
      )}
      {!newer && (
        <Menu
          label={words.actions(title)}
          items={[
            // An answer is named by who asked, and two of them would be two answers from the same leader.
            ...(summary.answerTo
              ? []
              : [
                  { text: words.rename, icon: 'edit', onSelect: on.onRename } as const,
                  { text: words.copy, icon: 'copy', onSelect: on.onDuplicate } as const,
                ]),
            { text: words.download, icon: 'download', onSelect: on.onDownload },
            {
              text: summary.archivedAt === undefined ? words.archive : words.unarchive,
              icon: 'archive',
              onSelect: on.onArchive,
            },
            { text: words.remove, icon: 'remove', danger: true, onSelect: on.onRemove },
          ]}
        />
      )}
    </li>
  );
}
