import type { AdvanceAnswer } from '#domain/advance/answer.ts';
import type { Invitation } from '#domain/advance/invitation.ts';
import type { QuestionnaireInvitation } from '#domain/questionnaire/invitation.ts';
import type { Reply } from '#domain/questionnaire/reply.ts';
import type { SavedPart } from '#domain/steps/define-step.ts';
import { readJson } from '../files/read-json.ts';
import { LARGEST_BYTES, MOST_ROWS } from './advance-format.ts';
import { answerSchema, invitationSchema } from './advance-schemas.ts';
import { questionnaireSchema, replySchema } from './questionnaire-schemas.ts';
import { refusedAdvance, type AdvanceRefused, type ReadAdvance } from './read-advance.ts';

/** JSON of ours that can be trusted to be walked through: no key that reaches behind an object, not too many rows. */
export function trustedJson(
  bytes: Uint8Array,
): { readonly kind: 'json'; readonly value: unknown } | AdvanceRefused {
  if (bytes.length > LARGEST_BYTES) return refusedAdvance('too-large');
  const json = readJson(bytes);
  if (json.kind === 'refused')
    return refusedAdvance(
      json.because === 'empty' || json.because === 'too-large' ? json.because : 'damaged',
    );
  return hasTooManyRows(json.value) ? refusedAdvance('too-large') : json;
}

export function checkedInvitation(value: unknown): ReadAdvance {
  const checked = invitationSchema.safeParse(value);
  return checked.success
    ? { kind: 'invitation', invitation: checked.data as Invitation }
    : refusedAdvance('damaged');
}

const schemas = new WeakMap<readonly SavedPart[], ReturnType<typeof answerSchema>>();

/** Making the check costs more than checking; sixty answers at once share one. */
function schemaFor(parts: readonly SavedPart[]): ReturnType<typeof answerSchema> {
  const made = schemas.get(parts) ?? answerSchema(parts);
  schemas.set(parts, made);
  return made;
}

/** `process`: where the outside of a sealed answer says it belongs; the inside must say the same. */
export function checkedAnswer(
  value: unknown,
  parts: readonly SavedPart[],
  sealed: boolean,
  process?: string,
): ReadAdvance {
  const checked = schemaFor(parts).safeParse(value);
  if (!checked.success || (process !== undefined && checked.data.process !== process))
    return refusedAdvance('damaged');
  return { kind: 'answer', answer: checked.data as AdvanceAnswer, sealed };
}

export function checkedQuestionnaire(value: unknown): ReadAdvance {
  const checked = questionnaireSchema.safeParse(value);
  return checked.success
    ? { kind: 'questionnaire', questionnaire: checked.data as QuestionnaireInvitation }
    : refusedAdvance('damaged');
}

/** `process`: as for an answer. */
export function checkedReply(value: unknown, sealed: boolean, process?: string): ReadAdvance {
  const checked = replySchema.safeParse(value);
  if (!checked.success || (process !== undefined && checked.data.process !== process))
    return refusedAdvance('damaged');
  return { kind: 'reply', reply: checked.data as unknown as Reply, sealed };
}

/** Walks without recursion: what comes from outside can be deeper than the stack. */
function hasTooManyRows(value: unknown): boolean {
  const left: unknown[] = [value];
  let rows = 0;
  while (left.length > 0) {
    const node = left.pop();
    if (typeof node !== 'object' || node === null) continue;
    if (Array.isArray(node)) rows += node.length;
    if (rows > MOST_ROWS) return true;
    for (const child of Object.values(node)) left.push(child);
  }
  return false;
}
