import { Doc, encodeStateAsUpdate } from 'yjs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Change } from '#domain/process/change.ts';
import { CURRENT_SCHEMA_VERSION, type Answers, type Process } from '#domain/process/process.ts';
import { createMemoryRepository } from '#storage/memory-repository.ts';
import type { Carrier, SharedState } from '#storage/together.ts';
import { createMemoryServer } from '#tests/support/together/memory-wire.ts';
import { createCarrier } from './create-carrier.ts';
import { openShadow } from './exchange.ts';
import { readOnce } from './read-once.ts';
import { metaOf, readShared } from './read-shared.ts';

const AT = '2027-05-12T10:00:00.000Z';
const ID = 'carried';
const REST_MS = 30_000;
const processOf = (answers: Answers): Process => ({
  id: ID,
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: AT,
  updatedAt: AT,
  answers,
});
const rest = (): Promise<unknown> => vi.advanceTimersByTimeAsync(REST_MS);

beforeEach(() => void vi.useFakeTimers({ now: Date.parse(AT) }));
afterEach(() => void vi.useRealTimers());

type Server = ReturnType<typeof createMemoryServer>;
/** A machine with its record, what it shared last, and what carries it. */
async function machine(server: Server, name: string, answers: Answers, shadow?: Uint8Array) {
  const repository = createMemoryRepository();
  await repository.create(processOf(answers));
  if (shadow) await repository.exchange(ID, AT, () => ({ changes: [], shadow: { me: name, bytes: shadow } }));
  let carrier: Carrier | undefined;
  let ids = 0;
  const it = {
    state: 'waiting' as SharedState,
    async open() {
      carrier = createCarrier({
        connect: server.connectOf(name),
        exchange: (work) => repository.exchange(ID, AT, work),
        keepVersion: () => repository.keepVersion(ID, 'opened', AT),
        begins: name === 'owner',
        newId: () => `${name}${(ids += 1)}`,
        onWritten: () => undefined,
        onState: (state) => (it.state = state),
        onPeople: () => undefined,
      });
      await rest();
    },
    async write(...changes: readonly Change[]) {
      await repository.write(
        ID,
        changes.map((change) => ({ change, seen: undefined })),
        AT,
      );
      carrier?.stir();
      await rest();
    },
    async answers(): Promise<Answers> {
      const loaded = await repository.load(ID);
      return loaded.kind === 'loaded' ? loaded.process.answers : {};
    },
    versions: async () => JSON.stringify(await repository.versionsOf(ID)),
    shadow: async (): Promise<Uint8Array | undefined> => {
      let bytes: Uint8Array | undefined;
      await repository.exchange(ID, AT, (_process, known) => {
        bytes = known?.bytes;
        return { changes: [] };
      });
      return bytes;
    },
  };
  return it;
}
const set = (step: string, field: string, value: unknown): Change => ({
  kind: 'set',
  step,
  path: [field],
  value,
});
const purpose = (value: string): Change => set('mandate', 'purpose', value);
const purposeIn = (answers: Answers): unknown => answers['mandate']?.['purpose'];

/** What a newer program leaves there: the older parts as they are, and its own beside them. */
function carriedOnBy(server: Server, shape: number): Doc {
  const doc = openShadow(server.bytes());
  metaOf(doc).set('was', metaOf(doc).get('id') ?? '');
  metaOf(doc).set('id', 'newer');
  metaOf(doc).set('shape', String(shape));
  doc.getText(`${shape}/text/mandate/purpose`).insert(0, 'Nytt.');
  return doc;
}
const NEWER = CURRENT_SCHEMA_VERSION + 1;

test('where a newer program carries it on, an older one neither reads nor writes there, and keeps all that is written', async () => {
  const server = createMemoryServer(() => 5);
  const owner = await machine(server, 'owner', { mandate: { purpose: 'Trygge barn.' } });
  await owner.open();
  const other = await machine(server, 'other', {});
  await other.open();
  expect([owner.state, other.state]).toEqual(['shared', 'shared']);
  const shadow = await other.shadow();
  const newer = server.connectOf('third')({
    onFirst: () => undefined,
    onUpdate: () => undefined,
    onUnsent: () => undefined,
    onPeople: () => undefined,
    onRefused: () => undefined,
  });
  await rest();
  newer.push(encodeStateAsUpdate(carriedOnBy(server, NEWER)));
  await rest();
  expect([owner.state, other.state]).toEqual(['newer', 'newer']);
  const there = server.bytes();
  await other.write(purpose('Trygge barn. Og foreldre.'));
  expect(server.bytes()).toEqual(there);
  expect(purposeIn(await other.answers())).toBe('Trygge barn. Og foreldre.');
  // Also when it is opened anew, and the shadow waits as it was for the newer program.
  await other.open();
  expect(other.state).toBe('newer');
  expect(purposeIn(await other.answers())).toBe('Trygge barn. Og foreldre.');
  expect(await other.shadow()).toEqual(shadow);
  const joined = readOnce(server.connectOf('fourth'));
  await rest();
  expect(await joined).toBe('newer');
});

