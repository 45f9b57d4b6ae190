import type { EvidenceWords } from '#domain/drafts/decision-evidence.ts';
import { quotedIn } from '#domain/drafts/quoted.ts';
import { languageOf } from '#domain/language/language.ts';
import { inText } from '#domain/values/sentence.ts';

const quoted = quotedIn('nn');
const { number } = languageOf('nn');

/** What the answers say about the decision, in nynorsk. */
export const decisionEvidenceNn: EvidenceWords = {
  gap: (group, gap) =>
    gap >= 2
      ? `${quoted(group)} er viktig, men er ikkje involvert i dag (gap ${gap}).`
      : `${quoted(group)} er mindre involvert i dag enn det er grunn til (gap ${gap}).`,
  insight: (area) => `Brukarar kan gi innsikt vi ikkje får på andre måtar: ${quoted(area)}.`,
  cost: (cost, frame) =>
    frame === undefined
      ? `Eit panel kostar ${number(cost)} kroner i året. Kostnadsramma er ikkje avklart.`
      : cost <= frame
        ? `Eit panel kostar ${number(cost)} kroner i året. Det er innanfor ramma på ${number(frame)} kroner.`
        : `Eit panel kostar ${number(cost)} kroner i året. Det er ${number(cost - frame)} kroner meir enn ramma.`,
  forms: (forms) => `Andre former som passar: ${forms.map(inText).join('; ')}.`,
};
