import type { Answers, Process } from '#domain/process/process.ts';

/**
 * What says something about the world outside the answers: a key that answers are sealed for, and what a leader has
 * sent. An older version cannot make it undone, and without the key nobody could read what is on its way.
 */
const SURVIVING = {
  advance: ['publicKey', 'privateKey'],
  invitation: ['version', 'sentAt', 'sentMark'],
} as const;

/**
 * The process that takes the place of `present`, with what survives. The two keys are a pair and go together. `own`
 * says whose counts where both have some: that of an older version never does, that of a file does.
 */
export function withSurviving(
  process: Process,
  present: Process | null,
  given: { readonly own: boolean },
): Process {
  let answers: Answers = process.answers;
  for (const [register, fields] of Object.entries(SURVIVING)) {
    const [here, there] = [present?.answers[register], answers[register]];
    const first = fields[0];
    if (!here?.[first] || (given.own && there?.[first])) continue;
    const kept = Object.fromEntries(fields.map((field) => [field, here[field]]));
    answers = { ...answers, [register]: { ...there, ...kept } };
  }
  return answers === process.answers ? process : { ...process, answers };
}
