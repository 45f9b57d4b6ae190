import { meetingRoomNb, type MeetingRoomWords } from '#content/words/meeting-room.nb.ts';

/** The words of the room and the facilitator's window, in the language of the screen. */
export const useMeetingRoomWords = (): MeetingRoomWords => meetingRoomNb;
