import {
  ANSWER_FORMAT,
  ANSWER_VERSION,
  INVITATION_FORMAT,
  INVITATION_VERSION,
  LARGEST_BYTES,
  QUESTIONNAIRE_FORMAT,
  QUESTIONNAIRE_VERSION,
  REPLY_FORMAT,
  REPLY_VERSION,
} from './advance-format.ts';
import {
  checkedAnswer,
  checkedInvitation,
  checkedQuestionnaire,
  checkedReply,
  trustedJson,
} from './checked-advance.ts';
import { openedSeal } from './opened-seal.ts';
import { refusedAdvance, type ReadAdvance } from './read-advance.ts';
import type { ReadGiven } from './read-payload.ts';

/** Reads an invitation or answer file that somebody chose. All of it is checked. Never throws. */
export async function readAdvanceFile(bytes: Uint8Array, given: ReadGiven): Promise<ReadAdvance> {
  if (bytes.length > LARGEST_BYTES) return refusedAdvance('too-large');
  const json = trustedJson(bytes);
  if (json.kind === 'refused')
    return json.because === 'damaged' && !isOurs(bytes) ? refusedAdvance('not-ours') : json;
  const file = json.value;
  const known = isRecord(file) ? VERSIONS.get(file['format']) : undefined;
  if (!isRecord(file) || known === undefined) return refusedAdvance('not-ours');
  const { format, formatVersion, sealed, process } = file;
  if (typeof formatVersion !== 'number' || !Number.isInteger(formatVersion) || formatVersion < 1)
    return refusedAdvance('damaged');
  if (formatVersion > known) return refusedAdvance('newer');
  if (format === INVITATION_FORMAT) return checkedInvitation(file['invitation']);
  if (format === QUESTIONNAIRE_FORMAT) return checkedQuestionnaire(file['questionnaire']);
  const [content, check] =
    format === REPLY_FORMAT
      ? ([file['reply'], checkedReply] as const)
      : ([
          file['answer'],
          (value: unknown, isSealed: boolean, asking?: string) =>
            checkedAnswer(value, given.parts, isSealed, asking),
        ] as const);
  if (sealed === undefined) return check(content, false);
  if (typeof sealed !== 'string' || typeof process !== 'string') return refusedAdvance('damaged');
  return fromSealed(sealed, process, given, (value) => check(value, true, process));
}

/** The formats of ours, and the newest version that is known of each. */
const VERSIONS: ReadonlyMap<unknown, number> = new Map([
  [INVITATION_FORMAT, INVITATION_VERSION],
  [ANSWER_FORMAT, ANSWER_VERSION],
  [QUESTIONNAIRE_FORMAT, QUESTIONNAIRE_VERSION],
  [REPLY_FORMAT, REPLY_VERSION],
]);

async function fromSealed(
  armor: string,
  process: string,
  given: ReadGiven,
  check: (value: unknown) => ReadAdvance,
): Promise<ReadAdvance> {
  const { unarmored } = await import('../sealed/sealed.ts');
  const bytes = unarmored(armor);
  if (!bytes) return refusedAdvance('damaged', process);
  const opened = await openedSeal(bytes, process, given.keyOf);
  if (opened.kind === 'refused') return opened;
  const json = trustedJson(opened.bytes);
  return json.kind === 'json' ? check(json.value) : json;
}

/** A file of ours that stops in the middle is damaged, and a person should know that it was ours. */
const isOurs = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, 300)).includes('brukerpanelveilederen/');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
