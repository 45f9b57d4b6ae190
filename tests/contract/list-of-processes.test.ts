import { describe, expect, test } from 'vitest';
import { howFarOf } from '#domain/progress/how-far.ts';
import { CURRENT_SCHEMA_VERSION, type Process } from '#domain/process/process.ts';
import type { PendingChange, ProcessSummary } from '#storage/process-repository.ts';
import { repositories, type SavedRecord } from '../support/repositories.ts';

const AT = '2027-05-12T10:00:00.000Z';
const LATER = '2027-05-12T11:00:00.000Z';

const process = (id: string, answers: Process['answers'] = {}): Process => ({
  id,
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: AT,
  updatedAt: AT,
  answers,
});
const write = (value: unknown, seen?: unknown): PendingChange => ({
  change: { kind: 'set', step: 'summary', path: ['satisfiedWith'], value },
  seen,
});
/** As it lay before anybody counted how far a process has come. */
const fromBefore = (record: Process): SavedRecord => ({
  record,
  summary: {
    id: record.id,
    title: 'Lagret',
    unitName: '',
    healthTrust: '',
    createdAt: AT,
    updatedAt: AT,
    schemaVersion: record.schemaVersion,
  },
});

describe.each(repositories)('the list of a repository %s', (_name, make) => {
  const only = async (repository: Awaited<ReturnType<typeof make>>): Promise<ProcessSummary | undefined> =>
    (await repository.list())[0];

  test('knows how far each process has come from every write', async () => {
    const repository = await make();
    await repository.create(process('a'));
    expect((await only(repository))?.howFar).toMatchObject({ begun: false, done: 0, next: 'about' });
    await repository.write('a', [write('Kurset')], LATER);
    expect((await only(repository))?.howFar).toMatchObject({ begun: true });
    expect(await repository.summary('a')).toEqual(await only(repository));
    expect(await repository.summary('b')).toBeUndefined();
  });

  test('knows it as well where only a text was written on as where all of it is counted', async () => {
    const repository = await make();
    await repository.create(process('a'));
    const writes = [
      ['summary', 'satisfiedWith', 'Kurs'],
      ['summary', 'satisfiedWith', 'Kurset'],
      ['mandate', 'evaluation', 'Etter ett år'],
      ['mandate', 'evaluation', 'Etter ett år, 1. mars 2028'],
      ['summary', 'satisfiedWith', ''],
      ['summary', 'satisfiedWith', 'Kurset igjen'],
      ['decision', 'need', 'not-now'],
      ['summary', 'satisfiedWith', 'Kurset igjen og igjen'],
    ] as const;
    for (const [step, field, value] of writes) {
      const change = { kind: 'set', step, path: [field], value } as const;
      const { process: written } = await repository.write('a', [{ change, seen: undefined }], LATER);
      expect((await only(repository))?.howFar).toEqual(howFarOf(written));
    }
  });

  test('counts anew what an earlier program counted, also where only a text is written on', async () => {
    const before = process('a', { summary: { satisfiedWith: 'Kurset' } });
    const { record, summary } = fromBefore({ ...before, schemaVersion: CURRENT_SCHEMA_VERSION - 1 });
    const repository = await make({
      saved: [{ record, summary: { ...summary, howFar: howFarOf(process('b')) } }],
    });
    const { process: written } = await repository.write('a', [write('Kurset igjen', 'Kurset')], LATER);
    expect((await only(repository))?.howFar).toEqual(howFarOf(written));
  });

  test('shows what was saved before it was counted, and counts it when asked', async () => {
    const old = fromBefore(process('a', { summary: { satisfiedWith: 'Kurset' } }));
    const repository = await make({ saved: [old] });
    expect(await only(repository)).toEqual(old.summary);
    await repository.renewSummaries(['a', 'unknown']);
    expect(await only(repository)).toEqual({
      ...old.summary,
      howFar: expect.objectContaining({ begun: true }) as unknown,
    });
  });

  test.each([
    ['rows that are none', { about: { meetings: [null] } }],
    ['a text where rows should be', { about: { meetings: 'to' }, advance: { leaders: 'tre' } }],
  ])('lists a process with %s, and stores what is written in it', async (_what, answers) => {
    const repository = await make({ saved: [fromBefore(process('a', answers))] });
    await repository.renewSummaries(['a']);
    await repository.write('a', [write('Kurset')], LATER);
    expect(await repository.list()).toHaveLength(1);
    expect(await repository.load('a')).toMatchObject({
      process: { answers: { ...answers, summary: { satisfiedWith: 'Kurset' } } },
    });
  });

  test('an example stays one while it is looked at', async () => {
    const repository = await make();
    await repository.create(process('a'), { isExample: true });
    await repository.setLastStep('a', 'mapping');
    await repository.keepVersion('a', 'opened', LATER);
    await repository.write('a', [], LATER);
    expect(await only(repository)).toMatchObject({ isExample: true, lastStep: 'mapping' });
  });

  test.each([
    ['somebody writes in it', (on) => on.write('a', [write('Kurset')], LATER)],
    ['somebody asks to keep it', (on) => on.keepExample('a')],
    ['somebody makes a restore point of it', (on) => on.keepVersion('a', 'by-hand', LATER, 'Før møtet')],
    ['a file takes its place', (on) => on.replace(process('a'), LATER)],
  ] satisfies readonly [string, (on: Awaited<ReturnType<typeof make>>) => Promise<unknown>][])(
    'an example is a process like any other once %s',
    async (_what, deed) => {
      const repository = await make();
      await repository.create(process('a', { about: { leader: 'Åse' } }), { isExample: true });
      await deed(repository);
      expect(await only(repository)).toMatchObject({ id: 'a' });
      expect(await only(repository)).not.toHaveProperty('isExample');
    },
  );
});
