import type { SharedProcess } from '#storage/line.ts';
import type { Connect } from '#storage/together.ts';
import { openShadow } from './exchange.ts';
import { partsOf, readShared, SHAPE } from './read-shared.ts';

/** The process as it is shared now; `gone` where nobody lets us in or nothing is shared. Waits for a line that is down. */
export const readOnce = (connect: Connect): Promise<SharedProcess | 'gone'> =>
  new Promise((resolve) => {
    const done = (found: SharedProcess | 'gone'): void => {
      resolve(found);
      // Not while the one that tells is still telling.
      queueMicrotask(() => wire.close());
    };
    const wire = connect({
      onFirst(whole) {
        const doc = openShadow(whole);
        const { meta } = partsOf(doc);
        const [id, createdAt] = [meta.get('process'), meta.get('createdAt')];
        done(
          id && createdAt && meta.get('shape') === SHAPE
            ? { id, createdAt, answers: readShared(doc).answers }
            : 'gone',
        );
      },
      onUpdate: () => undefined,
      onUnsent: () => undefined,
      onPeople: () => undefined,
      onRefused: () => done('gone'),
    });
  });
