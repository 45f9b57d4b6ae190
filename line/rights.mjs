/** @typedef {import('./tokens.mjs').Claims} Claims */
/** @typedef {'room' | 'shared' | 'sharing' | 'colleague' | 'ballot' | 'process' | 'code' | 'leader' | 'answer' | 'answers' | 'summary' | 'summaries'} Kind */
/** @typedef {'read' | 'write'} Way */
/**
 * `own`: only what carries the person of the token, alone or with a record after a full stop. `shown`: only what the room has been shown. `unshown`: only until then.
 * @typedef {{ way: Way, own?: true, shown?: true, unshown?: true }} Right
 */

/**
 * Who may do what, all of it. What does not stand here is refused. Who may write may read. `room`, `shared` and `ballot` are documents of
 * the engine; the others are requests.
 * @type {Readonly<Record<Kind, Partial<Record<import('./tokens.mjs').Role, readonly Right[]>>>>}
 */
export const RIGHTS = {
  /** What the room is asked now, and which questions are shown. */
  room: { facilitator: [{ way: 'write' }], voter: [{ way: 'read' }] },
  /** The answers of a process, which facilitators write in from several machines. */
  shared: { facilitator: [{ way: 'write' }], colleague: [{ way: 'write' }] },
  /** The end of what is shared, and of every colleague's token. */
  sharing: { facilitator: [{ way: 'write' }] },
  /** Tokens for colleagues who facilitate too. */
  colleague: { facilitator: [{ way: 'write' }] },
  /** What one person answers to one question. Nobody reads another's before the room is shown all of them. */
  ballot: {
    facilitator: [{ way: 'read', shown: true }],
    voter: [
      { way: 'write', own: true, unshown: true },
      { way: 'read', own: true },
    ],
  },
  /** How the process stands on the line, and the end of it. */
  process: { facilitator: [{ way: 'write' }] },
  /** Codes that let phones in. */
  code: { facilitator: [{ way: 'write' }] },
  /** Tokens for leaders. */
  leader: { facilitator: [{ way: 'write' }] },
  /** What one leader sends, sealed: put there by that leader. */
  answer: { leader: [{ way: 'write', own: true }] },
  /** What leaders have sent: taken out, and taken away. */
  answers: { facilitator: [{ way: 'write' }] },
  /** What the process lets the trust see. */
  summary: { facilitator: [{ way: 'write' }] },
  summaries: { overseer: [{ way: 'read' }] },
};

/**
 * The most that these claims let somebody do with a thing; null when that is nothing.
 * @param {Kind} kind
 * @param {Claims} claims
 * @param {{ process?: string, person?: string, shown?: boolean }} thing
 * @returns {Way | null}
 */
export function wayTo(kind, claims, { process = '', person, shown = false }) {
  if (claims.process !== process) return null;
  const right = RIGHTS[kind]?.[claims.role]?.find(
    (one) =>
      (!one.own || person === claims.person || person?.startsWith(`${claims.person}.`)) &&
      (!one.shown || shown) &&
      (!one.unshown || !shown),
  );
  return right?.way ?? null;
}
