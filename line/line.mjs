import { setTimeout as sleep } from 'node:timers/promises';
import { Server } from '@hocuspocus/server';
import { createCodes } from './codes.mjs';
import { readName } from './documents.mjs';
import { createEndings } from './endings.mjs';
import { answeredOf, createJournal, LARGEST_DOCUMENT, mostWritten } from './journal.mjs';
import { createLog } from './log.mjs';
import { createNeighbours } from './neighbours.mjs';
import { isFromHere } from './origin.mjs';
import { whenThere } from './patience.mjs';
import { createRequests } from './requests.mjs';
import { createRespond } from './respond.mjs';
import { wayTo } from './rights.mjs';
import { openStore, turnOf } from './store.mjs';
import { createTokens } from './tokens.mjs';

const HOUR = 3_600_000;
/** Long enough for the engine to store and let go of some hundred small documents. */
const LETS_GO_MS = 3_000;
/** Whoever has asked it to stop waits no longer than this, ms. */
const GIVES_UP_MS = 5_000;

/** A name or a place, and not a whole book. @param {unknown} said */
const short = (said) => (typeof said === 'string' ? said.slice(0, 200) : '');

/**
 * The whole line: the engine with its documents, and the requests beside it, on one port.
 * @param {import('./config.mjs').Config} config
 * @param {{ now?: () => number, write?: (line: string) => void }} [outside]
 */
export function createLine(config, { now = Date.now, write = (line) => process.stdout.write(line) } = {}) {
  const store = openStore(config);
  const tokens = createTokens(config.secret, now);
  const codes = createCodes(store, now);
  const log = createLog(write, now);
  const neighbours = createNeighbours({ store, config, log, ended: (start) => void hangUp(start) });
  const journal = createJournal(store, neighbours, log);
  const began = now();

  /** What a token claims, as long as the process stands; for who votes as long as the meeting does, for a colleague as long as it is shared. */
  function readClaims(token) {
    const claims = tokens.read(token);
    if (!claims || claims.role === 'overseer') return claims;
    const found = store.processes.find(claims.process);
    if (!found || (claims.role === 'voter' && claims.meeting !== found.meeting)) return null;
    if (claims.role === 'colleague' && claims.sharing !== found.sharing) return null;
    return claims;
  }
  const shownOf = ({ process, round }) => store.shown.has(process, round);
  const used = (process) => store.processes.touch(process, now());

  /** Who may come in to a document, and what for; throws when nobody may. */
  function entering(token, documentName) {
    const [name, claims] = [readName(documentName), readClaims(token)];
    const way = name && claims && wayTo(name.kind, claims, { ...name, shown: shownOf(name) });
    if (!way) {
      log('refused-document');
      throw { reason: 'no-access' };
    }
    if (claims.role === 'facilitator' || claims.role === 'colleague') used(claims.process);
    const open = server.hocuspocus.documents.get(documentName);
    const turn = open && store.processes.find(name.process)?.[turnOf(name.kind)];
    return { way, claims, isOver: open !== undefined && open.turn !== turn };
  }

  const server = new Server({
    port: config.port,
    address: config.address,
    quiet: true,
    stopOnSignals: false,
    debounce: config.storeAfter,
    maxDebounce: config.storeAfter * 5,
    websocketOptions: { maxPayload: LARGEST_DOCUMENT },
    extensions: [journal.extension],

    async onUpgrade({ request, socket }) {
      const here = new URL(request.url, 'http://line').pathname === config.path;
      if (here && isFromHere(config.origin, request)) return;
      log('refused-line');
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      throw null;
    },
    async onAuthenticate({ token, documentName, connectionConfig }) {
      const { way, claims } = await whenThere(async () => {
        const found = entering(token, documentName);
        if (!found.isOver) return found;
        // What ended by way of another line is let go of here before the next of that name begins.
        await hangUp(documentName);
        throw new Error('It is not let go of yet.');
      });
      connectionConfig.readOnly = way === 'read';
      return claims;
    },
    // Only what writes is refused; a document that is too large, or shown, can still be read.
    async beforeSync({ document, documentName, connection, type, payload }) {
      if (type === 0) return;
      journal.settle(document);
      const name = readName(documentName);
      if (name.kind === 'ballot' && shownOf(name)) connection.readOnly = true;
      document.written = (document.written ?? 0) + payload.byteLength;
      if (document.written > mostWritten(name.kind)) connection.readOnly = true;
    },
    // Who is here is what the token says. Colleagues also say their name, and the place they are at.
    async beforeHandleAwareness({ states, context, documentName }) {
      const isShared = readName(documentName)?.kind === 'shared';
      for (const [client, state] of states)
        if (state)
          states.set(client, {
            role: context.role,
            person: context.person,
            ...(isShared && { name: short(state.name), at: short(state.at) }),
          });
    },
    // Asked how many have answered a round.
    async onStateless({ connection, documentName, payload }) {
      const name = readName(documentName);
      if (name.kind === 'room' && connection.context.role === 'facilitator')
        connection.sendStateless(JSON.stringify(answeredOf(store, name.process, payload)));
    },
    async onRequest({ request, response }) {
      await respond(request, response);
      throw null;
    },
  });

  const health = () => ({
    ok: true,
    seconds: Math.round((now() - began) / 1000),
    documents: server.hocuspocus.getDocumentsCount(),
    connections: server.hocuspocus.getConnectionsCount(),
    bytes: process.memoryUsage().rss,
    ...(config.redis && { neighbours: neighbours.isUp() === true }),
  });
  const { hocuspocus } = server;
  /** Closes every line here to documents whose names begin so, and lets them go. */
  async function hangUp(start) {
    const still = () => [...hocuspocus.documents.keys()].filter((name) => name.startsWith(start));
    for (const name of still()) hocuspocus.closeConnections(name);
    hocuspocus.flushPendingStores();
    for (let waited = 0; still().length > 0 && waited < LETS_GO_MS; waited += 10) await sleep(10);
  }
  const endings = createEndings(store, (start) => {
    neighbours.ended(start);
    return hangUp(start);
  });
  const requests = createRequests({ store, codes, tokens, readClaims, now, endings, health });
  const respond = createRespond({ config, requests, readClaims, used, log });
  const forget = async () => log('forgotten', await endings.left(now()));

  /** @type {NodeJS.Timeout | undefined} */
  let hourly;
  return {
    store,
    tokens,
    forget,
    async listen() {
      await neighbours.begin();
      await server.listen();
      hourly = setInterval(forget, HOUR);
      const { port } = server.address;
      log('listening', { port });
      return port;
    },
    /** Says goodbye to everybody, gathers what is in the journal and closes the file. */
    async stop() {
      clearInterval(hourly);
      // What a disk that is gone does not take is nobody's: it was never acknowledged, and the rest lies in the journal.
      await Promise.race([server.destroy(), sleep(GIVES_UP_MS, undefined, { ref: false })]);
      neighbours.close();
      store.close();
      log('stopped');
    },
  };
}
