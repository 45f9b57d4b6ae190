import { capital, inText } from '#domain/values/sentence.ts';
import type { AnyStep } from '#domain/steps/define-step.ts';
import { useWords } from '#session/words/use-words.ts';

/** The line over the title: which phase and part the step belongs to, who fills it in, and how long it may take. */
export function useEyebrow({ phase, part, filledBy, minutes }: AnyStep): string {
  const shell = useWords('shell');
  return [
    `${shell.phaseNames[phase]}${part ? `, ${inText(shell.part(part))}` : ''}`,
    [
      filledBy.map((who) => shell.filledBy[who]).join(` ${shell.and} `),
      minutes === undefined ? null : shell.minutes(minutes),
    ]
      .filter(Boolean)
      .join(', '),
  ]
    .map(capital)
    .join('. ');
}
