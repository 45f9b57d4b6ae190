import { capital } from '#domain/values/sentence.ts';
import { placeNow, type Idea } from '#domain/meeting/ideas.ts';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button, IconButton } from '#ui/button.tsx';
import css from './ideas.module.css';
import type { Ideas, NamedTarget } from './use-ideas.ts';

interface IdeaItemProps {
  readonly idea: Idea;
  readonly all: Ideas;
  readonly step: string;
  readonly marked: boolean;
  readonly onMark: () => void;
}

/** One idea: mark it for a theme, place it in the answer, or take it away. */
export function IdeaItem({ idea, all, step, marked, onMark }: IdeaItemProps) {
  const { ideas: words } = useWords('meeting');
  const spokenIn = useSpokenIn();
  const target = all.targets.find(({ field }) => field === idea.placed?.field);
  const now = placeNow(all.answers, step, idea, all.targets);
  return (
    <li className={css['idea']} data-placed={idea.placed ? true : undefined}>
      <label className={css['mark']}>
        <input type="checkbox" checked={marked} onChange={onMark} aria-label={words.mark(idea.text)} />
        <span className={css['text']}>
          <span className="as-written" lang={spokenIn(idea.text)}>
            {idea.text}
          </span>
          {idea.placed && (
            <span className="small quiet">
              {now !== '' && now !== idea.text
                ? words.placedAs(target?.name ?? '', now)
                : words.placed(target?.name ?? '')}
            </span>
          )}
        </span>
      </label>
      <span className={css['deeds']}>
        {idea.placed ? (
          <IconButton icon="undo" label={words.unplace(idea.text)} onClick={() => all.unplace(idea)} />
        ) : (
          <>
            <PlaceButtons
              targets={all.targets}
              nameOf={(name) => words.placeOf(idea.text, name)}
              onPlace={(chosen) => all.place(chosen, idea.text, [idea.id])}
            />
            <IconButton icon="remove" label={words.remove(idea.text)} onClick={() => all.remove(idea)} />
          </>
        )}
      </span>
    </li>
  );
}

/** One button for each place in the step. */
export function PlaceButtons({
  targets,
  nameOf,
  onPlace,
}: {
  targets: readonly NamedTarget[];
  nameOf: (target: string) => string;
  onPlace: (target: NamedTarget) => void;
}) {
  return targets.map((target) => (
    <Button
      key={target.field}
      look="secondary"
      size="xsmall"
      aria-label={nameOf(target.name)}
      onClick={() => onPlace(target)}
    >
      {capital(target.name)}
    </Button>
  ));
}
