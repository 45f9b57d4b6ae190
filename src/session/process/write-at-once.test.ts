import { afterEach, expect, it, vi } from 'vitest';
import type { Change } from '#domain/process/change.ts';
import { CURRENT_SCHEMA_VERSION, type Answers, type Process } from '#domain/process/process.ts';
import { createMemoryRepository } from '#storage/memory-repository.ts';
import { createMemoryChannels, createMemoryWindows } from '#storage/windows/memory-windows.ts';
import { PATIENT } from '#tests/support/patient.ts';
import { followProcess, type Opened } from './follow-process.ts';
import type { ProcessStore } from './process-store.ts';

const AT = '2027-05-12T10:00:00.000Z';
const start: Process = {
  id: 'p',
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: AT,
  updatedAt: AT,
  answers: { strategy: { challenges: [{ id: 'c1', text: 'Kø' }, { id: 'c2' }, { id: 'c3' }] } },
};
const challenges = { step: 'strategy', path: ['challenges'] };
const write = (value: string): Change => ({ kind: 'set', step: 'summary', path: ['satisfiedWith'], value });
const writeIn = (row: string, value: string, column = 'text'): Change => ({
  kind: 'set',
  step: 'strategy',
  path: ['challenges', row, column],
  value,
});

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** Windows of one process; what is said between them waits until `deliver`. */
async function windowsOf(count: number) {
  const repository = createMemoryRepository();
  await repository.create(start);
  const onTheWay: (() => void)[] = [];
  const channels = createMemoryChannels((task) => onTheWay.push(task));
  const deliver = (): void => {
    for (let task; (task = onTheWay.shift());) task();
  };
  async function open(): Promise<() => ProcessStore> {
    let opened: Opened = { kind: 'opening' };
    const windows = createMemoryWindows(channels);
    const onOpened = (next: Opened): void => void (opened = next);
    closing.push(followProcess({ repository, windows, processId: 'p', now: () => AT, onOpened }));
    await vi.waitFor(() => expect(opened.kind).toBe('open'), PATIENT);
    return () => {
      if (opened.kind !== 'open') throw new Error(`It is ${opened.kind}.`);
      return opened.store;
    };
  }
  const stores: (() => ProcessStore)[] = [];
  for (let index = 0; index < count; index += 1) stores.push(await open());
  const saved = async (): Promise<Answers> => {
    const loaded = await repository.load('p');
    return loaded.kind === 'loaded' ? loaded.process.answers : {};
  };
  /** Everything is stored and said; all windows show what is stored. */
  const settled = async (): Promise<Answers> => {
    await Promise.all(stores.map((store) => store().flush()));
    deliver();
    const answers = await saved();
    for (const store of stores) expect(answersIn(store())).toEqual(answers);
    for (const store of stores) expect(store().getState().saveState.kind).toBe('saved');
    return answers;
  };
  const overwritten = async (): Promise<readonly unknown[]> =>
    (await repository.versionsOf('p'))
      .filter(({ because }) => because === 'overwritten')
      .map(({ value }) => value);
  return { repository, stores, open, deliver, settled, overwritten };
}
const answersIn = (store: ProcessStore): Answers => store.getState().process.answers;
const textIn = (answers: Answers): unknown => answers['summary']?.['satisfiedWith'];
const rowsIn = (answers: Answers) => answers['strategy']?.['challenges'] as readonly { id: string }[];

it('the same text in two windows at once ends alike in both, with what both wrote', async () => {
  const { stores, settled, overwritten } = await windowsOf(2);
  const [one, other] = stores.map((store) => store());
  one?.change([write('fra A')], 'a');
  other?.change([write('fra B')], 'b');
  const answers = await settled();
  expect(
    String(textIn(answers))
      .match(/fra [AB]/g)
      ?.toSorted(),
  ).toEqual(['fra A', 'fra B']);
  expect(await overwritten()).toEqual([]);
});

it('rows put in and moved in two windows at once stand in the same order in both', async () => {
  const { stores, settled } = await windowsOf(2);
  const [one, other] = stores.map((store) => store());
  one?.change([{ kind: 'insert', ...challenges, row: { id: 'a' } }], 'a');
  other?.change([{ kind: 'insert', ...challenges, row: { id: 'b' } }], 'b');
  one?.change([{ kind: 'move', ...challenges, row: 'c1' }], 'a');
  other?.change([{ kind: 'move', ...challenges, row: 'c3', before: 'c1' }], 'b');
  const ids = rowsIn(await settled()).map(({ id }) => id);
  expect(ids.toSorted()).toEqual(['a', 'b', 'c1', 'c2', 'c3']);
});

