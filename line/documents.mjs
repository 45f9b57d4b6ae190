import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';

/**
 * A document of the engine: `<process>/room`, `<process>/shared`, or `<process>/ballot/<round>/<person>`.
 * @typedef {{ process: string, kind: 'room' | 'shared' | 'ballot', round: string, person: string }} DocumentName
 */

/** What ids, rounds and persons may be made of. */
const ID = /^[\w.-]{1,120}$/;

/** @param {unknown} id @returns {id is string} */
export const isId = (id) => typeof id === 'string' && ID.test(id);

/** @param {string} name @returns {DocumentName | null} Null for any other name. */
export function readName(name) {
  const [process = '', kind, round = '', person = '', more] = name.split('/');
  if (!isId(process) || more !== undefined) return null;
  if (kind === 'room' || kind === 'shared')
    return round === '' && name === `${process}/${kind}` ? { process, kind, round, person } : null;
  return kind === 'ballot' && isId(round) && isId(person) ? { process, kind, round, person } : null;
}

/** @param {string} process */
export const roomOf = (process) => `${process}/room`;

/** What two facilitators share of a process. @param {string} process */
export const sharedOf = (process) => `${process}/shared`;

/** What every ballot of a process begins with, or of one round of it. @param {string} process @param {string} [round] */
export const ballotsOf = (process, round) => `${process}/ballot/${round === undefined ? '' : `${round}/`}`;

/** All that so many changes say, without what was deleted. @param {readonly Uint8Array[]} updates */
export function wholeOf(updates) {
  const document = new Doc();
  for (const update of updates) applyUpdate(document, update);
  return encodeStateAsUpdate(document);
}
