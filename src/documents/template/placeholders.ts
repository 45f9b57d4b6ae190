/**
 * What a template can ask for, permanent: a template made today must work in later versions. `content` is the
 * document itself, `pages` the page number ("Side 1 av 4"), `standing` the line our own footers have.
 */
export const PLACEHOLDERS = [
  'title',
  'unit',
  'trust',
  'status',
  'date',
  'version',
  'processId',
  'author',
  'standing',
  'pages',
  'content',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];
/** What is put in as text. */
export type PlaceholderTexts = Readonly<Record<Exclude<Placeholder, 'content' | 'pages'>, string>>;

/** The same in Norwegian, for those who make a template by hand. */
const ALSO_CALLED: Readonly<Record<string, Placeholder>> = {
  tittel: 'title',
  enhet: 'unit',
  eining: 'unit',
  helseforetak: 'trust',
  dato: 'date',
  versjon: 'version',
  prosessid: 'processId',
  utarbeidetav: 'author',
  bunnlinje: 'standing',
  sidetall: 'pages',
  innhold: 'content',
};

/** A whole placeholder, however it is spaced. */
export const MARK = /\{\{\s*([\p{L}\d_-]+)\s*\}\}/gu;

/** The placeholder a written name means: case does not count. */
export function placeholderOf(name: string): Placeholder | undefined {
  const low = name.toLowerCase();
  return (
    PLACEHOLDERS.find((known) => known.toLowerCase() === low) ??
    (Object.hasOwn(ALSO_CALLED, low) ? ALSO_CALLED[low] : undefined)
  );
}

/** What a placeholder is also called; undefined where the word is the same. */
export const norwegianName = (placeholder: Placeholder): string | undefined =>
  Object.keys(ALSO_CALLED).find((name) => ALSO_CALLED[name] === placeholder);

/** The placeholder a misspelt name most likely was; none when it is like nothing. */
export function likelyPlaceholder(name: string): Placeholder | undefined {
  const low = name.toLowerCase();
  const names = [...PLACEHOLDERS.map((known) => known.toLowerCase()), ...Object.keys(ALSO_CALLED)];
  const [best] = names
    .map((known) => ({ known, far: editsBetween(low, known) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(1, Math.floor(best.known.length / 3))
    ? placeholderOf(best.known)
    : undefined;
}

/** Letters to add, drop or change to make one word the other (Levenshtein); long words are cut. */
function editsBetween(a: string, b: string): number {
  const left = [...a.slice(0, 30)];
  const right = [...b];
  let row = [0, ...right.map((_, index) => index + 1)];
  left.forEach((letter, up) => {
    const next = [up + 1];
    right.forEach((other, along) => {
      const swap = (row[along] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(swap, (row[along + 1] ?? 0) + 1, (next[along] ?? 0) + 1));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}
