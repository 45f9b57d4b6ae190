import type { OwnPlace, SharedProcess, Together } from '#storage/line.ts';
import { answered } from '../requests.ts';
import { createCarrier } from './create-carrier.ts';
import { createWire } from './create-wire.ts';
import { openShadow } from './exchange.ts';
import { partsOf, readShared } from './read-shared.ts';

/** One process on several machines, at an address. */
export const createTogether = (address: string): Together => ({
  async colleagueToken({ process, token }) {
    const given = await answered(address, 'POST', `processes/${process}/colleagues`, { token });
    return (given as { readonly token: string }).token;
  },
  async endSharing({ process, token }) {
    await answered(address, 'DELETE', `processes/${process}/shared`, { token });
  },
  carry: (at, given) =>
    createCarrier({ ...given, connect: (hears) => createWire(address, at, hears) }),
  readShared: (at) => readOnce(address, at),
});

const readOnce = (address: string, at: OwnPlace): Promise<SharedProcess | 'gone'> =>
  new Promise((resolve) => {
    const done = (found: SharedProcess | 'gone'): void => {
      resolve(found);
      // Not while the one that tells is still telling.
      queueMicrotask(wire.close);
    };
    const wire = createWire(address, at, {
      onFirst(whole) {
        const doc = openShadow(whole);
        const { meta } = partsOf(doc);
        const [id, createdAt] = [meta.get('process'), meta.get('createdAt')];
        done(id && createdAt ? { id, createdAt, answers: readShared(doc).answers } : 'gone');
      },
      onUpdate: () => undefined,
      onUnsent: () => undefined,
      onPeople: () => undefined,
      onRefused: () => done('gone'),
    });
  });