/** Shared in shape 3, where one status stood for every document: by these words, and in one more write by those. */
function olderShared(text: string, then = ''): { before: Uint8Array; now: Uint8Array } {
  const doc = new Doc();
  for (const [key, value] of Object.entries({ id: 'old', shape: '3', process: ID, createdAt: AT }))
    metaOf(doc).set(key, value);
  const words = doc.getText('3/text/mandate/purpose');
  words.insert(0, text);
  doc.getMap('3/values').set('standing/status', { value: 'draft', seen: { other: 1 } });
  const before = encodeStateAsUpdate(doc);
  words.insert(words.length, then);
  return { before, now: encodeStateAsUpdate(doc) };
}
const migrated = (text: string): Answers => ({
  mandate: { purpose: text },
  standing: { mandateStatus: 'draft' },
});

test('what an older program has shared goes on in this one: no word of either is lost, sent or not', async () => {
  const server = createMemoryServer(() => 5);
  const { before, now } = olderShared('Trygge barn.', ' Sendt av en tredje.');
  server.restore(now);
  const owner = await machine(server, 'owner', migrated('Skrevet her. Trygge barn.'), before);
  const other = await machine(server, 'other', migrated('Trygge barn. Usendt.'), before);
  await other.open();
  expect(other.state).toBe('older');
  const joined = readOnce(server.connectOf('new'));
  await rest();
  expect(await joined).toBe('older');
  await other.write(set('summary', 'satisfiedWith', 'Skrevet mens den ventet.'));
  expect(server.bytes()).toEqual(now);

  await owner.open();
  await rest();
  expect([owner.state, other.state]).toEqual(['shared', 'shared']);
  const all = await owner.answers();
  expect(await other.answers()).toEqual(all);
  for (const words of ['Skrevet her.', 'Trygge barn.', 'Sendt av en tredje.', 'Usendt.'])
    expect(String(purposeIn(all)).split(words)).toHaveLength(2);
  expect(all).toMatchObject({
    standing: { mandateStatus: 'draft' },
    summary: { satisfiedWith: 'Skrevet mens den ventet.' },
  });
  // The older parts stay as they were.
  expect(readShared(openShadow(server.bytes()), '3').answers).toEqual(
    readShared(openShadow(now), '3').answers,
  );
});

test('what a machine had got ready to send, and never sent, is not taken for something the others have removed', async () => {
  const server = createMemoryServer(() => 5);
  const { before, now } = olderShared('Trygge barn.', ' Aldri sendt.');
  server.restore(before);
  const owner = await machine(server, 'owner', migrated('Trygge barn.'), before);
  const other = await machine(server, 'other', migrated('Trygge barn. Aldri sendt.'), now);
  await owner.open();
  await other.open();
  await rest();
  expect(purposeIn(await other.answers())).toBe('Trygge barn. Aldri sendt.');
  expect(await owner.answers()).toEqual(await other.answers());
});

test('where two have chosen apart, and one carries it over, what gives way is kept as a version', async () => {
  const server = createMemoryServer(() => 5);
  const { now } = olderShared('Trygge barn.');
  server.restore(now);
  const owner = await machine(
    server,
    'owner',
    { ...migrated('Trygge barn.'), about: { unitName: 'Her' } },
    now,
  );
  const other = await machine(
    server,
    'other',
    { ...migrated('Trygge barn.'), about: { unitName: 'Der' } },
    now,
  );
  await owner.open();
  await other.open();
  const all = await owner.answers();
  expect(all).toMatchObject({ about: { unitName: 'Her' } });
  expect(await other.answers()).toEqual(all);
  expect(await other.versions()).toContain('Der');
});
