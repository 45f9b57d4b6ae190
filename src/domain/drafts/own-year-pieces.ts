import { isGathering, ownMeetingsOf } from '#domain/panel/own-meetings.ts';
import type { Answers } from '#domain/process/process.ts';
import type { DraftPiece } from './draft.ts';
import type { DraftLanguage } from './draft-words.ts';
import { bodyIn } from './body-name.ts';
import { piece } from './pieces.ts';

const GATHERINGS = ['gathering', 'training', 'open'] as const;
export type Gathering = (typeof GATHERINGS)[number];
export type MeetingForm = 'in-person' | 'digital' | 'both';

/** What the mandate says of the body's own year. `body` is its name in definite form. */
export interface OwnYearWords {
  /** So many of a kind: "two gatherings". 1 and up. */
  readonly count: (kind: Gathering, n: number) => string;
  readonly beside: (body: string, counts: readonly string[]) => string;
  readonly forms: Readonly<Record<MeetingForm, string>>;
}

/**
 * What the body's own meetings say beyond how many there are: whether people meet in a room, and what comes beside. The days stand in
 * the table of the document, which goes on being right when one is moved.
 */
export function ownYearPieces(answers: Answers, { drafts }: DraftLanguage): readonly DraftPiece[] {
  const year = ownMeetingsOf(answers);
  const ordinary = year.filter((one) => !isGathering(one));
  const forms = new Set(ordinary.flatMap(({ row }) => row.form ?? []));
  const [only, another] = [...forms];
  const form = another === undefined ? only : 'both';
  const said = ordinary.filter(({ row }) => row.form !== undefined).map(({ place }) => place);
  const counted = GATHERINGS.map((kind) => ({
    kind,
    places: year.filter(({ row }) => row.type === kind).map(({ place }) => place),
  })).filter(({ places }) => places.length > 0);
  return [
    ...(form === undefined ? [] : piece(drafts.year.forms[form], ...said)),
    ...(counted.length === 0
      ? []
      : piece(
          drafts.year.beside(
            bodyIn(answers, drafts.mandate),
            counted.map(({ kind, places }) => drafts.year.count(kind, places.length)),
          ),
          ...counted.flatMap(({ places }) => places),
        )),
  ];
}
