import type { Together } from '#storage/line.ts';
import { answered, takenAway } from '../requests.ts';
import { createCarrier } from './create-carrier.ts';
import { createWire } from './create-wire.ts';
import { readOnce } from './read-once.ts';

/** One process on several machines, at an address. */
export const createTogether = (address: string): Together => ({
  async colleagueToken({ process, token }) {
    const given = await answered(address, 'POST', `processes/${process}/colleagues`, { token });
    return (given as { readonly token: string }).token;
  },
  endSharing: ({ process, token }) => takenAway(address, `processes/${process}/shared`, token),
  carry: (at, given) => createCarrier({ ...given, connect: (hears) => createWire(address, at, hears) }),
  readShared: (at) => readOnce((hears) => createWire(address, at, hears)),
});
