import { encodeStateAsUpdate, mergeUpdates, type Doc } from 'yjs';
import { sharedOf } from '#domain/guide/own-parts.ts';
import { applyChange } from '#domain/process/change.ts';
import type { Answers, Process } from '#domain/process/process.ts';
import type { PendingChange } from '#storage/process-repository.ts';
import { readRecord } from '#storage/saved-record.ts';
import { changesTo } from './changes-between-shared.ts';
import { exchange, openShadow, pendingOf } from './exchange.ts';
import { metaOf, readShared, SHAPE, type SharedAnswers } from './read-shared.ts';
import { writeShared, type Writer } from './write-shared.ts';

const NOTHING: SharedAnswers = { answers: {}, rows: new Map() };

/** What a document says in a shape, as this program saves it: what is older is migrated as a record is. */
function readAs(doc: Doc, shape: string, process: Process): Answers {
  const { answers } = readShared(doc, shape);
  if (shape === SHAPE) return answers;
  const found = readRecord({ ...process, schemaVersion: Number(shape), answers });
  if (found.kind !== 'process') throw new Error(`Shape ${shape} cannot be read.`);
  return found.process.answers;
}
const shapeOf = (doc: Doc): string => metaOf(doc).get('shape') ?? SHAPE;

/**
 * What the record lacks of what others have done since `was`, where the two have no document in common any more. They meet in one that
 * is made for it, by the rules of every other meeting: words of both stand, and what was chosen apart is kept as a version.
 */
function meetApart(was: Answers, theirs: Answers, process: Process, writer: Writer) {
  const here = openShadow(null);
  writeShared(here, NOTHING, was, writer);
  const there = openShadow(encodeStateAsUpdate(here));
  // Where both have chosen, theirs stands: it is what everybody else has.
  [here.clientID, there.clientID] = [1, 2];
  writeShared(there, readShared(there), theirs, { ...writer, me: 'the others' });
  return exchange(here, process.answers, [encodeStateAsUpdate(there)], writer);
}

/** Is this what that sharing goes on in? */
export const continues = (doc: Doc, id: string | undefined): boolean =>
  id !== undefined && (metaOf(doc).get('was') ?? '').split(' ').includes(id);

/** What the record takes from a document it has not shared until now. `before`: the one it shared, where this one continues that. */
export function takeOver(
  doc: Doc,
  before: Uint8Array | null,
  process: Process,
  writer: Writer,
): readonly PendingChange[] {
  const [shape, { answers }] = [shapeOf(doc), process];
  if (!before) return pendingOf(answers, changesTo(sharedOf(answers), readAs(doc, shape, process)));
  const ours = openShadow(before);
  const then = shapeOf(ours);
  // First what was shared in the older shape, as if nothing had been carried over.
  const both = openShadow(mergeUpdates([before, encodeStateAsUpdate(doc)]));
  const first = meetApart(readAs(ours, then, process), readAs(both, then, process), process, writer);
  if (shape === then) return first;
  // Then what has become of it since. What this machine never sent was carried over by nobody, and is done here alone.
  const here = { ...process, answers: applied(answers, first) };
  return [...first, ...meetApart(readAs(doc, then, process), readAs(doc, shape, process), here, writer)];
}

const applied = (answers: Answers, changes: readonly PendingChange[]): Answers =>
  changes.map(({ change }) => change).reduce(applyChange, answers);

/**
 * A document of an older shape goes on in this program's: in parts of its own beside the older, which stay as they are. Only the one who
 * shares does it, so that it is done once. Another name of the sharing tells the others that theirs has ended here.
 */
export function carryOver(
  doc: Doc,
  before: Uint8Array | null,
  process: Process,
  writer: Writer,
  id: string,
): readonly PendingChange[] {
  const changes = takeOver(doc, before, process, writer);
  const answers = applied(process.answers, changes);
  const meta = metaOf(doc);
  doc.transact(() => {
    meta.set('was', `${meta.get('was') ?? ''} ${meta.get('id') ?? ''}`);
    meta.set('id', id);
    meta.set('shape', SHAPE);
    writeShared(doc, NOTHING, sharedOf(answers), writer);
  });
  return changes;
}
