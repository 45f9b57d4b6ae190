import { applyUpdate, Doc } from 'yjs';
import { sharedOf } from '#domain/guide/own-parts.ts';
import { applyChange, type Change } from '#domain/process/change.ts';
import type { Answers } from '#domain/process/process.ts';
import { seenBy } from '#storage/apply-pending.ts';
import type { PendingChange } from '#storage/process-repository.ts';
import { changesTo } from './changes-between-shared.ts';
import { keyOf } from './keys.ts';
import { metaOf, partsOf, readShared, SHAPE, type Whole } from './read-shared.ts';
import { writeShared, type Writer } from './write-shared.ts';

/**
 * One meeting of the record with what is shared. First what was done here since the last time is written into the document, by
 * comparing the record with it; then what others have sent comes into the document, and what that changed is what the record
 * lacks. Afterwards both say the same. Both must be kept together or not at all: what stands in one alone would be taken for
 * something done, or taken away, here.
 */
export function exchange(
  doc: Doc,
  answers: Answers,
  updates: readonly Uint8Array[],
  writer: Writer,
): readonly PendingChange[] {
  const [before, here] = [readShared(doc), sharedOf(answers)];
  doc.transact(() => writeShared(doc, before, here, writer));
  if (updates.length === 0) return [];
  const own = readShared(doc).answers;
  const wholes = new Map(partsOf(doc).wholes.entries());
  doc.transact(() => {
    for (const update of updates) applyUpdate(doc, update);
  });
  if (isIncomplete(doc)) throw new Incomplete('Something that came builds on what has not come.');
  if (shapeIn(doc) === 'other') throw new OtherShape('A newer program has carried it over.');
  const after = readShared(doc).answers;
  const { wholes: now } = partsOf(doc);
  const isApart = (key: string): boolean => !hasSeen(now.get(key), wholes.get(key));
  return pendingOf(answers, changesTo(own, after), (change) => {
    const key = keyOf([change.step, ...change.path]);
    if (change.kind === 'set') return isApart(key);
    // A row goes as it stands at the one who removed it: what was chosen in it here, and lost there, is in no row any more.
    if (change.kind !== 'remove') return false;
    const inRow = `${key}/${keyOf([change.row])}/`;
    return [...wholes.keys()].some((one) => one.startsWith(inRow) && isApart(one));
  });
}

/**
 * The changes as they go to the disk, on these answers. Where two have chosen apart, without having seen each other, one stands,
 * and what stood here is kept as a version.
 */
export function pendingOf(
  answers: Answers,
  changes: readonly Change[],
  isApart: (change: Change) => boolean = () => false,
): readonly PendingChange[] {
  let record = answers;
  return sharedOnly(changes).map((change) => {
    const pending = { change, seen: isApart(change) ? undefined : seenBy(record, change) };
    record = applyChange(record, change);
    return pending;
  });
}

/** Nothing of what is this facilitator's own is ever written by others, whatever they send. */
const sharedOnly = (changes: readonly Change[]): readonly Change[] =>
  changes.filter(({ step, path }) => {
    const [field = ''] = path;
    return field in (sharedOf({ [step]: { [field]: true } })[step] ?? {});
  });

/** Had the one who wrote this value seen the one before? */
const hasSeen = (now: Whole | undefined, before: Whole | undefined): boolean =>
  !before || Object.entries(before.seen).every(([machine, count]) => (now?.seen[machine] ?? 0) >= count);

/** What came cannot be read yet, and nothing of it may be kept: half of it would look like something taken away. */
export class Incomplete extends Error {}

/** What is shared is in another shape by now: nothing of it is read, and nothing of it is kept. */
export class OtherShape extends Error {}

/** `none`: nobody has begun it. */
export function shapeIn(doc: Doc): 'none' | 'own' | 'older' | 'other' {
  const [id, shape] = [metaOf(doc).get('id'), metaOf(doc).get('shape')];
  if (shape === SHAPE) return 'own';
  if (id === undefined) return 'none';
  return Number(shape) < Number(SHAPE) ? 'older' : 'other';
}

/** Does the document wait for something that what it has heard builds on? */
export const isIncomplete = ({ store }: Doc): boolean =>
  store.pendingStructs !== null || store.pendingDs !== null;

const MOST_CLIENTS = 2 ** 32;

/** The document as it was kept, or an empty one. */
export function openShadow(bytes: Uint8Array | null): Doc {
  const doc = new Doc();
  // Its own each time it is opened: what two write under one name is lost.
  doc.clientID = Math.floor(Math.random() * MOST_CLIENTS);
  if (bytes) applyUpdate(doc, bytes);
  return doc;
}
