import type { ReactPromise } from 'react';
import type { LanguageCode, ScreenLanguage } from '#domain/language/languages.ts';
import { loadDocumentPart, loadPart } from '#content/languages/load-part.ts';
import type { DocumentParts, PartName, Parts } from '#content/languages/parts.ts';
import { fetching } from './not-fetched.ts';

/** How parts are fetched; both reject when they cannot be. */
interface Load {
  readonly part: typeof loadPart;
  readonly documentPart: typeof loadDocumentPart;
}

/**
 * The words of the program, part by part as they are fetched. A part that is asked for the first time is fetched; the
 * same promise is given from then on, for `use`, which gives at once what has come.
 */
export interface ScreenWords {
  /** The language the pages speak. */
  readonly code: ScreenLanguage;
  /** A part in the language the pages speak. */
  readonly ask: <P extends PartName>(part: P) => ReactPromise<Parts[P]>;
  /** A part of what documents say, in any language. */
  readonly askIn: <P extends keyof DocumentParts>(
    code: LanguageCode,
    part: P,
  ) => ReactPromise<DocumentParts[P]>;
  /** Lets parts that could not be fetched be tried again, the next time they are asked for. */
  readonly retry: () => void;
  /**
   * The same words in another language of the screen, with every part at hand that was asked for in this one, so that
   * no page on the screen has to wait. Rejects with `NotFetched` when one of them cannot be fetched.
   */
  readonly speaking: (code: ScreenLanguage) => Promise<ScreenWords>;
}

/** The words of a program whose pages speak `screen`. What is `atHand` needs no fetching. */
export function createScreenWords(
  screen: ScreenLanguage,
  atHand: Partial<Parts> = {},
  load: Load = { part: loadPart, documentPart: loadDocumentPart },
): ScreenWords {
  const known = new Map<string, ReactPromise<unknown>>();
  for (const [part, words] of Object.entries(atHand))
    known.set(`${screen}/${part}`, Object.assign(Promise.resolve(words), here(words)));

  function fetched<T>(key: string, begin: () => Promise<T>): ReactPromise<T> {
    const before = known.get(key) as ReactPromise<T> | undefined;
    if (before) return before;
    const promise = fetching(begin);
    promise.then(
      (words) => void Object.assign(promise, here(words)),
      (reason: unknown) => void Object.assign(promise, { status: 'rejected', reason }),
    );
    const coming = Object.assign(promise, { status: 'pending' } as const);
    known.set(key, coming);
    return coming;
  }

  const retry = (): void => {
    for (const [key, { status }] of known) if (status === 'rejected') known.delete(key);
  };
  const asked = (code: ScreenLanguage): readonly PartName[] =>
    [...known].flatMap(([key, { status }]) =>
      key.startsWith(`${code}/`) && status !== 'rejected' ? [key.slice(code.length + 1) as PartName] : [],
    );
  const wordsIn = (code: ScreenLanguage): ScreenWords => ({
    code,
    ask: (part) => fetched(`${code}/${part}`, () => load.part(code, part)),
    askIn: (other, part) => fetched(`${other}/${part}`, () => load.documentPart(other, part)),
    retry,
    async speaking(next) {
      retry();
      const words = wordsIn(next);
      await Promise.all(asked(code).map((part) => words.ask(part)));
      return words;
    },
  });
  return wordsIn(screen);
}

/** What tells `use` that a promise need not be waited for. */
const here = <T>(value: T) => ({ status: 'fulfilled', value }) as const;
