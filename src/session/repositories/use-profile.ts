import { useEffect, useState } from 'react';
import { profileOf } from '#content/profiles/profiles.ts';
import type { Profile } from '#domain/profile/profile.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { OWN_PROFILE } from '#storage/files/profile-file.ts';
import { chosenProfile, fetchProfile } from './fetch-trust.ts';
import { useOwnFiles } from './own-files-context.ts';

/** The profile the open process has chosen; the generic one until it is fetched, and where it is gone. */
export function useProfile(): Profile {
  const files = useOwnFiles();
  const id = useProcess(({ process }) => chosenProfile(process.answers));
  const [fetched, setFetched] = useState<Profile | null>(null);
  useEffect(() => {
    if (id !== OWN_PROFILE) return;
    let current = true;
    void fetchProfile(files, id).then((profile) => {
      if (current) setFetched(profile);
    });
    return () => {
      current = false;
    };
  }, [id, files]);
  return fetched?.id === id ? fetched : profileOf(id);
}
