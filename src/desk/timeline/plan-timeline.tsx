import { memo, useMemo, useRef, useState } from 'react';
import { DrawnPicture } from '#documents/preview/drawn-picture.tsx';
import { usePaperWidth } from '#documents/preview/use-paper-width.ts';
import { timelineOf, type Timeline } from '#domain/plan/timeline.ts';
import { lanesOf, timelinePicture } from '#domain/plan/timeline-picture.ts';
import { today } from '#session/clock/today.ts';
import { useDebouncedProcess } from '#session/process/process-context.tsx';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';

interface TimelineProps {
  /** It keeps its height: somebody works in what stands under it. */
  readonly still?: boolean;
}

/** Until it is drawn, pixels. */
const LIKELY = 640;

/** The plan in time, as wide as there is room for. */
export const PlanTimeline = memo(function PlanTimeline({ still = false }: TimelineProps) {
  const { plan } = useWords('inProcess');
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const width = usePaperWidth(frame) || LIKELY;
  const now = today();
  // By its text: what is typed elsewhere draws nothing anew.
  const joined = useDebouncedProcess(({ process }) => JSON.stringify(timelineOf(process.answers, now)));
  const timeline = useMemo(() => JSON.parse(joined) as Timeline, [joined]);
  const needed = lanesOf(timeline, width);
  const [lanes, setLanes] = useState(needed);
  if (!still && lanes !== needed) setLanes(needed);
  const picture = timelinePicture(timeline, { width, words: plan.timelineWords, language, lanes });
  return (
    <div ref={frame}>
      <DrawnPicture picture={picture} />
    </div>
  );
});
