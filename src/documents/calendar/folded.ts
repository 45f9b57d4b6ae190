/** A line holds so many octets, without its end (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

/**
 * The text of a calendar with its lines folded anew, at 75 octets and never inside a letter. The library counts what is
 * seen as one letter, so that a line of emoji is four times as long as calendar programs have to take.
 */
export const folded = (text: string): string =>
  text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(foldedLine)
    .join('\r\n');

function foldedLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const more = octetsOf(letter);
    if (octets + more > MOST_OCTETS) {
      parts.push(part);
      // The space that says a line goes on is one of its octets.
      [part, octets] = [' ', 1];
    }
    part += letter;
    octets += more;
  }
  return [...parts, part].join('\r\n');
}

/** Octets of one code point in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
