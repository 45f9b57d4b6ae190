import { useEffect, useState } from 'react';
import type { Profile } from '#domain/profile/profile.ts';
import { readProfile } from '#storage/files/profile-file.ts';
import { useOwnFiles } from './own-files-context.ts';

/** A profile of the trust's own that this browser keeps. */
export interface OwnProfile {
  readonly file: number;
  readonly profile: Profile;
}

/** Those that can be read, newest first; none until they are read, and none where the database cannot be used. */
export function useOwnProfiles(): readonly OwnProfile[] {
  const files = useOwnFiles();
  const [own, setOwn] = useState<readonly OwnProfile[]>([]);
  useEffect(() => {
    let current = true;
    files.list('profile').then(
      (list) => {
        if (!current) return;
        setOwn(
          list.flatMap(({ id, bytes }) => {
            const read = readProfile(bytes);
            return read.kind === 'profile' ? [{ file: id, profile: read.profile }] : [];
          }),
        );
      },
      () => {},
    );
    return () => {
      current = false;
    };
  }, [files]);
  return own;
}
