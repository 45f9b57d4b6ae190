import { meetingNb, type MeetingWords } from '#content/words/meeting.nb.ts';

/** The words about the time, the ideas and the end of a meeting, in the language of the screen. */
export const useMeetingWords = (): MeetingWords => meetingNb;
