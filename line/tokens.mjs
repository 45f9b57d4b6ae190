import { createHmac, timingSafeEqual } from 'node:crypto';

/** @typedef {'facilitator' | 'colleague' | 'voter' | 'leader' | 'overseer'} Role */
/**
 * What a token says. An overseer is of no process, and its `process` is empty.
 * @typedef {{ process: string, role: Role, person: string, meeting?: number, sharing?: number, exp: number }} Claims `exp` in seconds.
 */

/** @type {readonly Role[]} */
export const ROLES = ['facilitator', 'colleague', 'voter', 'leader', 'overseer'];

/**
 * Makes and reads tokens: what is claimed, and a signature nobody makes without the secret.
 * @param {string} secret
 * @param {() => number} now Milliseconds.
 */
export function createTokens(secret, now) {
  /** @param {string} body */
  const sign = (body) => createHmac('sha256', secret).update(body).digest('base64url');
  return {
    /** @param {Omit<Claims, 'exp'>} claims @param {number} seconds How long it holds. */
    write(claims, seconds) {
      const exp = Math.floor(now() / 1000) + seconds;
      const body = Buffer.from(JSON.stringify({ ...claims, exp })).toString('base64url');
      return `${body}.${sign(body)}`;
    },
    /** @param {unknown} token @returns {Claims | null} Null when it is false, out of date or no token at all. */
    read(token) {
      if (typeof token !== 'string' || token.length > 1000) return null;
      const [body = '', mark = '', more] = token.split('.');
      const [wanted, given] = [Buffer.from(sign(body)), Buffer.from(mark)];
      if (more !== undefined || wanted.length !== given.length || !timingSafeEqual(wanted, given))
        return null;
      const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
      return ROLES.includes(claims.role) && claims.exp > now() / 1000 ? claims : null;
    },
  };
}
