import type { PartName } from '#content/languages/parts.ts';

/** What a page is fetched as. */
export interface PageParts {
  readonly fetch: () => Promise<unknown>;
  readonly words: readonly PartName[];
}

/**
 * Fetches one page after the other, each when the browser rests: all at once they are some two hundred files, and what is
 * pressed for would wait behind them. A failure only means that it is fetched when needed.
 */
export async function fetchInTurn(
  pages: readonly PageParts[],
  words: { readonly ask: (part: PartName) => unknown },
  rest: () => Promise<void>,
): Promise<void> {
  for (const { fetch, words: parts } of pages) {
    await rest();
    for (const part of parts) words.ask(part);
    await fetch().catch(() => undefined);
  }
}
