import { withOwnOf } from '#domain/guide/own-parts.ts';
import { line } from '#domain/guide/registers/line.ts';
import type { Answers, Process } from '#domain/process/process.ts';

/** What a leader has sent: an older version cannot make it undone. */
const SENT = { invitation: ['version', 'sentAt', 'sentMark'] } as const;
/** What answers are sealed for, and what opens them: a pair, which goes together. */
const KEYS = { advance: ['publicKey', 'privateKey'] } as const;

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
  for (const [part, fields] of Object.entries(SENT)) {
    const [here, there, first] = [present.answers[part], answers[part], fields[0]];
    if (here?.[first] && !(own && there?.[first]))
      answers = { ...answers, [part]: { ...there, ...picked(here, fields) } };
  }
  if (own) answers = withOwnOf(answers, present.answers);
  // What was told to leaders and to the trust about the line cannot be untold by an older version either.
  else if (present.answers[line.id]) answers = { ...answers, [line.id]: present.answers[line.id] ?? {} };
  return answers === process.answers ? process : { ...process, answers };
}

/** Without the key that opens, nobody could read what is on its way. */
function withKeys(answers: Answers, present: Answers, own: boolean): Answers {
  let both = answers;
  for (const [part, [open, opens]] of Object.entries(KEYS)) {
    const [here, there] = [present[part], answers[part]];
    const isTheirs = own && (there?.[opens] || (there?.[open] && !here?.[opens]));
    if (here?.[open] && !isTheirs) both = { ...both, [part]: { ...there, ...picked(here, [open, opens]) } };
  }
  return both;
}

const picked = (from: Readonly<Record<string, unknown>>, fields: readonly string[]): object =>
  Object.fromEntries(
    fields.filter((field) => from[field] !== undefined).map((field) => [field, from[field]]),
  );
