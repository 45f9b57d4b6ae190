import { applyUpdate, encodeStateAsUpdate } from 'yjs';
import { ballotsOf, readName, roomOf } from './documents.mjs';
import { whenThere } from './patience.mjs';
import { turnOf } from './store.mjs';

/** Bytes of one document: a room is a few kB, a ballot a hundred, and what is shared of a process some hundred kB. */
const LARGEST = { room: 200_000, ballot: 200_000, shared: 4_000_000 };
export const LARGEST_DOCUMENT = Math.max(...Object.values(LARGEST));

/** Bytes that may be written in one before it is put away. @param {keyof typeof LARGEST} kind */
export const mostWritten = (kind) => LARGEST[kind] * 5;

/** What comes from the disk, or from another line that has it on the disk: it is not written once more. */
export const ON_DISK = { source: 'local', skipStoreHooks: true };

/** What the engine says when it closes one document; whoever hears it asks for all of it anew. */
const PUT_OUT = { code: 4205, reason: 'Reset Connection' };

/**
 * What the engine loads, and where a change is written. A listener on the document itself runs inside the change, that is before
 * the engine says to anybody that it is stored; the hook `onChange` comes after. What a listener throws is caught on the way, and the change is
 * acknowledged all the same: so one that cannot be written is *owed*, whoever wrote it is put out unanswered, and nothing of
 * that document is acknowledged before all of it is on the disk.
 * @param {import('./store.mjs').Store} store
 * @param {import('./neighbours.mjs').Neighbours} neighbours
 * @param {import('./log.mjs').Log} log
 */
export function createJournal(store, neighbours, log) {
  /** Writes a change, and all that is owed. Throws where that cannot be. */
  function write(document, update = encodeStateAsUpdate(document)) {
    const name = readName(document.name);
    const whole = document.isOwed ? encodeStateAsUpdate(document) : update;
    document.isOwed = true;
    if (document.isOver || !store.documents.append(name, document.name, whole, document.turn)) {
      document.isOver = true;
      throw new Error('It has ended.');
    }
    if (name.kind === 'room')
      for (const round of document.getMap('shown').keys()) store.shown.add(name.process, round);
    document.isOwed = false;
    neighbours.changed(document, whole);
    if (name.kind === 'ballot') neighbours.answered(roomOf(name.process), name.round);
  }

  /** @type {import('@hocuspocus/server').Extension} */
  const extension = {
    extensionName: 'journal',
    onLoadDocument: ({ document, documentName }) =>
      whenThere(() => {
        const name = readName(documentName);
        const found = store.processes.find(name.process);
        if (!found) throw { reason: 'no-access' };
        document.turn = found[turnOf(name.kind)];
        // It hears what others change before it is read, so that nothing falls between.
        neighbours.opened(document);
        readInto(store, document);
      }),
    async afterLoadDocument({ document }) {
      document.on('update', (update, origin) => {
        if (origin === ON_DISK) return;
        try {
          write(document, update);
        } catch {
          log('not-stored');
          putOut(origin?.connection);
        }
      });
      neighbours.askWhoIsHere(document);
    },
    async onStoreDocument({ document, documentName }) {
      if (document.isOver) return;
      if (document.isOwed) write(document);
      const name = readName(documentName);
      store.documents.gather(name.process, documentName);
    },
  };
  return {
    extension,
    /** Nothing is acknowledged while something is owed. */
    settle(document) {
      if (document.isOwed) write(document);
    },
  };
}

/** All of a document that is on the disk. @param {import('./store.mjs').Store} store */
export function readInto(store, document) {
  for (const update of store.documents.read(document.name)) applyUpdate(document, update, ON_DISK);
}

/** Closed, and the acknowledgement that was on its way is not sent. */
function putOut(connection) {
  if (!connection) return;
  connection.close(PUT_OUT);
  connection.send = () => undefined;
}

/** Who has answered a round; their names are chance. @param {import('./store.mjs').Store} store @param {string} process @param {string} round */
export function answeredOf(store, process, round) {
  const start = ballotsOf(process, round);
  return { round, answered: store.documents.named(start).map((name) => name.slice(start.length)) };
}
