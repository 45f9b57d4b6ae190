import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { savedParts } from '#domain/guide/saved-parts.ts';
import type { Process } from '#domain/process/process.ts';
import { AT, processWith } from '#tests/support/page/process-with.ts';
import { writeEverything } from './everything-file.ts';
import { chosenFiles, MOST_PROCESSES, readPortfolio } from './portfolio-files.ts';
import { writeProcessFile } from './write-process-file.ts';

const given = { appVersion: '1.0.0', now: AT };
const unit = (id: string, more: Process['answers'] = {}): Process =>
  processWith({ about: { unitName: `Enhet ${id}` }, ...more }, { id });
const written = (id: string, more: Process['answers'] = {}): string =>
  writeProcessFile(unit(id, more), given);
const file = (path: string, content: string | Uint8Array<ArrayBuffer>) => ({
  path,
  file: new Blob([content]),
});
const read = (...files: ReturnType<typeof file>[]) => readPortfolio(files, savedParts);

describe('many process files', () => {
  it('are read one after the other, and it is told how far it has come', async () => {
    const told: number[] = [];
    const files = ['a', 'b', 'c'].map((id) => file(`mappe/${id}.json`, written(id)));
    const { found, uncounted } = await readPortfolio(files, savedParts, (number) => told.push(number));
    expect(found.map(({ entry, file: name }) => [entry.unit, name])).toEqual([
      ['Enhet a', 'mappe/a.json'],
      ['Enhet b', 'mappe/b.json'],
      ['Enhet c', 'mappe/c.json'],
    ]);
    expect(uncounted).toEqual([]);
    expect(told).toEqual([1, 2, 3]);
  });

  it('of which some are broken, foreign or newer are told of by name, and stop no other', async () => {
    const whole = written('a');
    const newer = JSON.stringify({ ...JSON.parse(whole), schemaVersion: 999, appVersion: '9.9.0' });
    const answer = written('b', { invitation: { process: 'p' } });
    const { found, uncounted } = await read(
      file('halv.json', whole.slice(0, -40)),
      file('tom.json', ''),
      file('annet.json', '{"a":1}'),
      file('profil.json', '{"format":"brukerpanelveilederen/profile"}'),
      file('svar.json', answer),
      file('brev.docx', 'PK'),
      file('ny.json', newer),
      file('hel.json', whole),
    );
    expect(found.map(({ file: name }) => name)).toEqual(['hel.json']);
    expect(uncounted).toEqual([
      { file: 'halv.json', because: 'damaged' },
      { file: 'tom.json', because: 'empty' },
      { file: 'annet.json', because: 'not-ours' },
      { file: 'profil.json', because: 'no-process' },
      { file: 'svar.json', because: 'no-process' },
      { file: 'brev.docx', because: 'not-ours' },
      { file: 'ny.json', because: 'newer', writtenBy: '9.9.0' },
    ]);
  });

  it('can lie in an archive, of anybody’s making or with everything of another machine', async () => {
    const zip = new Uint8Array(
      zipSync({
        'klinikker/a.json': strToU8(written('a')),
        '__MACOSX/._a.json': strToU8('x'),
        'klinikker/feil.json': strToU8('{'),
        'klinikker/notat.txt': strToU8('x'),
      }),
    );
    const everything = writeEverything({ processes: [{ process: unit('b') }], ownFiles: [] }, given);
    const { found, uncounted } = await read(
      file('alle.zip', zip),
      file('alt.zip', everything),
      file('odelagt.zip', 'PKxxxx'),
      file('bilder.zip', new Uint8Array(zipSync({ 'a.png': strToU8('x') }))),
    );
    expect(found.map(({ entry, file: name }) => [entry.id, name])).toEqual([
      ['a', 'alle.zip › klinikker/a.json'],
      ['b', 'alt.zip › prosesser/001.json'],
    ]);
    expect(uncounted).toEqual([
      { file: 'alle.zip › klinikker/feil.json', because: 'not-json' },
      { file: 'odelagt.zip', because: 'damaged' },
      { file: 'bilder.zip', because: 'not-ours' },
    ]);
  });

  it('are no more than can be looked at; the rest is said', async () => {
    const one = new Blob([written('a')]);
    const files = Array.from({ length: MOST_PROCESSES + 1 }, (_, index) => ({
      path: `${index}.json`,
      file: one,
    }));
    const { found, uncounted } = await readPortfolio(files, savedParts);
    expect(found).toHaveLength(MOST_PROCESSES);
    expect(uncounted).toEqual([{ file: `${MOST_PROCESSES}.json`, because: 'too-many' }]);
  });

  it('are those that somebody chose, not what a machine puts into every folder', () => {
    const paths = ['a/.DS_Store', 'a/Thumbs.db', '__MACOSX/a.json', 'a/b.json', 'a/les meg.txt'];
    expect(chosenFiles(paths.map((path) => ({ path }))).map(({ path }) => path)).toEqual([
      'a/b.json',
      'a/les meg.txt',
    ]);
  });
});
