import { useEffect, useState } from 'react';
import { profileOf } from '#content/profiles/profiles.ts';
import type { Profile } from '#domain/profile/profile.ts';
import { OWN_PROFILE, readProfile } from '#storage/files/profile-file.ts';
import { useOwnFiles } from './own-files-context.ts';
import { useValue } from '#session/process/process-context.tsx';

/** The profile the open process has chosen; the generic one until it is fetched, and where it is gone. */
export function useProfile(): Profile {
  const files = useOwnFiles();
  const value = useValue('about', ['profile']);
  const chosen = typeof value === 'string' ? value : '';
  const [own, setOwn] = useState<Profile | null>(null);
  useEffect(() => {
    let current = true;
    if (chosen === OWN_PROFILE)
      files.inUse('profile').then(
        (file) => {
          const read = file && readProfile(file.bytes);
          if (current && read?.kind === 'profile') setOwn(read.profile);
        },
        // Without it the process speaks as one without a trust.
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [chosen, files]);
  return chosen === OWN_PROFILE && own ? own : profileOf(chosen);
}
