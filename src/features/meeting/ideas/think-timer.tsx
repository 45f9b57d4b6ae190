import { useWords } from '#session/words/use-words.ts';
import { Button, IconButton } from '#ui/button.tsx';
import { clockText } from './clock-text.ts';
import css from './ideas.module.css';
import { useThinkTimer } from './use-think-timer.ts';

/** Alone, in pairs, in fours, all together: what to do now, and how long. */
export function ThinkTimer({ step }: { step: string }) {
  const { ideas: words } = useWords('meeting');
  const timer = useThinkTimer(step);
  const clock = clockText(timer.left);
  return (
    <section className={css['timer']} aria-label={words.rounds[timer.round]}>
      <div>
        <p className={css['round']}>{words.rounds[timer.round]}</p>
        <p className="small quiet">
          {words.roundOf(timer.number, timer.of)}. {words.roundHelp[timer.round]}
        </p>
      </div>
      {/* Read aloud when the round is over, not each second. */}
      <p className={css['clock']} role="timer" aria-label={words.timeLeft(clock)}>
        {clock}
      </p>
      <div className={css['deeds']}>
        <Button size="small" look={timer.running ? 'secondary' : 'primary'} onClick={timer.toggle}>
          {timer.running ? words.pause : words.start}
        </Button>
        <Button size="small" look="secondary" icon="plus" onClick={timer.more}>
          {words.more}
        </Button>
        <IconButton
          icon="arrow-left"
          label={words.previous}
          disabled={timer.number === 1}
          onClick={() => timer.move(-1)}
        />
        <Button
          size="small"
          look={timer.left === 0 ? 'primary' : 'secondary'}
          iconAfter="arrow-right"
          disabled={timer.number === timer.of}
          onClick={() => timer.move(1)}
        >
          {words.next}
        </Button>
        <span role="status" className="small">
          {timer.left === 0 && words.roundOver}
        </span>
      </div>
    </section>
  );
}
