import { themesIn } from '#domain/meeting/ideas.ts';
import type { RoomScene } from '#domain/room/scene.ts';
import { stepWordsOf } from '#domain/steps/words-by-id.ts';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { useWords } from '#session/words/use-words.ts';
import { WallPage } from '../scene/wall-page.tsx';
import css from './ideas-on-wall.module.css';
import { clockText } from './clock-text.ts';
import { useIdeas } from './use-ideas.ts';
import { useThinkTimer } from './use-think-timer.ts';

/** The ideas as the room sees them: the question, what to do now and how long, and every idea, the newest first. */
export function IdeasOnWall({ scene: { step } }: { scene: Extract<RoomScene, { kind: 'ideas' }> }) {
  const steps = useWords('steps');
  const spokenIn = useSpokenIn();
  const { ideas: words } = useWords('meeting');
  const timer = useThinkTimer(step);
  const { ideas } = useIdeas(step);
  const stepWords = stepWordsOf(steps, step);
  const newest = ideas.toReversed();
  const themes = themesIn(newest);
  return (
    <div className={css['scene']}>
      <div className={css['timer']}>
        <p>
          <b>{words.rounds[timer.round]}</b>
          <span>{timer.left === 0 ? words.roundOver : words.roundHelp[timer.round]}</span>
        </p>
        <p className={css['clock']} role="timer" aria-label={words.timeLeft(clockText(timer.left))}>
          {clockText(timer.left)}
        </p>
      </div>
      <div className={css['rest']}>
        <WallPage
          title={stepWords?.openers[0] ?? words.title(stepWords?.title ?? '')}
          help={ideas.length === 0 ? words.none : undefined}
          as="list"
        >
          {[...themes, ''].map((theme) => {
            const inTheme = newest.filter((idea) => idea.theme === theme);
            if (inTheme.length === 0) return null;
            return (
              <div key={theme} className={css['theme']}>
                {themes.length > 0 && <h3>{theme || words.loose}</h3>}
                <ul>
                  {inTheme.map((idea) => (
                    <li
                      key={idea.id}
                      className="as-written"
                      lang={spokenIn(idea.text)}
                      data-placed={idea.placed ? true : undefined}
                    >
                      {idea.text}
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        </WallPage>
      </div>
    </div>
  );
}