it.each(['before', 'after'])(
  'a row removed while another window writes in it is kept with that text, written %s the removal',
  async (when) => {
    const { stores, settled, overwritten } = await windowsOf(2);
    const [one, other] = stores.map((store) => store());
    one?.change([{ kind: 'remove', ...challenges, row: 'c1' }], 'fjern');
    other?.change([writeIn('c1', 'Kø på poliklinikken')], 'skriv');
    await (when === 'before' ? other : one)?.flush();
    const kept = JSON.stringify([await settled(), await overwritten()]);
    expect(kept).toContain('Kø på poliklinikken');
  },
);

it('typing on in a field that another window has just written in loses neither text', async () => {
  const { stores, deliver, settled, overwritten } = await windowsOf(2);
  const [one, other] = stores.map((store) => store());
  one?.change([write('Først herfra')], 'a');
  other?.change([write('Så derfra')], 'b');
  deliver();
  const both = String(one && textIn(answersIn(one)));
  one?.change([write(`${both}, og mer herfra`)], 'a');
  const text = textIn(await settled());
  for (const part of ['Så derfra', 'Først herfra', ', og mer herfra']) expect(text).toContain(part);
  expect(await overwritten()).toEqual([]);
});

it('a row brought back gets what it lacks, and what finds its place taken is kept', async () => {
  const { stores, deliver, settled, overwritten } = await windowsOf(2);
  const [one, other] = stores.map((store) => store());
  one?.change([writeIn('c1', 'Merknad', 'note')], 'merknad');
  await settled();
  one?.change([{ kind: 'remove', ...challenges, row: 'c1' }], 'fjern');
  deliver();
  other?.change([writeIn('c1', 'Skrevet i en rad som er borte')], 'skriv');
  deliver();
  one?.undo();
  const answers = await settled();
  expect(rowsIn(answers).find(({ id }) => id === 'c1')).toEqual({
    id: 'c1',
    text: 'Skrevet i en rad som er borte',
    note: 'Merknad',
  });
  expect(await overwritten()).toMatchObject([{ text: 'Kø', note: 'Merknad' }]);
});

it('what is said while a window is still loading shows in it', async () => {
  const { stores, deliver, open } = await windowsOf(1);
  const [one] = stores.map((store) => store());
  const opening = open();
  deliver();
  one?.change([write('Skrevet mens det ble åpnet')], 'a');
  deliver();
  const other = await opening;
  expect(textIn(answersIn(other()))).toBe('Skrevet mens det ble åpnet');
});

it('what was said before a window opened, and is not stored yet, is said to it too', async () => {
  const { stores, deliver, open } = await windowsOf(1);
  stores[0]?.().change([write('Ikke lagret ennå')], 'a');
  const other = await open();
  deliver();
  expect(textIn(answersIn(other()))).toBe('Ikke lagret ennå');
});

it('keys that reach the page before it has followed a restored version show on the new one', async () => {
  const { stores, repository } = await windowsOf(1);
  const here = stores[0];
  const before = here?.();
  if (!here || !before) throw new Error('No window.');
  await repository.keepVersion('p', 'by-hand', AT);
  before.change([write('Før')], 'a');
  await before.flush();
  const [version] = await repository.versionsOf('p');
  await repository.restore('p', version?.id ?? 0, AT);
  before.replaced();
  before.change([write('Tastet mens den nye ble hentet')], 'a');
  await vi.waitFor(() => expect(here()).not.toBe(before), PATIENT);
  expect(textIn(answersIn(here()))).toBe('Tastet mens den nye ble hentet');
  before.change([write('Tastet mens den nye ble hentet, og etter')], 'a');
  expect(textIn(answersIn(here()))).toBe('Tastet mens den nye ble hentet, og etter');
  here().change([writeIn('c2', 'Videre')], 'b');
  await Promise.all([before.flush(), here().flush()]);
  const loaded = await repository.load('p');
  if (loaded.kind !== 'loaded') throw new Error('It is gone.');
  expect(answersIn(here())).toEqual(loaded.process.answers);
  expect(textIn(loaded.process.answers)).toBe('Tastet mens den nye ble hentet, og etter');
});
