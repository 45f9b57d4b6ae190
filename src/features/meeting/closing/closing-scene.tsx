import { useWords } from '#session/words/use-words.ts';
import { ScrollArea } from '#ui/scroll-area.tsx';
import { SceneHead } from '../scene/scene-head.tsx';
import css from './closing.module.css';
import { DecidedOnWall } from './decided.tsx';
import { Part, Remains, Tasks } from './end-sections.tsx';
import { useMeetingEnd } from './use-meeting-end.ts';

/** Lines of one list on the wall; the rest is on the facilitator's page and in the minutes. */
const MOST = 5;

/** The end of the meeting on the wall: what we agreed on, what is parked, who does what. */
export function ClosingScene() {
  const { closing: words } = useWords('meeting');
  const end = useMeetingEnd();
  return (
    <div className={css['scene']}>
      <SceneHead text={words.thanks} lead={words.lead} />
      <ScrollArea label={words.thanks} className={css['wall']}>
        <Part title={end.decided.known ? words.inMeeting : words.decided}>
          <DecidedOnWall decided={end.decided} most={MOST} />
        </Part>
        <div className={css['beside']}>
          <Part title={words.whoWhat}>
            <Tasks tasks={end.measures} none={words.nothingPlanned} most={MOST} />
          </Part>
          <Part title={words.parked}>
            <Tasks tasks={end.parked} none={words.nothingParked} most={MOST} />
          </Part>
          {end.held && (
            <Part title={words.leftOver}>
              <Remains end={end} />
            </Part>
          )}
        </div>
      </ScrollArea>
    </div>
  );
}
