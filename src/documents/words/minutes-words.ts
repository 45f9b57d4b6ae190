import type { MeetingId } from '#domain/guide/choices.ts';

/** The fixed words of the minutes of a meeting. The `{name}` places are filled in by `filled`. */
export interface MinutesWords extends Readonly<
  Record<
    | 'title'
    | 'titleFor'
    | 'held'
    | 'heldAt'
    | 'heldSince'
    | 'notHeld'
    | 'participants'
    | 'decided'
    | 'nothingDecided'
    | 'decidedInMeeting'
    | 'nothingInMeeting'
    | 'decidedLater'
    | 'decidedBefore'
    | 'changedSince'
    | 'lineChangedSince'
    | 'agreedScore'
    | 'parked'
    | 'nothingParked'
    | 'what'
    | 'who'
    | 'when'
    | 'measures'
    | 'nothingPlanned'
    | 'leftOver'
    | 'nothingLeft'
    | 'nextMeeting'
    | 'byMail'
    | 'untaken'
    | 'time'
    | 'step'
    | 'planned'
    | 'used'
    | 'sum'
    | 'notes',
    string
  >
> {
  readonly meetings: Readonly<Record<MeetingId, string>>;
}
