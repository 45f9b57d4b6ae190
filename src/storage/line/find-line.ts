import type { Line } from '#storage/line.ts';
import type { BrowserMemory } from '../windows/browser-memory.ts';

/**
 * Asks the place the program was opened from whether it has a line: `live.json` beside the page says `{}`, or where the line
 * is. Only then is the rest fetched. Null without one, and where nobody answers.
 */
export async function findLineOf(page: string, memory: BrowserMemory): Promise<Line | null> {
  // Without a network nobody answers, and asking would only be an error in the console.
  if (!page.startsWith('http') || !navigator.onLine) return null;
  try {
    const said: unknown = await (await fetch(new URL('live.json', page), { cache: 'no-store' })).json();
    const path = typeof said === 'object' && said !== null && 'path' in said ? said.path : undefined;
    // The same origin and nowhere else: a path with an address in it leads to no line.
    if (typeof path !== 'string' || !/^[\w-]+(\/[\w-]+)*$/.test(path)) return null;
    const { createLine } = await import('./create-line.ts');
    return createLine(new URL(path, page).href, memory);
  } catch {
    return null;
  }
}

/** Asks once, however often one asks; where there was none, once more the next time: the network may be back. */
export function rememberLine(find: () => Promise<Line | null>): () => Promise<Line | null> {
  let found: Promise<Line | null> | undefined;
  return () =>
    (found ??= find().then((line) => {
      if (line === null) found = undefined;
      return line;
    }));
}
