import type { ClockStep, MeetingClock } from '#domain/meeting/clock.ts';
import { MINUTE } from '#domain/meeting/clock.ts';
import { giveMinutes, leaveOut, type Left } from '#domain/meeting/time-plan.ts';
import { goOn, pause } from '#domain/meeting/used-time.ts';
import { stepWordsOf } from '#domain/steps/words-by-id.ts';
import { useTimeOfDay } from '#session/clock/use-time-of-day.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useRoom } from '#session/room/use-room.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Menu } from '#ui/menu.tsx';
import { clockDeed } from './clock-deeds.ts';
import { signalText } from './signal-text.ts';
import { SaidAloud } from '#ui/said-aloud.tsx';
import css from './time.module.css';

interface ItemProps {
  readonly clock: MeetingClock;
  readonly step: ClockStep;
}

/** One step of the plan. A press takes the room there; the dots change its time. */
export function ClockStepItem({ clock, step }: ItemProps) {
  const steps = useWords('steps');
  const { clock: words, left } = useWords('meeting');
  const room = useRoom();
  const timeOfDay = useTimeOfDay();
  const title = stepWordsOf(steps, step.step)?.title ?? '';
  const used = Math.floor(step.used / MINUTE);
  return (
    <li data-state={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
      <div className={css['line']}>
        <span className="small quiet">{step.at === undefined ? '' : timeOfDay(step.at)}</span>
        <button type="button" onClick={() => room.toStep(step.step)}>
          {title}
        </button>
        <span className="small quiet">
          {step.state === 'done' ? words.usedDone(used, step.minutes) : step.minutes}
        </span>
        <StepMenu clock={clock} step={step} title={title} />
      </div>
      {step.left && <p className="small quiet">{left[step.left]}</p>}
      {step.state === 'passed' && <p className="small quiet">{words.passed}</p>}
      {step.state === 'now' && <Now clock={clock} step={step} used={used} />}
    </li>
  );
}

function Now({ clock, step, used }: ItemProps & { used: number }) {
  const { clock: words } = useWords('meeting');
  const store = useProcessStore();
  const whole = Math.max(step.minutes * MINUTE, step.used, 1);
  const percent = (part: number): string => `${Math.round((part / whole) * 1000) / 10}%`;
  const more = (): void => clockDeed(store, () => giveMinutes(clock.meeting, step.step, step.minutes + 2));
  return (
    <>
      <div className={css['bar']} aria-hidden>
        <span style={{ width: percent(step.used) }} />
        {step.used > step.minutes * MINUTE && <i style={{ left: percent(step.minutes * MINUTE) }} />}
      </div>
      <p className="small quiet">{words.used(used, step.minutes)}</p>
      <p className={`small ${css['signal'] ?? ''}`} data-signal={clock.paused ? 'quiet' : clock.signal}>
        {signalText(clock, words)}
      </p>
      {/* The minutes are not read aloud one by one as they go, only that few or none are left. */}
      <SaidAloud text={clock.signal === 'quiet' ? '' : signalText(clock, words)} number={0} />
      <div className={css['deeds']}>
        <Button
          look="secondary"
          size="xsmall"
          aria-keyshortcuts="P"
          onClick={() => clockDeed(store, clock.paused ? goOn : pause)}
        >
          {clock.paused ? words.goOn : words.pause}
        </Button>
        <Button look="secondary" size="xsmall" icon="plus" aria-keyshortcuts="+" onClick={more}>
          {words.twoMore}
        </Button>
      </div>
    </>
  );
}

function StepMenu({ clock, step, title }: ItemProps & { title: string }) {
  const { clock: words, leave } = useWords('meeting');
  const store = useProcessStore();
  const give = (minutes: number) => (): void =>
    clockDeed(store, () => giveMinutes(clock.meeting, step.step, minutes));
  const leaveAs = (how: Left | undefined) => (): void =>
    clockDeed(store, () => leaveOut(clock.meeting, step.step, how));
  return (
    <Menu
      label={words.change(title)}
      icon="more-vertical"
      items={
        step.left
          ? [{ text: words.takeIn, icon: 'undo', onSelect: leaveAs(undefined) }]
          : [
              { text: words.fiveLess, disabled: step.minutes <= 5, onSelect: give(step.minutes - 5) },
              { text: words.fiveMore, onSelect: give(step.minutes + 5) },
              { text: leave['next-meeting'], onSelect: leaveAs('next-meeting') },
              { text: leave['by-mail'], onSelect: leaveAs('by-mail') },
            ]
      }
    />
  );
}
