import { applyUpdate, encodeStateAsUpdate, mergeUpdates } from 'yjs';
import type { OwnPlace } from '#storage/line.ts';
import type { PersonHere, Wire, WireHears } from '#storage/together.ts';
import { openDocument, openSocket } from '../documents.ts';
import { shapeIn } from './exchange.ts';

/** The way to the others by the line: the document there, and what of it the server has said is on its disk. */
export function createWire(address: string, { process, token }: OwnPlace, hears: WireHears): Wire {
  const socket = openSocket(address);
  let hasHeard = false;
  /** What came while nobody answered is sent as one: a line that is back after ten minutes would else send each by itself. */
  let held: readonly Uint8Array[] = [];
  const shared = openDocument(socket, {
    name: `${process}/shared`,
    token,
    onRefused: () => hears.onRefused(),
    onUnsent: tell,
  });

  const { doc, provider } = shared;

  function tell(): void {
    hears.onUnsent(!provider.synced || provider.unsyncedChanges > 0 || held.length > 0);
  }
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (hasHeard && origin === provider) hears.onUpdate(update);
  });
  provider.on('synced', () => {
    // Where a newer program has carried it over meanwhile, what was done here waits for that program on this machine too.
    if (held.length > 0 && shapeIn(doc) !== 'other') {
      const update = mergeUpdates([...held]);
      held = [];
      applyUpdate(doc, update);
    }
    if (!hasHeard) {
      hasHeard = true;
      hears.onFirst(encodeStateAsUpdate(doc));
    }
    tell();
  });
  provider.on('close', tell);
  provider.on('awarenessUpdate', ({ states }: { states: readonly Record<string, unknown>[] }) =>
    hears.onPeople(
      states.flatMap(({ clientId, role, name, at }): readonly PersonHere[] =>
        clientId !== doc.clientID && typeof role === 'string'
          ? [{ name: typeof name === 'string' ? name : '', at: typeof at === 'string' ? at : '' }]
          : [],
      ),
    ),
  );
  return {
    push(update) {
      if (provider.synced) applyUpdate(doc, update);
      else held = [...held, update];
      tell();
    },
    say: ({ name, at }) => provider.awareness?.setLocalState({ name, at }),
    close() {
      shared.close();
      socket.destroy();
    },
  };
}
