import { useState, type ReactNode } from 'react';
import { themesIn } from '#domain/meeting/ideas.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Capture } from './capture.tsx';
import { IdeaItem, PlaceButtons } from './idea-item.tsx';
import css from './ideas.module.css';
import { ThemeBar } from './theme-bar.tsx';
import { useIdeas } from './use-ideas.ts';

interface BoardProps {
  readonly step: string;
  /** What stands over the line that is written in. */
  readonly children?: ReactNode;
  /** What the list stands in; down the page without. */
  readonly frame?: (list: ReactNode) => ReactNode;
}

/** Writes ideas down, newest first, gives them themes and places them in the answers of the step. */
export function IdeasBoard({ step, children, frame = (list) => list }: BoardProps) {
  const { ideas: words } = useWords('meeting');
  const all = useIdeas(step);
  const { targets } = all;
  // What was said last stands where it is looked for: on top.
  const ideas = all.ideas.toReversed();
  const [marked, setMarked] = useState<readonly string[]>([]);
  const here = marked.filter((id) => ideas.some((idea) => idea.id === id));
  const themes = themesIn(ideas);
  const mark = (id: string): void =>
    setMarked(here.includes(id) ? here.filter((one) => one !== id) : [...here, id]);
  const placed = ideas.filter((idea) => idea.placed).length;
  return (
    <div className={css['columns']}>
      <div className={css['left']}>
        {children}
        <Capture key={step} step={step} onAdd={all.add} />
        <p className={css['said']}>
          <span role="status" className="small">
            <span key={all.said.number}>{all.said.text}</span>
          </span>
          {all.undo && (
            <Button look="quiet" size="xsmall" icon="undo" onClick={all.undo}>
              {words.undo}
            </Button>
          )}
        </p>
      </div>
      <section className={css['right']} aria-label={words.list}>
        <p className="small quiet">{ideas.length === 0 ? words.none : words.count(ideas.length, placed)}</p>
        {here.length > 0 && (
          <ThemeBar
            step={step}
            count={here.length}
            themes={themes}
            onUnmark={() => setMarked([])}
            onTheme={(theme) => {
              all.theme(here, theme);
              setMarked([]);
            }}
          />
        )}
        {frame(
          <div>
            {[...themes, ''].map((theme) => {
              const inTheme = ideas.filter((idea) => idea.theme === theme);
              const loose = inTheme.filter((idea) => !idea.placed).map(({ id }) => id);
              if (inTheme.length === 0) return null;
              return (
                <div key={theme} className={css['theme']}>
                  {themes.length > 0 && (
                    <div className={css['themeHead']}>
                      <h3 className="h-s">{theme || words.loose}</h3>
                      {theme !== '' && loose.length > 0 && (
                        <span className={css['deeds']}>
                          <PlaceButtons
                            targets={targets}
                            nameOf={(name) => words.placeTheme(theme, name)}
                            onPlace={(target) => all.place(target, theme, loose)}
                          />
                        </span>
                      )}
                    </div>
                  )}
                  <ul>
                    {inTheme.map((idea) => (
                      <IdeaItem
                        key={idea.id}
                        idea={idea}
                        all={all}
                        step={step}
                        marked={here.includes(idea.id)}
                        onMark={() => mark(idea.id)}
                      />
                    ))}
                  </ul>
                </div>
              );
            })}
          </div>,
        )}
      </section>
    </div>
  );
}
