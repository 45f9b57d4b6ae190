import type { AdvanceAnswer } from '#domain/advance/answer.ts';
import type { Invitation } from '#domain/advance/invitation.ts';
import type { QuestionnaireInvitation } from '#domain/questionnaire/invitation.ts';
import type { Reply } from '#domain/questionnaire/reply.ts';

/**
 * Why an invitation or an answer was not opened. Each has its own text on the screen. `not-ours`: something else.
 * `damaged`: ours, but cut off or changed on the way. `newer`: made by a later program. `too-large`: refused before it
 * was unpacked. `sealed-no-key`: the process it belongs to is not here, or has no key. `sealed-wrong-key`: sealed for
 * another key than this process has.
 */
export const ADVANCE_REFUSALS = [
  'empty',
  'too-large',
  'not-ours',
  'newer',
  'damaged',
  'sealed-no-key',
  'sealed-wrong-key',
] as const;
export type AdvanceRefusal = (typeof ADVANCE_REFUSALS)[number];

export type ReadAdvance =
  | { readonly kind: 'invitation'; readonly invitation: Invitation }
  | { readonly kind: 'answer'; readonly answer: AdvanceAnswer; readonly sealed: boolean }
  | { readonly kind: 'questionnaire'; readonly questionnaire: QuestionnaireInvitation }
  | { readonly kind: 'reply'; readonly reply: Reply; readonly sealed: boolean }
  | {
      readonly kind: 'refused';
      readonly because: AdvanceRefusal;
      /** For a sealed answer that cannot be opened: the process it says it belongs to. */
      readonly process?: string;
    };

export type AdvanceRefused = Extract<ReadAdvance, { kind: 'refused' }>;

/** The private key of a process (`advance.privateKey`); null where there is no such process or key here. */
export type KeyOf = (processId: string) => string | null | Promise<string | null>;

export const refusedAdvance = (because: AdvanceRefusal, process?: string): AdvanceRefused =>
  process === undefined ? { kind: 'refused', because } : { kind: 'refused', because, process };
