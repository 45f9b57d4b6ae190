import { languageOfText } from '#domain/language/language-of-text.ts';
import { LANGUAGES, LANGUAGE_CODES, type LanguageTag } from '#domain/language/languages.ts';

const PARAGRAPH = /<w:p(?: [^>]*)?>.*?<\/w:p>/gsu;
const TEXT = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu;
/** The look of a run, or that it has none. */
const RUN = /(<w:r(?: [^>]*)?>)(?:<w:rPr>(.*?)<\/w:rPr>|<w:rPr\/>)?/gsu;

/** The text of a Word file in which what is written in another language than the document says so, for whatever reads it aloud. */
export function spokenRuns(xml: string, tag: LanguageTag): string {
  const documents = LANGUAGE_CODES.find((code) => LANGUAGES[code].tag === tag) ?? 'nb';
  return xml.replace(PARAGRAPH, (whole) => {
    const text = [...whole.matchAll(TEXT)].map(([, said = '']) => said).join(' ');
    const spoken = languageOfText(text, documents);
    if (spoken === documents) return whole;
    const mark = `<w:lang w:val="${LANGUAGES[spoken].tag}"/>`;
    return whole.replace(RUN, (_, run: string, look = '') => `${run}<w:rPr>${look}${mark}</w:rPr>`);
  });
}
