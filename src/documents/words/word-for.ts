/** The word for an id. Own keys only: a typed "constructor" is no word. */
export const wordFor = (words: Readonly<Record<string, string>> | undefined, id: string): string =>
  words && Object.hasOwn(words, id) ? (words[id] ?? id) : id;
