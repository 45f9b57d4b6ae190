/** The longest text that a line of an answer takes, in UTF-16 units: in a file, in an answer that came home, in a field. */
export const LONGEST_TEXT = 200_000;
