import { useWhatWaits } from '#desk/progress/use-what-waits.ts';
import { comingMeeting, type HowFar } from '#domain/progress/how-far.ts';
import { dayInText } from '#session/clock/when.ts';
import { today } from '#session/clock/today.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './start.module.css';

/** How far a process of the list has come, its next meeting, and what waits. */
export function ProcessState({ howFar }: { howFar: HowFar }) {
  const shell = useWords('shell');
  const words = shell.start;
  const { tag } = useLanguage();
  const now = today();
  const { done, asked } = howFar;
  const { needs, plan } = shell.phaseNames;
  const meeting = comingMeeting(howFar, { 'needs-analysis': needs, 'action-plan': plan }, now);
  const waits = useWhatWaits()(howFar);
  return (
    <div className={css['state']}>
      <p className={css['done']}>
        <progress value={done} max={asked} aria-hidden="true" />
        <span>{words.stepsDone(done, asked)}</span>
      </p>
      {meeting && <p>{words.nextMeeting(dayInText(meeting.date, tag), meeting.name)}</p>}
      {waits.map((text) => (
        <p key={text} className={css['waits']}>
          {text}
        </p>
      ))}
    </div>
  );
}
