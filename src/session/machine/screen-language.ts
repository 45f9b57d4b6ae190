import { FIRST_LANGUAGE, SCREEN_LANGUAGES, type ScreenLanguage } from '#domain/language/languages.ts';

const KEY = 'brukerpanelveilederen/language';

/** The language the pages speak on this machine: what a person chose last, else the first. */
export function screenLanguage(offered: readonly ScreenLanguage[] = SCREEN_LANGUAGES): ScreenLanguage {
  try {
    const kept = localStorage.getItem(KEY);
    return offered.find((code) => code === kept) ?? FIRST_LANGUAGE;
  } catch {
    // Storage may be closed to us; then nothing is remembered.
    return FIRST_LANGUAGE;
  }
}

/** Holds from the next time the program is opened. Is it kept? */
export function chooseScreenLanguage(code: ScreenLanguage): boolean {
  try {
    localStorage.setItem(KEY, code);
    return true;
  } catch {
    return false;
  }
}
