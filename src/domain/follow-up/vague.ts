/** Why an answer may need a follow-up question. */
export type Vagueness = 'short' | 'hypothetical';

/** Fewer words than this is short where the form asks for something concrete. */
const FEWEST_WORDS = 4;

/** Answers that say there is nothing to say: complete, however short. */
const NOTHING =
  /^(nei|nope|ingen(ting)?|inga|ingenting|ikke (noe|noen|aktuelt|relevant)|ikkje (noko|nokon|aktuelt|relevant)|vet ikke|veit ikkje|uaktuelt|ja|no(ne|thing|body| one)?|not (relevant|applicable)|n\/a|(i |we )?(do not|don['’]t) know|unknown|yes|-|–|—)( (i dag|nå|no|ennå|enno|per nå|per i dag|her|hos oss|kjent|kjende?|today|now|yet|so far|here|known))?[\s.!]*$/i;

/** Words that tell what might be rather than what is, in bokmål, nynorsk and English. */
const HYPOTHETICAL =
  /(?<!\p{L})(kanskje|muligens|mogleg(vis)?|trolig|truleg|eventuelt|evt|kunne|kunna|burde|ville vært|ville vore|på sikt|etter hvert|etter kvart|generelt|generell|gjerne mer|gjerne meir|en eller annen|ein eller annan|bedre (kommunikasjon|samarbeid|informasjon|dialog|involvering|flyt)|betre (kommunikasjon|samarbeid|informasjon|dialog|involvering|flyt)|mer (fokus|involvering|dialog|samarbeid)|meir (fokus|involvering|dialog|samarbeid)|styrke (kommunikasjonen|samarbeidet|dialogen)|ha fokus på|sette fokus på|setje fokus på|maybe|perhaps|possibly|probably|presumably|might|could|in general|generally|in the long run|in due course|some kind of|(better|improved|good) (communication|cooperation|collaboration|information|dialogue|involvement)|(more|focus on|a focus on) (focus|involvement|dialogue|cooperation|collaboration|communication)|strengthen (the )?(communication|cooperation|collaboration|dialogue))(?!\p{L})/iu;

/** "Skal kunne ringe" is a demand, not a guess. */
const ABLE = /(?<!\p{L})(skal|må|vil|få|å|og) (kunne|kunna)(?!\p{L})/giu;

/** A number, something quoted, a time, or a list with something named. */
const CONCRETE =
  /\d|«[^»]+»|“[^”]+”|"[^"]+"|(?<!\p{L})(januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag|tysdag|laurdag|sundag|i går|i fjor|forrige (uke|måned)|førre (veke|månad)|sist (uke|måned|veke|månad|vinter|vår|sommar|sommer|haust|høst)|january|february|march|june|july|october|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last (week|month|year|winter|spring|summer|autumn|time))(?!\p{L})/iu;

/** A name: a capital that does not begin the text or a sentence, or a short form in capitals. */
const NAMED = /(?<=[\p{L}\d,;)»–-] )\p{Lu}\p{L}+|(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u;

/**
 * Is the answer so short or so hypothetical that a follow-up question would help? `null` for an empty
 * answer, for "Ingen", and for anything with a number, a time, a name or a quotation. Advice for the one
 * who leads the talk, in the languages of the pages; it judges words, never people, and stops nothing.
 */
export function vagueness(text: string): Vagueness | null {
  const said = text.trim();
  if (said === '' || NOTHING.test(said) || CONCRETE.test(said) || NAMED.test(said)) return null;
  if (HYPOTHETICAL.test(said.replace(ABLE, ' '))) return 'hypothetical';
  const words = said.match(/\p{L}+/gu)?.length ?? 0;
  return words > 0 && words < FEWEST_WORDS ? 'short' : null;
}
