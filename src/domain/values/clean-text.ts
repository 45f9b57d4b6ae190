/** Signs that are not seen, and only told a program where it may break a line. Joiners stay: they make letters and pictures. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/gu;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
/** Spaces of other widths, and those where no line may break. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;
/** Word's own fonts keep their signs here, where no other font has any; the bullets are the last one's most used. */
const WORD_SIGNS: Readonly<Record<string, string>> = {
  '\uf0fc': '✓',
  '\uf0fe': '☑',
  '\uf0a8': '☐',
  '\uf06f': '☐',
  '\uf0e0': '→',
  '\uf0e8': '→',
  '\uf04a': '☺',
};
const PRIVATE = /[\uf000-\uf0ff]/gu;
/** A bullet at the beginning of a line: `o` and `§` are one only before a tab, as Word writes it. */
const BULLET = /^([ \t]*)(?:[•·∙●○◦▪▫■□◆◇➢➤‣⁃❖][ \t]*|[-–—*][ \t]+|[o§]\t+)(?=\S)/gmu;
/** Word writes a tab after its numbers. */
const NUMBER_TAB = /^([ \t]*(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)])\t+/gmu;
const NUMBER = /^[ \t]*(?:\d{1,3}[.)]|\((?:\d{1,3}|[A-Za-z])\)|[A-Za-z]\)|[ivx]{1,5}[.)])[ \t]+/u;

/**
 * A text as it was meant, however it was copied: letters in one piece, ordinary spaces and line ends, nothing unseen,
 * «• » for whatever bullet a program drew, and one space after a number. Cleaning twice changes nothing more.
 */
export const cleanText = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(LINE_ENDS, '\n')
    .replace(SPACES, ' ')
    .replace(/\u2011/gu, '-')
    .replace(PRIVATE, (sign) => WORD_SIGNS[sign] ?? '•')
    .replace(BULLET, '$1• ')
    .replace(NUMBER_TAB, '$1 ');

/** One line of a list without its bullet, dash or number. */
export const withoutBullet = (line: string): string =>
  cleanText(line)
    .replace(/^[ \t]*(?:•[ \t]*|[-–—][ \t]*(?=\p{L}))/u, '')
    .replace(NUMBER, '')
    .trim();
