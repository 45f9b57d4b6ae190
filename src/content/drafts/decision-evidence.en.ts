import type { EvidenceWords } from '#domain/drafts/decision-evidence.ts';
import { quotedIn } from '#domain/drafts/quoted.ts';
import { languageOf } from '#domain/language/language.ts';
import { inText } from '#domain/values/sentence.ts';

const quoted = quotedIn('en');
const { number } = languageOf('en');

/** What the answers say about the decision, in English. */
export const decisionEvidenceEn: EvidenceWords = {
  gap: (group, gap) =>
    gap >= 2
      ? `${quoted(group)} is important, but is not involved today (gap ${gap}).`
      : `${quoted(group)} is more important than involvement today would suggest (gap ${gap}).`,
  insight: (area) => `Patients and carers can give insight we cannot get in other ways: ${quoted(area)}.`,
  cost: (cost, frame) =>
    frame === undefined
      ? `A panel costs NOK ${number(cost)} a year. The budget is not settled.`
      : cost <= frame
        ? `A panel costs NOK ${number(cost)} a year. That is within the budget of NOK ${number(frame)}.`
        : `A panel costs NOK ${number(cost)} a year. That is NOK ${number(cost - frame)} more than the budget.`,
  forms: (forms) => `Other forms that fit: ${forms.map(inText).join('; ')}.`,
};
