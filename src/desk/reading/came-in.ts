import type { ReceivedAnswer } from '#domain/advance/received-answer.ts';
import type { ReceivedReply } from '#domain/questionnaire/reply.ts';
import type { AdvanceRefusal } from '#storage/advance/read-advance.ts';
import type { FormNote } from '#storage/forms/read-form.ts';

/** Why something that came is not taken along. */
export type NotTaken =
  | AdvanceRefusal
  | 'other-process'
  | 'invitation'
  | 'double'
  | 'process'
  | 'not-form'
  | 'old-word'
  | 'open-document'
  /** A mail without an answer in it. */
  | 'mail'
  | 'too-many'
  /** Reading it took more time than any answer does. */
  | 'too-long'
  | 'pdf'
  | 'picture'
  | 'spreadsheet'
  | 'slides'
  | 'pages'
  | 'password'
  | 'labelled'
  | 'sign-in'
  /** An answer of the other kind: in advance where questionnaires come home, to a questionnaire where answers in advance do. */
  | 'other-kind'
  /** The evaluation it belongs to is not in the plan any longer. */
  | 'other-round';

/** One thing that came, as it was read; whether it fits the open process is another question. */
export type CameIn =
  | {
      readonly kind: 'answer';
      readonly source: string;
      readonly received: ReceivedAnswer;
      readonly remarks?: readonly FormNote[];
      /** What the pictures in it are called; empty for one without a name. */
      readonly pictures?: readonly string[];
    }
  | {
      readonly kind: 'reply';
      readonly source: string;
      readonly received: ReceivedReply;
      /** How many pictures were in it; they are not taken in. */
      readonly pictures: number;
    }
  | { readonly kind: 'refused'; readonly source: string; readonly because: NotTaken };

export interface Refused {
  readonly source: string;
  readonly because: NotTaken;
}
