import { createHash } from 'node:crypto';
import { clearTimeout, setTimeout } from 'node:timers';
import { applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { applyUpdate } from 'yjs';
import { ballotsOf, readName } from './documents.mjs';
import { answeredOf, ON_DISK, readInto } from './journal.mjs';

/** How soon the disk is asked again, ms. */
const TRIED_AGAIN_MS = 2_000;

/**
 * What lines beside each other tell one another: a change that is on the disk, who is here, that somebody has answered, that something
 * has ended. Nothing is kept by the way of it, and nothing hangs on it: what was not heard is read from the database.
 * @param {object} given
 * @param {import('./store.mjs').Store} given.store
 * @param {import('./config.mjs').Config} given.config
 * @param {(start: string) => void} given.ended Somebody has ended the documents whose names begin so.
 * @param {import('./log.mjs').Log} given.log
 */
export function createNeighbours({ store, config, ended, log }) {
  /** @type {Map<string, any>} Those that are open here, and those that are just being opened. */
  const documents = new Map();
  // Only lines with the same secret hear each other.
  const channel = `line:${createHash('sha256').update(config.secret).digest('hex').slice(0, 24)}`;
  /** @type {import('./redis.mjs').Wire | null} */
  let wire = null;
  /** @type {NodeJS.Timeout | undefined} */
  let again;

  const tell = (what, bytes = new Uint8Array()) => wire?.say(what, bytes);
  const isSame = (document, { turn }) => document !== undefined && document.turn === turn;
  const present = (document, clients) =>
    encodeAwarenessUpdate(document.awareness, clients ?? [...document.awareness.getStates().keys()]);
  const tellWhoIsHere = (document, clients) =>
    tell({ what: 'here', name: document.name, turn: document.turn }, present(document, clients));

  /** Everybody in a room hears how many have answered, counted on the disk. */
  function sayAnswered(room, round) {
    const open = documents.get(room);
    if (!open) return;
    const said = JSON.stringify(answeredOf(store, readName(room).process, round));
    for (const connection of open.getConnections()) connection.sendStateless(said);
  }
  /** All that others have written meanwhile, by way of the disk; once more where that is away. */
  function catchUp() {
    clearTimeout(again);
    try {
      readAll();
    } catch {
      log('not-caught-up');
      again = setTimeout(catchUp, TRIED_AGAIN_MS);
    }
  }
  function readAll() {
    for (const document of documents.values()) {
      readInto(store, document);
      tell({ what: 'who', name: document.name, turn: document.turn });
      const { kind, process } = readName(document.name);
      if (kind !== 'room') continue;
      const rounds = store.documents.named(ballotsOf(process)).map((name) => readName(name).round);
      for (const round of new Set(rounds)) sayAnswered(document.name, round);
    }
  }

  const heard = {
    changed(said, bytes) {
      const document = documents.get(said.name);
      if (!isSame(document, said)) return;
      applyUpdate(document, bytes, ON_DISK);
      // It builds on something that was not heard.
      if (document.store.pendingStructs || document.store.pendingDs) readInto(store, document);
    },
    here(said, bytes) {
      const document = documents.get(said.name);
      if (isSame(document, said)) applyAwarenessUpdate(document.awareness, bytes, ON_DISK);
    },
    who(said) {
      const document = documents.get(said.name);
      if (isSame(document, said) && document.awareness.getStates().size > 0) tellWhoIsHere(document);
    },
    answered: ({ name, round }) => sayAnswered(name, round),
    ended: ({ name }) => ended(name),
    back: catchUp,
  };

  return {
    /** Begins to hear them, where the line is set up with a Redis. */
    async begin() {
      if (!config.redis) return;
      const { openWire } = await import('./redis.mjs');
      wire = openWire({
        address: config.redis,
        channel,
        hear(said, bytes) {
          try {
            heard[said.what]?.(said, bytes);
          } catch {
            catchUp();
          }
        },
        up(isUp) {
          log('neighbours', { isUp });
          if (!isUp) return;
          catchUp();
          // What was said here meanwhile, nobody has heard.
          tell({ what: 'back' });
        },
      });
    },
    /** Undefined where there are none. */
    isUp: () => wire?.isUp(),
    opened(document) {
      documents.set(document.name, document);
      document.on('destroy', () => {
        if (documents.get(document.name) === document) documents.delete(document.name);
      });
      document.awareness.on('update', ({ added, updated, removed }, origin) => {
        if (origin !== ON_DISK) tellWhoIsHere(document, [...added, ...updated, ...removed]);
      });
    },
    /** Asked when it is known which turn it is of. */
    askWhoIsHere: (document) => tell({ what: 'who', name: document.name, turn: document.turn }),
    changed: (document, update) =>
      tell({ what: 'changed', name: document.name, turn: document.turn }, update),
    answered(room, round) {
      sayAnswered(room, round);
      tell({ what: 'answered', name: room, round });
    },
    ended: (start) => tell({ what: 'ended', name: start }),
    close() {
      clearTimeout(again);
      wire?.close();
    },
  };
}

/** @typedef {ReturnType<typeof createNeighbours>} Neighbours */
