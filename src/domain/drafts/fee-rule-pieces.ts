import { answerIn, answersIn, numberIn, placeOf, textIn } from '#domain/guide/read.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { isWithoutFee } from '#domain/fee/fee-given.ts';
import type { Answers } from '#domain/process/process.ts';
import { idsOf } from '#domain/process/rows.ts';
import { sentence, unended } from '#domain/values/sentence.ts';
import type { DraftPiece } from './draft.ts';
import type { DraftLanguage } from './draft-words.ts';
import { piece } from './pieces.ts';

const at = (field: keyof typeof constraints.fields) => placeOf(constraints, field);

/** What is agreed about the fee beside its rate; nothing where it is answered that nobody gets one. */
export function feeRulePieces(answers: Answers, { drafts: { facts } }: DraftLanguage): readonly DraftPiece[] {
  if (isWithoutFee(answersIn(answers, constraints))) return [];
  const rounding = answerIn(answers, constraints, 'feeRounding');
  const least = numberIn(answers, constraints, 'feeLeastHours');
  const hours = numberIn(answers, constraints, 'feeTravelHours');
  const given = idsOf(answerIn(answers, constraints, 'feeRules'));
  const rules = constraints.fields.feeRules.options.filter((rule) => given.includes(rule));
  const how = unended(textIn(answers, constraints, 'feePaidHow'));
  return [
    ...(rounding === undefined ? [] : piece(facts.rounding[rounding], at('feeRounding'))),
    ...(least === undefined ? [] : piece(facts.leastHours(least), at('feeLeastHours'))),
    ...(hours === undefined ? [] : piece(facts.travelTime(hours), at('feeTravelHours'))),
    ...piece(sentence(textIn(answers, constraints, 'feeCancelled')), at('feeCancelled')),
    ...rules.flatMap((rule) => piece(facts.feeRules[rule], at('feeRules'))),
    ...(how === '' ? [] : piece(facts.paidHow(how), at('feePaidHow'))),
  ];
}
