import type { PartName } from '#content/languages/parts.ts';

/** What a page is fetched as. */
export interface PageParts {
  readonly fetch: () => Promise<unknown>;
  readonly words: readonly PartName[];
}

/** So few that what is pressed for waits behind little, so many that the line is never idle. */
const AT_ONCE = 2;

/**
 * Fetches the pages in their order, a few at a time, once the browser rests: all at once they are some two hundred files, and
 * what is pressed for would wait behind them. There is no rest between two: the next page shall be here before it is pressed
 * for. A failure only means that it is fetched when needed.
 */
export async function fetchInTurn(
  pages: readonly PageParts[],
  words: { readonly ask: (part: PartName) => unknown },
  rest: () => Promise<void>,
): Promise<void> {
  await rest();
  const left = pages.values();
  const fetchNext = async (): Promise<void> => {
    for (const { fetch, words: parts } of left) {
      for (const part of parts) words.ask(part);
      await fetch().catch(() => undefined);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
}
