/** A text in one line of at most so many letters; what is longer ends at a word, with «…» after it. */
export function clippedText(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const word = cut.lastIndexOf(' ');
  // A word longer than half the line is cut; so is no pair that makes one letter together.
  return `${(word > most / 2 ? cut.slice(0, word) : cut).replace(/[\uD800-\uDBFF]$|[\s,;:.]+$/g, '')} …`;
}
