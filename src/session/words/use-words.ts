import { bokmal, type Language } from '#content/languages/bokmal.ts';

/** The words of the language the screen speaks: bokmål. The one place to change when the screen learns another. */
export const useWords = (): Language => bokmal;
