import { applyUpdate, encodeStateAsUpdate } from 'yjs';
import { ballotsOf, readName, roomOf } from './documents.mjs';

/** Bytes of one document: a room is a few kB, a ballot a hundred, and what is shared of a process some hundred kB. */
const LARGEST = { room: 200_000, ballot: 200_000, shared: 4_000_000 };
export const LARGEST_DOCUMENT = Math.max(...Object.values(LARGEST));

/** Bytes that may be written in one before it is put away. @param {keyof typeof LARGEST} kind */
export const mostWritten = (kind) => LARGEST[kind] * 5;

/**
 * What the engine loads, and where a change is written. A listener on the document itself runs inside the change, that is before
 * the engine says to anybody that it is stored; the hook `onChange` comes after.
 * @param {import('./store.mjs').Store} store
 * @returns {import('@hocuspocus/server').Extension}
 */
export function createJournal(store) {
  return {
    extensionName: 'journal',
    async onLoadDocument({ document, documentName }) {
      for (const update of store.documents.read(documentName)) applyUpdate(document, update);
    },
    async afterLoadDocument({ document, documentName, instance }) {
      const name = readName(documentName);
      if (!name) return;
      document.on('update', (update) => {
        // Of a process that is gone, nothing is kept; the line to it is being closed.
        if (!store.processes.find(name.process)) throw new Error('The process is gone.');
        store.documents.append(name.process, documentName, update);
        if (name.kind === 'room')
          for (const round of document.getMap('shown').keys()) store.shown.add(name.process, round);
        else if (name.kind === 'ballot') tellHowMany(store, instance, name);
      });
    },
    async onStoreDocument({ document, documentName }) {
      const name = readName(documentName);
      if (name) store.documents.gather(name.process, documentName, encodeStateAsUpdate(document));
    },
  };
}

/** Everybody in the room hears how many have answered, counted on the disk. */
function tellHowMany(store, instance, { process, round }) {
  const room = instance.documents.get(roomOf(process));
  room?.broadcastStateless(JSON.stringify(answeredOf(store, process, round)));
}

/** Who has answered a round; their names are chance. @param {import('./store.mjs').Store} store @param {string} process @param {string} round */
export function answeredOf(store, process, round) {
  const start = ballotsOf(process, round);
  return { round, answered: store.documents.named(start).map((name) => name.slice(start.length)) };
}
