import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { applyChanges, type Change } from '#domain/process/change.ts';
import { CURRENT_SCHEMA_VERSION, type Answers, type Process } from '#domain/process/process.ts';
import { applyPending } from '#storage/apply-pending.ts';
import { NEVER_WRITTEN, type Order } from '#storage/order.ts';
import type { KeptVersion, PendingChange, Written } from '#storage/process-repository.ts';
import type { WindowMessage } from '#storage/windows.ts';
import { createReplica, type Replica } from './replica.ts';
import type { Base } from './stored-base.ts';

const AT = '2027-05-12T10:00:00.000Z';
const [a, b] = ['window-a', 'window-b'];
type Said = Extract<WindowMessage, { readonly kind: 'changes' }>;

const typed = (value: string, field = 'satisfiedWith'): Change => ({
  kind: 'set',
  step: 'summary',
  path: [field],
  value,
});
const challenges = { step: 'strategy', path: ['challenges'] };
const insert = (id: string, text = `Utfordring ${id}`): Change => ({
  kind: 'insert',
  ...challenges,
  row: { id, text },
});
const remove = (row: string): Change => ({ kind: 'remove', ...challenges, row });

/** The record all windows share. */
let record: { process: Process; order: Order };
let kept: readonly KeptVersion[];
/** What this window has handed over, and what it says. */
let pushed: PendingChange[];
let said: WindowMessage[];
let replica: Replica;
let load: () => Promise<Base | null>;

const stored = (): Answers => record.process.answers;
function write(pending: readonly PendingChange[]): Written {
  const { kept: unseen, ...written } = applyPending(record, pending, AT);
  record = { process: written.process, order: written.order };
  kept = [...kept, ...unseen];
  return written;
}
/** What was handed over here is written, and so far it is known to be. */
function flush(): void {
  replica.stored(write(pushed.splice(0)), handed);
}
let handed = 0;

/** Another window makes changes upon what it sees, announces them, and stores them when `store` is called. */
function otherWindow(by: string, sees: Answers = stored()) {
  let made = 0;
  let view = sees;
  const pending: PendingChange[] = [];
  return {
    does(...changes: readonly Change[]): Said {
      const here = changes.map((change) => {
        const [step, [field = '']] = [change.step, change.path];
        const seen = change.kind === 'set' ? view[step]?.[field] : undefined;
        view = applyChanges(view, [change]);
        made += 1;
        pending.push({ change, seen, sent: { by, upTo: made } });
        return { seen, upTo: made, after: made - 1 };
      });
      return { kind: 'changes', changes, sent: { by, upTo: made }, made: here };
    },
    store(): Extract<WindowMessage, { readonly kind: 'written' }> {
      const { order, changes } = write(pending.splice(0));
      return { kind: 'written', sent: { by, upTo: made }, write: { writes: order.writes, changes } };
    },
  };
}

