import { withOwnOf } from '#domain/guide/own-parts.ts';
import type { Answers, Process } from '#domain/process/process.ts';

/** What a leader has sent: an older version cannot make it undone. */
const SENT = ['version', 'sentAt', 'sentMark'] as const;

/**
 * The process that takes the place of `present`, with what says something about the world outside the answers: a key that
 * answers are sealed for, and what a leader has sent. `own` says whose counts where both have some: that of an older version
 * never does, that of a file does. A file may also have been made for a colleague, without what was the facilitator's own:
 * what it has nothing of stays.
 */
export function withSurviving(
  process: Process,
  present: Process | null,
  { own }: { readonly own: boolean },
): Process {
  if (!present) return process;
  let answers = withKeys(process.answers, present.answers, own);
  const [here, there] = [present.answers['invitation'], answers['invitation']];
  if (here?.[SENT[0]] && !(own && there?.[SENT[0]]))
    answers = { ...answers, invitation: { ...there, ...picked(here, SENT) } };
  if (own) answers = withOwnOf(answers, present.answers);
  // What was told to leaders and to the trust about the line cannot be untold by an older version either.
  else if (present.answers['line']) answers = { ...answers, line: present.answers['line'] };
  return answers === process.answers ? process : { ...process, answers };
}

const KEYS = ['publicKey', 'privateKey'] as const;

/** The two keys are a pair and go together. Without the one that opens, nobody could read what is on its way. */
function withKeys(answers: Answers, present: Answers, own: boolean): Answers {
  const [here, there] = [present['advance'], answers['advance']];
  if (!here?.['publicKey'] || (own && there?.['privateKey'])) return answers;
  if (own && there?.['publicKey'] && !here['privateKey']) return answers;
  return { ...answers, advance: { ...there, ...picked(here, KEYS) } };
}

const picked = (from: Readonly<Record<string, unknown>>, fields: readonly string[]): object =>
  Object.fromEntries(
    fields.filter((field) => from[field] !== undefined).map((field) => [field, from[field]]),
  );
