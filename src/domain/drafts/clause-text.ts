import { textIn } from '../guide/read.ts';
import { mandate } from '../guide/steps/mandate.ts';
import type { Answers } from '../process/process.ts';
import { unended } from '../values/sentence.ts';
import type { DocumentDraftWords, DraftLanguage } from './draft-words.ts';

/** The one clause that says what a trust can have decided for its units. */
const APPOINTED_BY: (typeof mandate)['fields']['clauses']['bank'][number] = 'appointed-by';

/** Who appoints the members: what was answered, or else what the trust has decided; empty where the unit decides. */
export const appointerOf = (answers: Answers, trust: DraftLanguage['trust']): string =>
  unended(textIn(answers, mandate, 'appointedBy')) || (trust?.appointedBy ?? '');

/**
 * A text of the bank of a field as this process can say it: the clause of who appoints says what stands elsewhere in the
 * mandate, and never that the unit's leader does where somebody else is to.
 */
export function bankTextOf(
  { step, field, id, text }: Readonly<Record<'step' | 'field' | 'id' | 'text', string>>,
  appointer: string,
  { facts }: DocumentDraftWords,
): string {
  const saysWho = step === mandate.id && field === 'clauses' && id === APPOINTED_BY;
  return saysWho && appointer !== '' ? facts.appointedBy(appointer) : text;
}
