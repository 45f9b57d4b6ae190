import { FIRST_LANGUAGE, SCREEN_LANGUAGES, type ScreenLanguage } from '#domain/language/languages.ts';

/** Permanent; `public/first-words.js` reads it too. */
const KEY = 'brukerpanelveilederen/language';

/** What a person chose last on this machine; null when nobody has, and where the browser remembers nothing. */
export function keptLanguage(offered: readonly ScreenLanguage[] = SCREEN_LANGUAGES): ScreenLanguage | null {
  try {
    const kept = localStorage.getItem(KEY);
    return offered.find((code) => code === kept) ?? null;
  } catch {
    return null;
  }
}

/** The language the pages speak on this machine: what a person chose last, else the first. */
export const screenLanguage = (): ScreenLanguage => keptLanguage() ?? FIRST_LANGUAGE;

/** Remembers it for every window and every time the program is opened. Where it cannot be, this window speaks it all the same. */
export function keepLanguage(code: ScreenLanguage): void {
  try {
    localStorage.setItem(KEY, code);
  } catch {
    // Storage may be closed to us; then nothing is remembered.
  }
}

/** Hears that another window has chosen, or has made the machine forget. Returns the way to stop. */
export function onLanguageElsewhere(listener: (code: ScreenLanguage) => void): () => void {
  const onStorage = ({ key }: StorageEvent): void => {
    // No key: everything was taken away at once.
    if (key === KEY || key === null) listener(screenLanguage());
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}
