/** "Label: text" in a line; a label that is a question ends itself and takes no colon. */
export const labelled = (label: string, text: string): string =>
  /[?!.]$/.test(label) ? `${label} ${text}` : `${label}: ${text}`;

/** Short texts in one line, parted by semicolons; the full stop of each falls away. */
export const inOneLine = (texts: readonly string[]): string =>
  texts.map((text) => text.trim().replace(/[.;]+$/, '')).join('; ');
