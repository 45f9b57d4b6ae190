const ENDS_A_SENTENCE = /[.!?…:][»"”)]*$/u;
const ENDS_IN_A_WORD = /[\p{L}\p{N}»"”)%]$/u;

/** The text with a capital first; names like "iPad" stay. */
export const capital = (text: string): string =>
  /^\p{Ll}(?!\p{Lu})/u.test(text) ? text[0]?.toUpperCase() + text.slice(1) : text;

/** The text with a small letter first, for whoever knows that it is no name; `inText` where nobody does. */
export const smallFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What a person wrote as one or more whole sentences: capital first, and a full stop unless it ends already. */
export function sentence(text: string): string {
  const said = text.trim().replace(/[\s,;]+$/u, '');
  return capital(ENDS_A_SENTENCE.test(said) || !ENDS_IN_A_WORD.test(said) ? said : `${said}.`);
}

/** A text to stand after a lead and a colon: as written, ended once. */
export const ended = (text: string): string => {
  const said = text.trim().replace(/[\s,;]+$/u, '');
  return ENDS_A_SENTENCE.test(said) || !ENDS_IN_A_WORD.test(said) ? said : `${said}.`;
};

/** Words that begin a part of a sentence, and never a whole one, in the languages that are written here. */
const BEGINS_A_PART =
  /^(?:når|at|ved|gjennom|hvis|dersom|fordi|slik|å|ved å|that|when|by|if|through|because|so|to)(?!\p{L})/iu;

/** A text to stand after a lead and a colon: a part of a sentence begins small, a whole one as it is written. */
export function afterColon(text: string): string {
  const said = ended(text);
  return BEGINS_A_PART.test(said) ? smallFirst(said) : said;
}

/** A text without its closing full stop and on one line, to stand inside a sentence. */
export const unended = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;]+$/u, '');

const NAME_ENDINGS =
  /(foreningen|forbundet|sykehuset|sjukehuset|utvalget|utvalet|rådet|panelet|klinikken)$/iu;

/**
 * A text inside a sentence: no closing full stop, and a small first letter when it begins with an ordinary
 * word. What may be a name keeps its capital: "Mental Helse", "NAV", "Prematurforeningen".
 */
export function inText(text: string): string {
  const said = unended(text);
  const [first = '', next = ''] = said.split(' ');
  const ordinary =
    /^\p{Lu}\p{Ll}+[,:/-]?(\p{Ll}+)?$/u.test(first) && !/^\p{Lu}/u.test(next) && !NAME_ENDINGS.test(first);
  return ordinary ? smallFirst(said) : said;
}
