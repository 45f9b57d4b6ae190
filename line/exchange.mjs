/** A request that is turned down, and the one word that says why. */
export class Refusal extends Error {
  /** @param {number} status @param {string} reason */
  constructor(status, reason) {
    super(reason);
    this.status = status;
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {number} most Bytes.
 */
export async function readBody(request, most) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > most) throw new Refusal(413, 'too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** @param {import('node:http').ServerResponse} response @param {number} status @param {unknown} [value] */
export function answer(response, status, value) {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(value === undefined ? '' : JSON.stringify(value));
}

/** @param {import('node:http').IncomingMessage} request */
export const tokenIn = ({ headers }) => /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
