import { useCallback } from 'react';
import { OWN_PROFILE, readProfile } from '#storage/files/profile-file.ts';
import { useOwnFiles } from './own-files-context.ts';
import { useProcessStore } from '#session/process/process-context.tsx';

/** What a trust has brought of its own. */
export interface OwnLook {
  /** Its Word template: the one for the profile that is chosen, else the one for all. */
  readonly template?: Uint8Array;
  /** Where its profile sends orders for representatives. */
  readonly orderingRoute?: string;
}

/** Fetches what the trust has brought of its own. What cannot be fetched is passed over: the document still comes. */
export function useOwnLook(): () => Promise<OwnLook> {
  const files = useOwnFiles();
  const store = useProcessStore();
  return useCallback(async () => {
    const nothing = (): null => null;
    const chosen = store.getState().process.answers['about']?.['profile'];
    const [template, profile] = await Promise.all([
      files.inUse('template', typeof chosen === 'string' ? chosen : undefined).catch(nothing),
      files.inUse('profile').catch(nothing),
    ]);
    const read = chosen === OWN_PROFILE && profile ? readProfile(profile.bytes) : undefined;
    const route = read?.kind === 'profile' ? read.profile.orderingRoute : '';
    return {
      ...(template ? { template: template.bytes } : {}),
      ...(route === '' ? {} : { orderingRoute: route }),
    };
  }, [files, store]);
}
