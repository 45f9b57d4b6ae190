import type { NotShared, SharedProcess } from '#storage/line.ts';
import type { Connect } from '#storage/together.ts';
import { openShadow, shapeIn } from './exchange.ts';
import { metaOf, readShared } from './read-shared.ts';

/** See `Together.readShared`. */
export const readOnce = (connect: Connect): Promise<SharedProcess | NotShared> =>
  new Promise((resolve) => {
    const done = (found: SharedProcess | NotShared): void => {
      resolve(found);
      // Not while the one that tells is still telling.
      queueMicrotask(() => wire.close());
    };
    const wire = connect({
      onFirst(whole) {
        const doc = openShadow(whole);
        const [meta, shape] = [metaOf(doc), shapeIn(doc)];
        if (shape === 'older') return done('older');
        if (shape === 'other') return done('newer');
        const [id, createdAt] = [meta.get('process'), meta.get('createdAt')];
        done(id && createdAt ? { id, createdAt, answers: readShared(doc).answers } : 'gone');
      },
      onUpdate: () => undefined,
      onUnsent: () => undefined,
      onPeople: () => undefined,
      onRefused: () => done('gone'),
    });
  });
