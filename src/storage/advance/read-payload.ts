import { strFromU8 } from 'fflate';
import type { SavedPart } from '#domain/steps/define-step.ts';
import { LARGEST_BYTES } from './advance-format.ts';
import {
  checkedAnswer,
  checkedInvitation,
  checkedQuestionnaire,
  checkedReply,
  trustedJson,
} from './checked-advance.ts';
import { payloadLength, unwrapped } from './envelope.ts';
import { lettersFrom, LONGEST_PAYLOAD } from './find-payloads.ts';
import { inflateWithin } from './inflate-within.ts';
import { openedSeal } from './opened-seal.ts';
import { refusedAdvance, type KeyOf, type ReadAdvance } from './read-advance.ts';

export interface ReadGiven {
  /** The steps of the guide: what an answer may hold. */
  readonly parts: readonly SavedPart[];
  readonly keyOf: KeyOf;
}

/**
 * Reads what stands after `#/answer/`, `#/received/` or `BPV1.`; white space and quote marks in it, and whatever comes
 * after its end, do no harm. Its size is held before and while it is unpacked. Never throws.
 */
export async function readPayload(payload: string, given: ReadGiven): Promise<ReadAdvance> {
  if (payload.length > LARGEST_BYTES) return refusedAdvance('too-large');
  const { letters } = lettersFrom(payload);
  if ((payloadLength(letters) ?? 0) > LONGEST_PAYLOAD) return refusedAdvance('too-large');
  if (letters === '') return refusedAdvance(payload.trim() === '' ? 'empty' : 'not-ours');
  const opened = unwrapped(letters);
  switch (opened.kind) {
    case 'invitation':
      return fromPacked(opened.body, checkedInvitation);
    case 'answer':
      return fromPacked(opened.body, (value) => checkedAnswer(value, given.parts, false));
    case 'sealed':
      return fromSealed(opened.body, given, (value, process) =>
        checkedAnswer(value, given.parts, true, process),
      );
    case 'questionnaire':
      return fromPacked(opened.body, checkedQuestionnaire);
    case 'reply':
      return fromPacked(opened.body, (value) => checkedReply(value, false));
    case 'sealed-reply':
      return fromSealed(opened.body, given, (value, process) => checkedReply(value, true, process));
    default:
      return refusedAdvance(opened.kind);
  }
}

function fromPacked(body: Uint8Array, check: (value: unknown) => ReadAdvance): ReadAdvance {
  const bytes = inflateWithin(body, LARGEST_BYTES);
  if (!(bytes instanceof Uint8Array)) return refusedAdvance(bytes);
  const json = trustedJson(bytes);
  return json.kind === 'json' ? check(json.value) : json;
}

async function fromSealed(
  body: Uint8Array,
  given: ReadGiven,
  check: (value: unknown, process: string) => ReadAdvance,
): Promise<ReadAdvance> {
  const length = body[0] ?? 0;
  const process = strFromU8(body.subarray(1, 1 + length), true);
  const opened = await openedSeal(body.subarray(1 + length), process, given.keyOf);
  if (opened.kind === 'refused') return opened;
  return fromPacked(opened.bytes, (value) => check(value, process));
}
