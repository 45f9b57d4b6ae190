import { ballotsOf, roomOf, sharedOf } from './documents.mjs';

const DAY = 86_400_000;
/** What nobody has touched so long is warned about, and then deleted. */
export const WARNED_AFTER = 700 * DAY;
export const DELETED_AFTER_WARNING = 30 * DAY;
/** Ballots of a meeting that nobody ended. */
export const MEETING_LEFT = 2 * DAY;

/**
 * How things end: a meeting, a whole process, and what everybody has left. First on the disk, where nothing can be put under it from
 * then on; then everybody who is at it is told.
 * @param {import('./store.mjs').Store} store
 * @param {(start: string) => Promise<void>} hangUp Closes every line to documents whose names begin so, and lets them go.
 */
export function createEndings({ processes }, hangUp) {
  /** @param {string} id */
  async function meeting(id) {
    processes.endMeeting(id);
    for (const start of [roomOf(id), ballotsOf(id)]) await hangUp(start);
  }
  /** @param {string} id */
  async function sharing(id) {
    processes.endSharing(id);
    await hangUp(sharedOf(id));
  }
  /** @param {string} id */
  async function process(id) {
    processes.remove(id);
    await hangUp(`${id}/`);
  }
  return {
    meeting,
    sharing,
    process,
    /**
     * Ballots after two days, whole processes 24 months after the last use, thirty days after a warning that their
     * facilitator's program shows.
     * @param {number} now
     */
    async left(now) {
      const gone = processes.warnedBefore(now - DELETED_AFTER_WARNING);
      for (const id of gone) await process(id);
      const warned = processes.untouched(now - WARNED_AFTER);
      for (const id of warned) processes.warn(id, now);
      const meetings = processes.leftMeetings(now - MEETING_LEFT);
      for (const id of meetings) await meeting(id);
      return { deleted: gone.length, warned: warned.length, meetings: meetings.length };
    },
  };
}

/** @typedef {ReturnType<typeof createEndings>} Endings */
