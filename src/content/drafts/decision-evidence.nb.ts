import type { EvidenceWords } from '#domain/drafts/decision-evidence.ts';
import { quotedIn } from '#domain/drafts/quoted.ts';
import { languageOf } from '#domain/language/language.ts';
import { inText } from '#domain/values/sentence.ts';

const quoted = quotedIn('nb');
const { number } = languageOf('nb');

/** What the answers say about the decision, in bokmål. */
export const decisionEvidenceNb: EvidenceWords = {
  gap: (group, gap) =>
    gap >= 2
      ? `${quoted(group)} er viktig, men er ikke involvert i dag (gap ${gap}).`
      : `${quoted(group)} er viktigere enn involveringen i dag skulle tilsi (gap ${gap}).`,
  insight: (area) => `Brukere kan gi innsikt vi ikke får på andre måter: ${quoted(area)}.`,
  cost: (cost, frame) =>
    frame === undefined
      ? `Et panel koster ${number(cost)} kroner i året. Kostnadsrammen er ikke avklart.`
      : cost <= frame
        ? `Et panel koster ${number(cost)} kroner i året. Det er innenfor rammen på ${number(frame)} kroner.`
        : `Et panel koster ${number(cost)} kroner i året. Det er ${number(cost - frame)} kroner mer enn rammen.`,
  forms: (forms) => `Andre former som passer: ${forms.map(inText).join('; ')}.`,
};
