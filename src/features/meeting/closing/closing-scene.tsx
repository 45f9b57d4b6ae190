import { useWords } from '#session/words/use-words.ts';
import { WallPage } from '../scene/wall-page.tsx';
import css from './closing.module.css';
import { DecidedOnWall } from './decided.tsx';
import { Part, Remains, Tasks } from './end-sections.tsx';
import { useMeetingEnd } from './use-meeting-end.ts';

/** The end of the meeting on the wall, all of it: what we agreed on, who does what, what is parked and what remains. */
export function ClosingScene() {
  const { closing: words } = useWords('meeting');
  const end = useMeetingEnd();
  return (
    <WallPage title={words.thanks} lead={words.lead} as="list">
      <div className={css['wall']}>
        <Part title={end.decided.known ? words.inMeeting : words.decided}>
          <DecidedOnWall decided={end.decided} />
        </Part>
        <Part title={words.whoWhat}>
          <Tasks tasks={end.measures} none={words.nothingPlanned} />
        </Part>
        <Part title={words.parked}>
          <Tasks tasks={end.parked} none={words.nothingParked} />
        </Part>
        {end.held && (
          <Part title={words.leftOver}>
            <Remains end={end} />
          </Part>
        )}
      </div>
    </WallPage>
  );
}
