/** Characters XML 1.0 cannot hold; tab and line feed are kept, line breaks of every kind become line feeds. */
const LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const ILLEGAL = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/** Word draws it as a hyphen in the middle of a line. */
const SOFT_HYPHEN = '\u00ad';

/** What a person typed, as XML can carry it: nothing visible is lost, half characters become U+FFFD. */
export function legalText(text: string): string {
  return text
    .replaceAll(SOFT_HYPHEN, '')
    .replace(LINE_BREAKS, '\n')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(ILLEGAL, '');
}