function open(answers: Answers): void {
  const process: Process = {
    id: 'p',
    schemaVersion: CURRENT_SCHEMA_VERSION,
    createdAt: AT,
    updatedAt: AT,
    answers,
  };
  record = { process, order: NEVER_WRITTEN };
  kept = [];
  pushed = [];
  said = [];
  handed = 0;
  load = () => Promise.resolve({ answers: stored(), order: record.order });
  replica = createReplica({
    base: { answers, order: NEVER_WRITTEN },
    by: 'here',
    push(change, seen, whose) {
      pushed.push({ change, seen, ...whose });
      handed += 1;
    },
    tell: (message) => said.push(message),
    load: () => load(),
    onAnswers: () => undefined,
    onWaits: () => undefined,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  open({ summary: { satisfiedWith: 'Kø' } });
});
afterEach(() => void vi.useRealTimers());

describe('what a window announced and never stored', () => {
  test('is stored from here after two seconds, with what was there before it', () => {
    const dying = otherWindow(a);
    replica.hear(dying.does(typed('Køen')));
    replica.hear(dying.does(typed('Køen er')));
    vi.advanceTimersByTime(900);
    expect(pushed).toEqual([]);
    vi.advanceTimersByTime(2_000);
    flush();
    expect(stored()).toEqual({ summary: { satisfiedWith: 'Køen er' } });
    expect(kept).toEqual([]);
    expect(replica.waits()).toBe(false);
    vi.advanceTimersByTime(60_000);
    expect(pushed).toEqual([]);
  });

  test('is left to it when it stores after all, though it was stored from here first', () => {
    const slow = otherWindow(a);
    replica.hear(slow.does(typed('Køen')));
    vi.advanceTimersByTime(3_000);
    flush();
    const { write: nothing } = slow.store();
    expect(nothing?.changes).toEqual([]);
    expect(kept).toEqual([]);
  });

  test('one window that stores says nothing about another', () => {
    const [dying, living] = [otherWindow(a), otherWindow(b)];
    replica.hear(dying.does(typed('Fra a')));
    replica.hear(living.does(typed('Fra b', 'areasToStrengthen')));
    replica.hear(living.store());
    expect(replica.waits()).toBe(true);
    vi.advanceTimersByTime(5_000);
    flush();
    expect(stored()).toEqual({ summary: { satisfiedWith: 'Fra a', areasToStrengthen: 'Fra b' } });
  });

  test('goes to the disk before what is made upon it here, which then stands', () => {
    replica.hear(otherWindow(a).does(typed('Fra a')));
    replica.make(typed('Fra a, og herfra'));
    flush();
    expect(stored()).toEqual({ summary: { satisfiedWith: 'Fra a, og herfra' } });
    expect(kept).toEqual([]);
    expect(replica.waits()).toBe(false);
  });

  test('is stored row by row, without the row that was removed here since', () => {
    replica.hear(otherWindow(a).does(insert('r1'), insert('r2')));
    replica.make(remove('r2'));
    flush();
    expect(stored()['strategy']).toEqual({ challenges: [{ id: 'r1', text: 'Utfordring r1' }] });
  });

  test('is stored at once when this window is about to close', () => {
    replica.hear(otherWindow(a).does(typed('Sist sett')));
    replica.settle();
    flush();
    expect(stored()).toEqual({ summary: { satisfiedWith: 'Sist sett' } });
  });

  test('is stored over nothing once the process was removed', () => {
    replica.hear(otherWindow(a).does(typed('Gammelt')));
    replica.forget();
    vi.advanceTimersByTime(5_000);
    expect(pushed).toEqual([]);
    expect(replica.waits()).toBe(false);
    expect(replica.answers()).toEqual({ summary: { satisfiedWith: 'Gammelt' } });
  });

  test('is left to it while something before it was never heard here, and made from here when it is gone', () => {
    const dying = otherWindow(a);
    dying.does(typed('Ikke hørt', 'areasToStrengthen'));
    replica.hear(dying.does(typed('Hørt')));
    replica.make(typed('Herfra', 'otherViews'));
    flush();
    expect(stored()['summary']).toEqual({ satisfiedWith: 'Kø', otherViews: 'Herfra' });
    expect(replica.answers()['summary']).toMatchObject({ satisfiedWith: 'Hørt' });
    vi.advanceTimersByTime(5_000);
    flush();
    expect(stored()['summary']).toMatchObject({ satisfiedWith: 'Hørt' });
    expect(replica.waits()).toBe(false);
    // The window was only slow: what it had is stored, and takes nothing away.
    replica.hear(dying.store());
    expect(stored()['summary']).toEqual({
      satisfiedWith: 'Hørt',
      areasToStrengthen: 'Ikke hørt',
      otherViews: 'Herfra',
    });
    expect(replica.answers()).toEqual(stored());
  });
});

describe('counting', () => {
  const hand = (at: 0 | 1 | 2, by = 1): Change => ({
    kind: 'add',
    step: 'stakeholders',
    path: ['groups', 'g1', 'involvementVotes'],
    by,
    at,
  });
  const votes = (): unknown => stored()['stakeholders']?.['groups'];

  beforeEach(() => open({ stakeholders: { groups: [{ id: 'g1', involvementVotes: [2, 0, 0] }] } }));

  test('hands that a dead window counted are counted once, whether it had stored them or not', () => {
    const dying = otherWindow(a);
    replica.hear(dying.does(hand(0), hand(0)));
    dying.store();
    replica.hear(dying.does(hand(1)));
    vi.advanceTimersByTime(5_000);
    flush();
    expect(votes()).toEqual([{ id: 'g1', involvementVotes: [4, 1, 0] }]);
    expect(replica.answers()).toEqual(stored());
  });

  test('hands of a living window are counted once, though they went to the disk from here too', () => {
    const living = otherWindow(a);
    replica.hear(living.does(hand(0)));
    replica.make(hand(0));
    flush();
    replica.hear(living.store());
    expect(votes()).toEqual([{ id: 'g1', involvementVotes: [4, 0, 0] }]);
    expect(replica.answers()).toEqual(stored());
  });

  test('two windows that both store for a dead one count its hands once', () => {
    const dying = otherWindow(a);
    replica.hear(dying.does(hand(0)));
    write([{ change: hand(0), seen: undefined, sent: { by: a, upTo: 1 }, after: 0 }]);
    vi.advanceTimersByTime(5_000);
    flush();
    expect(votes()).toEqual([{ id: 'g1', involvementVotes: [3, 0, 0] }]);
  });
});

describe('what other windows wrote', () => {
  test('is taken over in the order it was stored, however it is heard', () => {
    open({ strategy: { challenges: [{ id: 'c1' }] } });
    const [one, other] = [otherWindow(a), otherWindow(b)];
    const [saidByOne, saidByOther] = [one.does(insert('fra-a')), other.does(insert('fra-b'))];
    const [first, second] = [one.store(), other.store()];
    replica.hear(saidByOther);
    replica.hear(second);
    replica.hear(saidByOne);
    expect(replica.answers()['strategy']?.['challenges']).toMatchObject([
      {},
      { id: 'fra-b' },
      { id: 'fra-a' },
    ]);
    replica.hear(first);
    expect(replica.answers()).toEqual(stored());
    expect(stored()['strategy']?.['challenges']).toMatchObject([{}, { id: 'fra-a' }, { id: 'fra-b' }]);
  });

  test('is read anew when it was never heard', async () => {
    const other = otherWindow(a);
    other.does(typed('Aldri sagt', 'areasToStrengthen'));
    other.store();
    other.does(typed('Sagt'));
    replica.hear(other.store());
    expect(replica.answers()).toEqual({ summary: { satisfiedWith: 'Kø' } });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(replica.answers()).toEqual(stored());
  });

  test('comes with the next write from here, though nothing of it was heard', () => {
    const other = otherWindow(a);
    other.does(typed('Aldri sagt', 'areasToStrengthen'));
    other.store();
    replica.make(typed('Herfra'));
    flush();
    expect(replica.answers()).toEqual(stored());
    expect(stored()['summary']).toEqual({ satisfiedWith: 'Herfra', areasToStrengthen: 'Aldri sagt' });
  });

  test('does not take what is typed here off the screen, and is kept when that is stored', () => {
    replica.make(typed('Her'));
    const other = otherWindow(a);
    other.does(typed('Der'));
    replica.hear(other.store());
    expect(replica.answers()).toEqual({ summary: { satisfiedWith: 'Her' } });
    flush();
    expect(stored()).toEqual({ summary: { satisfiedWith: 'Her' } });
    expect(kept).toMatchObject([{ path: ['satisfiedWith'], value: 'Der' }]);
  });

  test('leaves alone what did not change, so that nobody who looks there is told', () => {
    open({
      summary: { satisfiedWith: 'Kø' },
      strategy: { challenges: [{ id: 'c1', text: 'En' }, { id: 'c2' }] },
    });
    const before = replica.answers();
    const other = otherWindow(a);
    other.does({ kind: 'set', step: 'strategy', path: ['challenges', 'c2', 'text'], value: 'To' });
    replica.hear(other.store());
    replica.make(typed('Ny'));
    flush();
    const after = replica.answers();
    expect(after['strategy']?.['challenges']).toMatchObject([{}, { text: 'To' }]);
    const rowOf = (answers: Answers): unknown =>
      (answers['strategy']?.['challenges'] as readonly unknown[])[0];
    expect(rowOf(after)).toBe(rowOf(before));
  });
});

describe('a window with an older program', () => {
  const older = (changes: readonly Change[], upTo: number): Said => ({
    kind: 'changes',
    changes,
    sent: { by: 'older', upTo },
  });

  test('is followed as it types, and its record is read when it has written', async () => {
    replica.hear(older([typed('Gammelt vindu')], 1));
    expect(replica.answers()).toEqual({ summary: { satisfiedWith: 'Gammelt vindu' } });
    record = {
      ...record,
      process: { ...record.process, answers: { summary: { satisfiedWith: 'Ble slik' } } },
    };
    replica.hear({ kind: 'written', sent: { by: 'older', upTo: 1 } });
    expect(replica.waits()).toBe(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(replica.answers()).toEqual({ summary: { satisfiedWith: 'Ble slik' } });
  });

  test('that dies has its last words made again from here', () => {
    replica.hear(older([typed('Gammelt vindu'), insert('r1')], 2));
    vi.advanceTimersByTime(5_000);
    flush();
    expect(stored()).toMatchObject({
      summary: { satisfiedWith: 'Gammelt vindu' },
      strategy: { challenges: [{ id: 'r1' }] },
    });
    expect(replica.waits()).toBe(false);
  });
});

test('what is made here is said once, and again to one who joins', () => {
  replica.make(typed('En'));
  replica.make(typed('En to'));
  replica.announce();
  replica.announce();
  expect(said).toHaveLength(1);
  replica.repeat();
  expect(said[1]).toEqual(said[0]);
  flush();
  said.splice(0);
  replica.repeat();
  expect(said).toEqual([]);
});
