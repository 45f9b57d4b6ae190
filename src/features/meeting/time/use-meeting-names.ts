import type { MeetingId } from '#domain/guide/choices.ts';
import { useWords } from '#session/words/use-words.ts';

/** What the facilitator may have called the meetings: as suggested, or as we say it. */
export function useMeetingNames(): Readonly<Record<MeetingId, readonly string[]>> {
  const steps = useWords('steps');
  const { names } = useWords('meeting');
  const suggested = steps.about.fields.meetings.columns.name.suggestions;
  const namesOf = (id: MeetingId): readonly string[] => [names[id], suggested[id]];
  return { 'needs-analysis': namesOf('needs-analysis'), 'action-plan': namesOf('action-plan') };
}
