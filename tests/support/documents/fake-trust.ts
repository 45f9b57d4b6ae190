import type { SpokenProfile } from '#domain/profile/profile.ts';
import { spokenProfile } from '#domain/profile/spoken-profile.ts';
import { profileOf } from '#storage/files/known-profiles.ts';

/** A trust that says nothing but what is given. */
const trustThat = (more: Partial<SpokenProfile> = {}): SpokenProfile => ({
  ...spokenProfile(profileOf('generic'), 'nb'),
  id: 'a-trust',
  ...more,
});

/** A trust that takes orders so. */
export const trustOrdering = (ordering: Partial<SpokenProfile['ordering']>): SpokenProfile =>
  trustThat({ ordering: { to: '', how: '', ...ordering } });
