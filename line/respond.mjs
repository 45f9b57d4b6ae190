import { isId } from './documents.mjs';
import { answer, Refusal, tokenIn } from './exchange.mjs';
import { isFromHere } from './origin.mjs';
import { wayTo } from './rights.mjs';

/**
 * Answers every request: finds it, asks the table of rights, does it, and says how it went.
 * @param {object} line
 * @param {import('./config.mjs').Config} line.config
 * @param {ReturnType<typeof import('./requests.mjs').createRequests>} line.requests
 * @param {(token: unknown) => import('./tokens.mjs').Claims | null} line.readClaims Null for a token that does not hold.
 * @param {(process: string) => void} line.used
 * @param {import('./log.mjs').Log} line.log
 */
export function createRespond({ config, requests, readClaims, used, log }) {
  const open = new Map(Object.entries(requests.open));
  const guarded = new Map(Object.entries(requests.guarded));

  async function done(request) {
    const path = new URL(request.url, 'http://line').pathname;
    if (!path.startsWith(`${config.path}/`)) throw new Refusal(404, 'not-here');
    if (!isFromHere(config.origin, request)) throw new Refusal(403, 'other-origin');
    const parts = path.slice(config.path.length + 1).split('/');
    const plain = open.get(`${request.method} ${parts.join(' ')}`);
    if (plain) return plain(parts, request);
    const [of, process = '', what, person, more] = parts;
    const shape = [of, ...[process, what, person, more].map((part, at) => (at === 1 ? part : part && ':'))];
    const found = guarded.get(`${request.method} ${shape.filter(Boolean).join(' ')}`);
    if (!found) throw new Refusal(404, 'not-here');
    const [kind, needed, work] = found;
    const claims = readClaims(tokenIn(request));
    const way = claims && wayTo(kind, claims, { process, person });
    if (way !== 'write' && way !== needed) throw new Refusal(403, 'no-access');
    if (![process, person, more].every((id) => id === undefined || id === '' || isId(id)))
      throw new Refusal(400, 'bad-id');
    // Looking how a place stands is no use of it: a warning is seen before it is taken away.
    if (claims.role === 'facilitator' && !(kind === 'process' && needed === 'read')) used(process);
    return work({ process, person, more }, request);
  }

  return async (request, response) => {
    let status = 200;
    try {
      const value = await done(request);
      if (value === undefined) status = 204;
      answer(response, status, value);
    } catch (error) {
      status = error instanceof Refusal ? error.status : error instanceof SyntaxError ? 400 : 500;
      answer(response, status, { reason: error instanceof Refusal ? error.message : 'failed' });
    }
    log('request', { status, bytes: Number(request.headers['content-length'] ?? 0) });
  };
}
