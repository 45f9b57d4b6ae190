import { useMemo } from 'react';
import type { LanguageCode } from '#domain/language/languages.ts';
import type { Profile, SpokenProfile } from '#domain/profile/profile.ts';
import { chosenTrust, spokenProfile } from '#domain/profile/spoken-profile.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useLanguage } from '#session/words/use-language.ts';
import { keptProfile } from '#storage/files/kept-profile.ts';

/** The profile of the open process, from what the process itself keeps: the same on every machine. */
export const useProfile = (): Profile => useProcess(({ process }) => keptProfile(process.answers).profile);

/** The profile as it is said in the language of the screen. */
export function useSpokenProfile(): SpokenProfile {
  const profile = useProfile();
  const { code } = useLanguage();
  return useMemo(() => spokenProfile(profile, code), [profile, code]);
}

/** The profile of a trust as it is said in a language; `undefined` where none is chosen. */
export function useChosenTrust(code: LanguageCode): SpokenProfile | undefined {
  const profile = useProfile();
  return useMemo(() => chosenTrust(profile, code), [profile, code]);
}
