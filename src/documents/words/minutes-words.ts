import type { MeetingId } from '#domain/guide/choices.ts';

/** The fixed words of the minutes of a meeting. The `{name}` places are filled in by `filled`. */
export interface MinutesWords extends Readonly<
  Record<
    | 'title'
    | 'titleOn'
    | 'heldAt'
    | 'heldSince'
    | 'held'
    | 'where'
    | 'whereHole'
    | 'participants'
    | 'absent'
    | 'absentHole'
    | 'items'
    | 'discussed'
    | 'stands'
    | 'untaken'
    | 'nextMeeting'
    | 'byMail'
    | 'notHeld'
    | 'mandateApart'
    | 'mandateWhole'
    | 'rolesApart'
    | 'lineChangedSince'
    | 'agreedScore'
    | 'parked'
    | 'nothingParked'
    | 'what'
    | 'who'
    | 'when'
    | 'measures'
    | 'nothingPlanned'
    | 'onwards'
    | 'next'
    | 'nextHole'
    | 'approved'
    | 'approvedHole'
    | 'notes',
    string
  >
> {
  readonly meetings: Readonly<Record<MeetingId, string>>;
}
