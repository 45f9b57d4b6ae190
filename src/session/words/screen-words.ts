import type { LanguageCode, ScreenLanguage } from '#domain/language/languages.ts';
import { firstWords } from '#content/languages/first-language.ts';
import { loadDocumentPart, loadPart } from '#content/languages/load-part.ts';
import type { DocumentParts, PartName, Parts } from '#content/languages/parts.ts';

/** What is known of a part of the words now. */
export type Fetched<T> =
  | { readonly is: 'here'; readonly words: T }
  | { readonly is: 'coming'; readonly promise: Promise<T> }
  | { readonly is: 'missing'; readonly error: unknown };

/** How parts are fetched; both reject when they cannot be. */
interface Load {
  readonly part: typeof loadPart;
  readonly documentPart: typeof loadDocumentPart;
}

/** The words of the program, part by part as they are fetched. A part that is asked for the first time is fetched. */
export interface ScreenWords {
  /** The language the pages speak. */
  readonly code: ScreenLanguage;
  /** A part in the language the pages speak. */
  readonly ask: <P extends PartName>(part: P) => Fetched<Parts[P]>;
  /** A part of what documents say, in any language. */
  readonly askIn: <P extends keyof DocumentParts>(code: LanguageCode, part: P) => Fetched<DocumentParts[P]>;
  /** Lets parts that could not be fetched be tried again, the next time they are asked for. */
  readonly retry: () => void;
}

/** The words of a program whose pages speak `screen`. What is `atHand` needs no fetching. */
export function createScreenWords(
  screen: ScreenLanguage,
  load: Load = { part: loadPart, documentPart: loadDocumentPart },
  atHand: Partial<Parts> = screen === firstWords.code ? firstWords.parts : {},
): ScreenWords {
  const known = new Map<string, Fetched<unknown>>();
  for (const [part, words] of Object.entries(atHand)) known.set(`${screen}/${part}`, { is: 'here', words });

  function fetched<T>(key: string, begin: () => Promise<T>): Fetched<T> {
    const before = known.get(key) as Fetched<T> | undefined;
    if (before) return before;
    const promise = begin();
    promise.then(
      (words) => known.set(key, { is: 'here', words }),
      (error: unknown) => known.set(key, { is: 'missing', error }),
    );
    const coming: Fetched<T> = { is: 'coming', promise };
    known.set(key, coming);
    return coming;
  }

  return {
    code: screen,
    ask: (part) => fetched(`${screen}/${part}`, () => load.part(screen, part)),
    askIn: (code, part) => fetched(`${code}/${part}`, () => load.documentPart(code, part)),
    retry: () => {
      for (const [key, { is }] of known) if (is === 'missing') known.delete(key);
    },
  };
}
