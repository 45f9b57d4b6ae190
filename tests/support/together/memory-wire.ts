import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import type { Connect, PersonHere, Wire, WireHears } from '#storage/together.ts';

/** A server in memory, and the ways to it. Each can go down, with what is under way on it. */
export interface MemoryServer {
  /** The way of one machine. */
  readonly connectOf: (machine: string) => Connect;
  readonly turn: (machine: string, up: boolean) => void;
  /** What the server has goes back to what it was: nothing, or an older copy. */
  readonly restore: (bytes?: Uint8Array) => void;
  readonly bytes: () => Uint8Array;
  /** What is shared is deleted, and nobody is let in. */
  readonly end: () => void;
}

export function createMemoryServer(delay: () => number): MemoryServer {
  let doc = new Doc();
  const down = new Set<string>();
  const wires = new Map<
    string,
    Set<{ hears: WireHears; up: () => void; down: () => void; take: (update: Uint8Array) => void }>
  >();
  let isOver = false;
  const people = new Map<object, PersonHere>();
  const tellPeople = (): void => {
    for (const one of all())
      one.hears.onPeople([...people].filter(([of]) => of !== one).map(([, person]) => person));
  };
  const all = () => [...wires.values()].flatMap((some) => [...some]);

  function connect(machine: string, hears: WireHears): Wire {
    const here = new Doc();
    let session = 0;
    let isUp = false;
    let hasHeard = false;
    let closed = false;
    let unsent = 0;
    let arrival = 0;
    /** In its order, and not at all where the way went down meanwhile. */
    const later = (work: () => void): void => {
      const mine = session;
      arrival = Math.max(arrival, Date.now() + delay());
      setTimeout(() => {
        if (mine === session && !closed) work();
      }, arrival - Date.now());
    };
    const send = (update: Uint8Array): void => {
      unsent += 1;
      hears.onUnsent(true);
      later(() => {
        applyUpdate(doc, update);
        for (const other of all()) if (other !== self) other.take(update);
        later(() => {
          unsent -= 1;
          if (unsent === 0) hears.onUnsent(false);
        });
      });
    };
    const self = {
      hears,
      take: (update: Uint8Array) =>
        later(() => {
          applyUpdate(here, update);
          if (hasHeard) hears.onUpdate(update);
        }),
      up() {
        if (isUp || closed) return;
        if (isOver) return hears.onRefused();
        isUp = true;
        later(() => {
          const whole = encodeStateAsUpdate(doc);
          later(() => {
            applyUpdate(here, whole);
            if (hasHeard) {
              hears.onUpdate(whole);
              send(encodeStateAsUpdate(here));
            } else {
              hasHeard = true;
              hears.onFirst(whole);
            }
          });
        });
      },
      down() {
        session += 1;
        isUp = false;
        unsent = 0;
        hears.onUnsent(true);
      },
    };
    const some = wires.get(machine) ?? new Set();
    wires.set(machine, some.add(self));
    if (!down.has(machine)) setTimeout(() => self.up(), 0);
    return {
      push(update) {
        applyUpdate(here, update);
        if (isUp && hasHeard) send(update);
      },
      say(me) {
        people.set(self, me);
        setTimeout(tellPeople, 0);
      },
      close() {
        closed = true;
        some.delete(self);
        people.delete(self);
        tellPeople();
      },
    };
  }
  return {
    connectOf: (machine: string) => (hears: WireHears) => connect(machine, hears),
    turn(machine, up) {
      if (up) down.delete(machine);
      else down.add(machine);
      for (const wire of wires.get(machine) ?? [])
        if (up) wire.up();
        else wire.down();
    },
    restore(bytes) {
      for (const wire of all()) wire.down();
      doc = new Doc();
      if (bytes) applyUpdate(doc, bytes);
      for (const [machine, some] of wires) if (!down.has(machine)) for (const wire of some) wire.up();
    },
    bytes: () => encodeStateAsUpdate(doc),
    end() {
      isOver = true;
      doc = new Doc();
      for (const { hears } of all()) hears.onRefused();
    },
  };
}
