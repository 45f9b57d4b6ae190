import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CURRENT_SCHEMA_VERSION, type Answers, type Process } from '#domain/process/process.ts';
import { removeRow } from '#domain/process/row-deeds.ts';
import { rowsOf } from '#domain/process/rows.ts';
import type { ProcessStore } from '#session/process/process-store.ts';
import { answersOf } from '../support/oracle/world.ts';
import { twoMachines, twoWindows, type TwoPeers } from '../support/together/two-peers.ts';

const AT = '2027-05-12T10:00:00.000Z';
const start: Process = {
  id: 'peers',
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: AT,
  updatedAt: AT,
  answers: {
    criteria: { criteria: [{ id: 'k1', text: 'Har selv vært pasient', votes: '1' }] },
    mandate: { purpose: 'Trygge barn.\nTrygge foreldre.' },
    stakeholders: {
      groups: [
        { id: 'g1', name: 'Pårørende' },
        { id: 'g2', name: 'Fastleger' },
      ],
    },
  },
};
const GROUPS = { step: 'stakeholders', field: 'groups' } as const;

const write = (store: ProcessStore, value: string): void =>
  void store.change([{ kind: 'set', step: 'mandate', path: ['purpose'], value }], 'purpose');
const name = (store: ProcessStore, row: string, value: string): void =>
  void store.change([{ kind: 'set', step: GROUPS.step, path: [GROUPS.field, row, 'name'], value }], 'name');
const add = (store: ProcessStore, id: string): void =>
  void store.change(
    [{ kind: 'insert', step: GROUPS.step, path: [GROUPS.field], row: { id, name: `Gruppe ${id}` } }],
    'ny rad',
  );
const raise = (store: ProcessStore): void => {
  const votes = { step: GROUPS.step, path: [GROUPS.field, 'g1', 'involvementVotes'] };
  const dots = { step: 'criteria', path: ['criteria', 'k1', 'votes'] };
  const times = { step: 'meeting', path: ['spoken', 'p1', 'times'] };
  store.change(
    [
      { kind: 'add', ...votes, by: 1, at: 2 },
      ...[dots, times].map((at) => ({ kind: 'add', ...at, by: 1 }) as const),
    ],
    'hender',
  );
};
const groupsIn = (answers: Answers) => rowsOf(answers[GROUPS.step]?.[GROUPS.field]);
const purposeIn = (answers: Answers): unknown => answers['mandate']?.['purpose'];

beforeEach(
  () => void vi.useFakeTimers({ now: Date.parse(AT), toFake: ['setTimeout', 'clearTimeout', 'Date'] }),
);
afterEach(() => void vi.useRealTimers());

describe.each([
  ['two windows of one browser', twoWindows],
  ['two machines on one line', twoMachines],
])('%s', (_what, make) => {
  const begin = (): Promise<TwoPeers> =>
    make(start, async (ms) => void (await vi.advanceTimersByTimeAsync(ms)));
  /** What both show and all that is stored, which must be one and the same. */
  async function agreed(peers: TwoPeers): Promise<Answers> {
    await peers.rest();
    const [one] = [answersOf(peers.one())];
    expect(answersOf(peers.other())).toEqual(one);
    for (const { answers } of await peers.stored()) expect(answers).toEqual(one);
    return one;
  }
  /** Done by each while nothing comes through, and then brought together. */
  async function apart(
    peers: TwoPeers,
    work: (one: ProcessStore, other: ProcessStore) => void,
  ): Promise<Answers> {
    peers.part();
    work(peers.one(), peers.other());
    await peers.rest();
    peers.meet();
    return agreed(peers);
  }

  it('show what either writes', async () => {
    const peers = await begin();
    write(peers.one(), 'Trygge barn og unge.');
    await peers.rest();
    expect(purposeIn(answersOf(peers.other()))).toBe('Trygge barn og unge.');
    name(peers.other(), 'g2', 'Fastlegene i kommunen');
    expect(groupsIn(await agreed(peers))[1]).toMatchObject({ name: 'Fastlegene i kommunen' });
  });

  it('keep both of two answers that were written while they were apart', async () => {
    const answers = await apart(await begin(), (one, other) => {
      name(one, 'g1', 'Pårørende til barn');
      name(other, 'g2', 'Fastlegene');
    });
    expect(groupsIn(answers)).toMatchObject([{ name: 'Pårørende til barn' }, { name: 'Fastlegene' }]);
  });

  it('keep what both wrote in one text while they were apart', async () => {
    const answers = await apart(await begin(), (one, other) => {
      write(one, 'Trygge barn og unge.\nTrygge foreldre.');
      write(other, 'Trygge barn.\nTrygge foreldre og søsken.');
    });
    expect(purposeIn(answers)).toBe('Trygge barn og unge.\nTrygge foreldre og søsken.');
  });

  it('keep the rows that each added', async () => {
    const answers = await apart(await begin(), (one, other) => {
      add(one, 'n1');
      add(other, 'n2');
    });
    expect(
      groupsIn(answers)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['g1', 'g2', 'n1', 'n2']);
  });

  it('bring back a row that one removed while the other wrote in it', async () => {
    const answers = await apart(await begin(), (one, other) => {
      one.change(removeRow(answersOf(one), GROUPS, 'g2'), 'fjern rad');
      name(other, 'g2', 'Fastlegene i kommunen');
    });
    expect(JSON.stringify(groupsIn(answers))).toContain('Fastlegene i kommunen');
  });

  it('count every hand, every dot and every time somebody had the word', async () => {
    const answers = await apart(await begin(), (one, other) => {
      raise(one);
      raise(one);
      raise(other);
    });
    expect(groupsIn(answers)[0]).toMatchObject({ involvementVotes: [0, 0, 3] });
    expect(answers).toMatchObject({
      criteria: { criteria: [{ id: 'k1', votes: '4' }] },
      meeting: { spoken: [{ id: 'p1', times: '3' }] },
    });
  });

  it('take back by «Angre» only what was done there', async () => {
    const peers = await begin();
    name(peers.one(), 'g1', 'Pårørende til barn');
    await peers.rest();
    name(peers.other(), 'g2', 'Fastlegene');
    await peers.rest();
    peers.one().undo();
    expect(groupsIn(await agreed(peers))).toMatchObject([{ name: 'Pårørende' }, { name: 'Fastlegene' }]);
    expect(peers.one().undo()).toBeNull();
  });

  it('show the version that one puts back', async () => {
    const peers = await begin();
    write(peers.other(), 'Noe helt annet.');
    await peers.rest();
    await peers.restoreInOne();
    expect(purposeIn(await agreed(peers))).toBe(purposeIn(start.answers));
  });
});
