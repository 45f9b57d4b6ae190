import { Doc, encodeStateAsUpdate, mergeUpdates } from 'yjs';
import type { Process } from '#domain/process/process.ts';
import type { Exchanged, Shadow } from '#storage/process-repository.ts';
import type { Carrier, CarrierGiven, SharedState } from '#storage/together.ts';
import { carryOver, continues, takeOver } from './carry-over.ts';
import { exchange, Incomplete, isIncomplete, openShadow, OtherShape, shapeIn } from './exchange.ts';
import { metaOf, SHAPE } from './read-shared.ts';

/** A disk that did not take it is asked again after this, ms. */
const TRY_AGAIN_MS = 5_000;

type Work = (process: Process, shadow: Shadow | null) => Exchanged;

/** See `Carrier`. Each turn is one transaction of the disk (`exchange`); what came of it goes to the others after. */
export function createCarrier(given: CarrierGiven): Carrier {
  /** The document as it was kept last, so that it need not be read each time. */
  let known: { readonly doc: Doc; readonly bytes: Uint8Array } | null = null;
  let updates: readonly Uint8Array[] = [];
  /** What came before what it builds on. */
  let early: readonly Uint8Array[] = [];
  let phase: 'greeting' | 'older' | 'carrying' | 'ended' | 'newer' = 'greeting';
  let first: Uint8Array | null = null;
  let unsent = true;
  let stirred = false;
  let running: Promise<void> | null = null;
  let trying: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  let told: SharedState | undefined;

  function tell(): void {
    const isShared = phase === 'carrying' && !unsent && !stirred && !running && updates.length === 0;
    const barred = phase === 'greeting' || phase === 'carrying' ? null : phase;
    const state = barred ?? (isShared ? 'shared' : 'waiting');
    if (state !== told) given.onState(state);
    told = state;
  }

  const wire = given.connect({
    onFirst(whole) {
      first = whole;
      wake();
    },
    onUpdate(update) {
      updates = [...updates, update];
      wake();
    },
    onUnsent(next) {
      unsent = next;
      tell();
    },
    onPeople: given.onPeople,
    onRefused: () => end('ended'),
  });

  /** Nothing is brought or taken from here on. */
  function end(why: 'ended' | 'newer'): void {
    phase = why;
    wire.close();
    given.onPeople([]);
    tell();
  }

  /** One meeting of the record and the document, on the disk; what was new in the document is sent when both are kept. */
  async function meet(
    work: (doc: Doc, process: Process, me: string) => Exchanged['changes'],
    from?: Doc,
  ): Promise<void> {
    const out: Uint8Array[] = [];
    let before = known;
    /** The one of before, the first time it is asked for and where it is still what lies on the disk. */
    const docOf = (shadow: Shadow | null): Doc => {
      const one = before;
      before = null;
      return shadow && one && isSame(one.bytes, shadow.bytes) ? one.doc : openShadow(shadow?.bytes ?? null);
    };
    let made: { doc: Doc; bytes: Uint8Array } | null = null;
    const kept: Work = (process, shadow) => {
      out.length = 0;
      const doc = from ?? docOf(shadow);
      const me = shadow?.me ?? given.newId();
      const listen = (update: Uint8Array): void => void out.push(update);
      doc.on('update', listen);
      const changes = work(doc, process, me);
      doc.off('update', listen);
      if (!from && out.length === 0 && shadow) {
        made = { doc, bytes: shadow.bytes };
        return { changes };
      }
      const bytes = encodeStateAsUpdate(doc);
      made = { doc, bytes };
      return { changes, shadow: { me, bytes } };
    };
    // Until it is kept, nothing of it may be used again.
    known = null;
    const written = await given.exchange(kept);
    known = made;
    if (written.changes.length > 0) given.onWritten(written);
    if (phase === 'carrying' && out.length > 0) wire.push(mergeUpdates(out));
  }

  const writerOf = (me: string) => ({ me, chance, at: Date.now() });
  const carry = (taken: readonly Uint8Array[]): Promise<void> =>
    meet((doc, process, me) => exchange(doc, process.answers, taken, writerOf(me)));

  /** The first time all of the server's has come: is it ours, is it to be begun from here, or is it to take our place? */
  async function greet(whole: Uint8Array): Promise<void> {
    const server = openShadow(whole);
    if (isIncomplete(server)) throw new Incomplete('The server waits for something itself.');
    const [theirs, shape] = [metaOf(server).get('id'), shapeIn(server)];
    if (shape === 'other') return end('newer');
    let kept: Uint8Array | null = null;
    await given.exchange((_process, shadow) => {
      kept = shadow?.bytes ?? null;
      return { changes: [] };
    });
    const before = kept ? openShadow(kept) : new Doc();
    const [ours, oursIn] = [metaOf(before).get('id'), shapeIn(before)];
    if (theirs === undefined && ours === undefined && !given.begins) return end('ended');
    if (shape === 'older' || (shape === 'none' && oursIn === 'older')) {
      if (!given.begins) return void ([phase, first] = ['older', whole]);
      // As one who waits: what is ours and what is theirs come together in their own shape before they are carried over.
      const isOne = theirs === undefined || theirs === ours;
      const both = isOne && kept ? openShadow(mergeUpdates([kept, whole])) : server;
      await given.keepVersion();
      await meet((doc, process, me) => {
        return carryOver(doc, isOne ? kept : null, process, writerOf(me), given.newId());
      }, both);
    } else if (theirs !== undefined && theirs !== ours) {
      // Another machine has shared this process, or carried it over: what it has stands, and what stood here is kept as a version.
      await given.keepVersion();
      const since = continues(server, ours) ? kept : null;
      await meet((doc, process, me) => takeOver(doc, since, process, writerOf(me)), server);
      // What was done here alone goes on in what there is now.
      if (since) await carry([]);
    } else if (ours === undefined) {
      const begun = openShadow(null);
      const meta = metaOf(begun);
      meta.set('id', given.newId());
      await meet((doc, process, me) => {
        meta.set('shape', SHAPE);
        meta.set('process', process.id);
        meta.set('createdAt', process.createdAt);
        return exchange(doc, process.answers, [], writerOf(me));
      }, begun);
    } else await carry(theirs === undefined ? [] : [whole]);
    phase = 'carrying';
    const now = known as { readonly doc: Doc } | null;
    if (now) wire.push(encodeStateAsUpdate(now.doc));
  }

  async function turn(): Promise<void> {
    const taken = updates;
    const wasStirred = stirred;
    [updates, stirred] = [[], false];
    try {
      if (phase !== 'carrying' && first) await greet(mergeUpdates([first, ...early, ...taken]));
      else await carry([...early, ...taken]);
      early = [];
    } catch (error) {
      // What is done here stays here until this machine has the newer program, which takes it along.
      if (error instanceof OtherShape) return end('newer');
      if (error instanceof Incomplete) {
        early = [...early, ...taken];
        // What is done here goes to the others all the same; the next that comes may be what is missing.
        if (phase === 'carrying' && wasStirred) return turnAlone();
        return;
      }
      // Nothing of it is kept: it is done anew.
      updates = [...taken, ...updates];
      stirred = stirred || wasStirred;
      throw new Error('The disk did not take it.');
    }
  }

  async function turnAlone(): Promise<void> {
    try {
      await carry([]);
    } catch {
      stirred = true;
      throw new Error('The disk did not take it.');
    }
  }

  async function run(): Promise<void> {
    do await turn();
    while (phase === 'carrying' && (stirred || updates.length > 0));
  }

  function wake(): void {
    if (running || phase === 'ended' || phase === 'newer' || !first || closed) return;
    clearTimeout(trying);
    /** Is it worth going on at once? Not where the disk has just refused. */
    let isWaiting = true;
    running = run()
      .catch(() => {
        isWaiting = false;
        trying = setTimeout(wake, TRY_AGAIN_MS);
      })
      .finally(() => {
        running = null;
        if (isWaiting && (stirred || updates.length > 0)) wake();
        tell();
      });
    tell();
  }

  return {
    stir() {
      stirred = true;
      wake();
      tell();
    },
    say: (me) => wire.say(me),
    async close() {
      wake();
      closed = true;
      clearTimeout(trying);
      await running;
      wire.close();
    },
  };
}

const chance = (below: number): number => Math.floor(Math.random() * below);
const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);
