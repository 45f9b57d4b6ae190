import { describe, expect, it, test } from 'vitest';
import { savedParts } from '#domain/guide/saved-parts.ts';
import { CURRENT_SCHEMA_VERSION, type Process } from '#domain/process/process.ts';
import { openProcessFile } from '#storage/files/open-process-file.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import { summaryOf } from '#storage/summary-of.ts';
import { keptFiles, textsIn, type KeptFile } from '../support/kept-files.ts';
import { keptSchema } from '../support/kept-schemas.ts';
import { keptIn, repositories } from '../support/repositories.ts';
import { idsIn } from '../support/saved-shape.ts';

const LATER = '2027-06-01T10:00:00.000Z';
const names = keptFiles.map((kept) => [kept.name, kept] as const);

const opened = (bytes: Uint8Array): Process => {
  const file = openProcessFile({ name: 'fil.json', bytes }, savedParts);
  if (file.kind !== 'opened') throw new Error(JSON.stringify(file));
  return file.process;
};

describe('a file of every shape ever written', () => {
  test.each(names)('%s opens with every text in it', (_name, { bytes, saved }) => {
    const process = opened(bytes);
    expect(textsIn(process.answers)).toEqual(textsIn(saved.answers));
    expect(process).toMatchObject({ id: saved.id, schemaVersion: CURRENT_SCHEMA_VERSION });
    expect(process.lastStep).toBe(saved.lastStep);
  });

  test.each(names)('%s is written as a file of today, which opens as the same', (_name, { bytes }) => {
    const process = opened(bytes);
    const written = writeProcessFile(process, { appVersion: '1.2.3', now: LATER });
    expect(opened(new TextEncoder().encode(written))).toEqual(process);
  });
});

describe.each(Array.from({ length: CURRENT_SCHEMA_VERSION }, (_, index) => index + 1))(
  'version %i',
  (version) => {
    it('has files that together fill every field and name every item it knows', () => {
      const held = new Set(
        keptFiles
          .filter(({ saved }) => saved.schemaVersion === version)
          .flatMap(({ saved }) => [...heldIn(saved.answers, 'process.answers')]),
      );
      const known = [...idsIn(keptSchema('process-file', version) ?? {})].filter(
        ([id, what]) => id.startsWith('process.answers.') && !['bank entry', 'option'].includes(what),
      );
      expect(known.map(([id]) => id).filter((id) => !held.has(id))).toEqual([]);
    });
  },
);

describe.each(repositories)('a record of every shape ever written, %s', (_name, make) => {
  /** A browser where it lies as that program left it, opened by the program of today. */
  const withRecord = ({ saved }: KeptFile): Promise<ProcessRepository> =>
    make({ saved: [{ record: saved, summary: summaryOf(saved) }], now: () => LATER });
  const textsOf = async (repository: ProcessRepository, id: string): Promise<readonly string[]> => {
    const loaded = await repository.load(id);
    return textsIn(loaded.kind === 'loaded' ? loaded.process.answers : loaded);
  };

  test.each(names)('%s opens with every text in it, and what lay there is kept', async (_file, kept) => {
    const repository = await withRecord(kept);
    const { id, answers, schemaVersion } = kept.saved;
    expect(await textsOf(repository, id)).toEqual(textsIn(answers));
    const old = schemaVersion === CURRENT_SCHEMA_VERSION ? [] : [kept.saved];
    expect((await keptIn(repository, id)).map(({ value }) => value)).toEqual(old);
  });

  test.each(names)('%s is written in where nothing else changes', async (_file, kept) => {
    const repository = await withRecord(kept);
    const { id, answers } = kept.saved;
    const change = {
      kind: 'set',
      step: 'about',
      path: ['involvementContact'],
      value: 'Kari på øya',
    } as const;
    await repository.write(id, [{ change, seen: answers['about']?.['involvementContact'] }], LATER);
    const expected = { ...answers, about: { ...answers['about'], involvementContact: 'Kari på øya' } };
    expect(await textsOf(repository, id)).toEqual(textsIn(expected));
  });

  test.each(names)('%s comes back from a restore point and after it was deleted', async (_file, kept) => {
    const { id, answers } = kept.saved;
    const repository = await withRecord(kept);
    // Kept as it lies, in its old shape.
    await repository.bringBack(await repository.remove(id, LATER), LATER);
    expect(await textsOf(repository, id)).toEqual(textsIn(answers));
    const version = (await repository.versionsOf(id)).find(({ because }) => because === 'removed');
    expect((version?.value as Process).schemaVersion).toBe(kept.saved.schemaVersion);
    await repository.restore(id, version?.id ?? 0, LATER);
    expect(await textsOf(repository, id)).toEqual(textsIn(answers));
  });
});

/** Every place that holds something, named as in the schema. */
function* heldIn(value: unknown, at: string): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* heldIn(item, at);
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) {
      yield `${at}.${key}`;
      // A named item of a matrix is known by its id.
      if (key === 'id') yield `${at}=${String(part)}`;
      yield* heldIn(part, `${at}.${key}`);
    }
}
