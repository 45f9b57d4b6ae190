import { encodeStateAsUpdate } from 'yjs';
import { expect, test } from 'vitest';
import { applyChange } from '#domain/process/change.ts';
import type { Answers } from '#domain/process/process.ts';
import type { PendingChange } from '#storage/process-repository.ts';
import { exchange, Incomplete, openShadow } from './exchange.ts';
import { partsOf, readShared } from './read-shared.ts';

/** A machine with its record and its shadow. */
function machine(me: string) {
  let at = 0;
  const chance = (below: number): number => Math.floor(Math.random() * below);
  const it = {
    doc: openShadow(null),
    answers: {} as Answers,
    pending: [] as readonly PendingChange[],
    meet(...updates: readonly Uint8Array[]) {
      it.pending = exchange(it.doc, it.answers, updates, { me, chance, at: (at += 1) });
      it.answers = it.pending.map(({ change }) => change).reduce(applyChange, it.answers);
    },
    bytes: () => encodeStateAsUpdate(it.doc),
  };
  return it;
}
/** Two machines that both have these answers. */
function two(answers: Answers) {
  const [one, other] = [machine('one'), machine('other')];
  one.answers = answers;
  one.meet();
  other.meet(one.bytes());
  return { one, other };
}
/** Both get what the other has, twice: the second time nothing is new. */
function together(one: ReturnType<typeof machine>, other: ReturnType<typeof machine>): void {
  for (const each of [one, other]) each.meet();
  const [mine, theirs] = [one.bytes(), other.bytes()];
  one.meet(theirs);
  other.meet(mine);
}
const text = (value: string): Answers => ({ summary: { satisfiedWith: value } });
const rows = (...challenges: readonly object[]): Answers => ({ strategy: { challenges } });

test('what two wrote apart in one paragraph stands, also where one word begins as another', () => {
  const { one, other } = two(text('w3 står'));
  one.answers = text('w38 w3 står');
  other.answers = text('står');
  together(one, other);
  expect(one.answers).toEqual(other.answers);
  expect(one.answers).toEqual(text('w38 står'));
});

test('a row that one removes and the other writes in comes back with all of it', () => {
  const { one, other } = two(rows({ id: 'a', text: 'Kø', note: 'Ny' }));
  one.answers = {};
  other.answers = rows({ id: 'a', text: 'Kø på poliklinikken', note: 'Ny' });
  together(one, other);
  expect(one.answers).toEqual(other.answers);
  expect(one.answers).toEqual(rows({ id: 'a', text: 'Kø på poliklinikken', note: 'Ny' }));
});

test('a row that is removed, and brought back as it was, stays', () => {
  const { one, other } = two(rows({ id: 'a', text: 'Kø' }));
  one.answers = {};
  together(one, other);
  expect(other.answers).toEqual(rows());
  other.answers = rows({ id: 'a', text: 'Kø' });
  together(one, other);
  expect(one.answers).toEqual(rows({ id: 'a', text: 'Kø' }));
});

test('of two choices made apart one stands, and the other is kept where it stood', () => {
  const { one, other } = two({ decision: { need: 'yes' } });
  one.answers = { decision: { need: 'no' } };
  other.answers = { decision: { need: 'later' } };
  together(one, other);
  expect(one.answers).toEqual(other.answers);
  const lost = [one, other].flatMap(({ pending }) => pending);
  expect(lost).toMatchObject([{ change: { kind: 'set', path: ['need'] }, seen: undefined }]);
});

test('a choice that is made after another was seen keeps nothing', () => {
  const { one, other } = two({ decision: { need: 'yes' } });
  one.answers = { decision: { need: 'no' } };
  together(one, other);
  expect(other.pending).toMatchObject([{ seen: 'yes' }]);
});

test('hands counted on both sides are all counted, and rows in new places stand once, in one order', () => {
  const votes = (...involvementVotes: number[]): Answers => ({
    stakeholders: { groups: [{ id: 'a', involvementVotes }, { id: 'b' }, { id: 'c' }] },
  });
  const { one, other } = two(votes(1, 0, 0));
  one.answers = votes(3, 0, 0);
  other.answers = votes(2, 0, 1);
  together(one, other);
  expect([one.answers, other.answers]).toEqual([votes(4, 0, 1), votes(4, 0, 1)]);
  const order = (...ids: string[]): Answers => rows(...ids.map((id) => ({ id })));
  const lists = two(order('a', 'b', 'c'));
  lists.one.answers = order('c', 'a', 'b');
  lists.other.answers = order('b', 'c', 'a', 'd');
  together(lists.one, lists.other);
  expect(lists.one.answers).toEqual(lists.other.answers);
  const ids = (lists.one.answers['strategy']?.['challenges'] as { id: string }[]).map(({ id }) => id);
  expect(ids.toSorted()).toEqual(['a', 'b', 'c', 'd']);
});

test('what is the facilitator’s own is not in it, and is not changed by it', () => {
  const own = { advance: { privateKey: 'AGE-SECRET-KEY' }, meeting: { notes: 'Mine' }, line: { token: 't' } };
  const { one, other } = two({ ...text('Delt'), ...own });
  expect(new TextDecoder().decode(one.bytes())).not.toMatch(/AGE-SECRET|Mine/);
  expect(other.answers).toEqual(text('Delt'));
  const liar = openShadow(one.bytes());
  partsOf(liar).wholes.set('advance/privateKey', { value: 'THEIRS', seen: {} });
  one.meet(encodeStateAsUpdate(liar));
  expect(one.answers['advance']).toEqual(own.advance);
});

test('what builds on something that has not come is not read', () => {
  const { one, other } = two(text('Først'));
  one.answers = text('Først så');
  const sent: Uint8Array[] = [];
  one.doc.on('update', (update: Uint8Array) => sent.push(update));
  one.meet();
  one.answers = text('Først så sist');
  one.meet();
  const [first = new Uint8Array(), last = new Uint8Array()] = sent;
  const before = other.bytes();
  expect(() => other.meet(last)).toThrow(Incomplete);
  other.doc = openShadow(before);
  other.meet(first, last);
  expect(other.answers).toEqual(text('Først så sist'));
  expect(readShared(other.doc).answers).toEqual(text('Først så sist'));
});
