import { settingsNb } from '#content/words/settings.nb.ts';

export type SettingsWords = typeof settingsNb;

/** The words of this page in the language of the screen. */
export const useSettingsWords = (): SettingsWords => settingsNb;
