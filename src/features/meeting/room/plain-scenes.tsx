import { useWords } from '#session/words/use-words.ts';
import { useMeetingRoomWords } from '../use-meeting-room-words.ts';
import { SceneHead } from './scene-head.tsx';
import css from './scene.module.css';

/** The end of the meeting. */
export function ClosingScene() {
  const { room } = useMeetingRoomWords();
  return (
    <div className={css['opening']}>
      <SceneHead text={room.closingTitle} lead={room.closing} />
    </div>
  );
}

/** Thinking time for a step: the questions that open it. */
export function IdeasScene({ step }: { step: string }) {
  const { steps } = useWords();
  const { room } = useMeetingRoomWords();
  const openers = steps[step as keyof typeof steps]?.openers ?? [];
  return (
    <div className={css['opening']}>
      <SceneHead text={room.ideasTitle} />
      {openers.map((opener) => (
        <p key={opener} className={css['lead']}>
          {opener}
        </p>
      ))}
    </div>
  );
}
