import type { Answers } from '../process/process.ts';
import { textOf } from '../process/rows.ts';
import { textForm } from '../values/same-text.ts';
import { answerIn, filledRowsIn } from './read.ts';
import { about } from './steps/about.ts';
import { mapping } from './steps/mapping.ts';

const form = (text: string): string => textForm(text).toLowerCase();

/** The units that are named where the process is described, each once, and are not in the mapping yet. */
export function unitsToMap(answers: Answers): readonly string[] {
  const named = [
    textOf(answerIn(answers, about, 'unitName')),
    ...filledRowsIn(answers, about, 'participants').map(({ unit }) => textOf(unit)),
  ];
  const met = new Set(['', ...filledRowsIn(answers, mapping, 'units').map(({ name }) => form(textOf(name)))]);
  return named.flatMap((name) => {
    if (met.has(form(name))) return [];
    met.add(form(name));
    return [name.trim()];
  });
}
