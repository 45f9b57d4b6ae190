import { zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { savedParts } from '#domain/guide/saved-parts.ts';
import { anyProcess } from '#tests/support/any-process.ts';
import { fullProcess } from '#tests/support/full-process.ts';
import { processWith } from '#tests/support/page/process-with.ts';
import { isEverything, readEverything, writeEverything } from './everything-file.ts';
import type { Everything, MovedFile } from './everything.ts';

const NOW = '2027-03-17T12:00:00.000Z';
const given = { appVersion: '1', now: NOW };
const text = (value: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(value);
const template: MovedFile = {
  kind: 'template',
  name: 'Vår mal',
  addedAt: NOW,
  bytes: text('mal'),
  inUse: true,
  profile: 'unn',
};
const read = (bytes: Uint8Array) => readEverything(bytes, savedParts);

test('whatever processes there are come out as they went in, with their place in the archive, and so do templates and profiles', () => {
  fc.assert(
    fc.property(
      fc.array(anyProcess(savedParts), { maxLength: 3 }),
      fc.uint8Array({ maxLength: 50 }),
      (processes, bytes) => {
        const everything: Everything = {
          processes: processes.map((process, index) =>
            index === 0 ? { process, archivedAt: NOW } : { process },
          ),
          ownFiles: [template, { ...template, kind: 'profile', bytes: new Uint8Array(bytes) }],
        };
        const opened = read(writeEverything(everything, given));
        expect(opened).toEqual({ kind: 'everything', everything, unread: [] });
      },
    ),
    { numRuns: 25 },
  );
});

test('the longest name a profile may have is no reason to refuse the file', () => {
  const everything: Everything = {
    processes: [],
    ownFiles: [{ ...template, kind: 'profile', name: 'n'.repeat(2_000) }],
  };
  expect(read(writeEverything(everything, given))).toEqual({ kind: 'everything', everything, unread: [] });
});

test('more processes than any other archive may hold come out too, and the file is known by its beginning', () => {
  const processes = Array.from({ length: 2_100 }, (_, index) => ({
    process: processWith({}, { id: `p${index}` }),
  }));
  const bytes = writeEverything({ processes, ownFiles: [] }, given);
  expect(isEverything(bytes)).toBe(true);
  expect(read(bytes)).toEqual({ kind: 'everything', everything: { processes, ownFiles: [] }, unread: [] });
});

test('one process that cannot be read stops no other, and is told of by its name', async () => {
  const good = await fullProcess('team');
  const strange = {
    ...good,
    id: 'strange',
    answers: { about: { processName: 'Den ødelagte', unknown: 'x' } },
  };
  const opened = read(
    writeEverything({ processes: [{ process: strange }, { process: good }], ownFiles: [] }, given),
  );
  expect(opened).toEqual({
    kind: 'everything',
    everything: { processes: [{ process: good }], ownFiles: [] },
    unread: [{ name: 'Den ødelagte', because: 'damaged' }],
  });
});

const contents = (more: object): Uint8Array<ArrayBuffer> =>
  text(
    JSON.stringify({
      format: 'brukerpanelveilederen/everything',
      formatVersion: 1,
      processes: [],
      ownFiles: [],
      ...more,
    }),
  );
const zip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync(files);

test.each([
  ['a Word file or another archive', zip({ 'word/document.xml': text('<w/>') }), 'not-ours'],
  ['no archive', text('ikke et arkiv'), 'not-ours'],
  ['nothing', new Uint8Array(), 'not-ours'],
  ['what a later program made', zip({ 'innhold.json': contents({ formatVersion: 2 }) }), 'newer'],
  ['a list that is no list', zip({ 'innhold.json': contents({ processes: 'alle' }) }), 'damaged'],
  ['contents that stop in the middle', zip({ 'innhold.json': text('{"format":') }), 'damaged'],
])('%s is refused', (_, bytes, because) => {
  expect(read(bytes)).toEqual({ kind: 'refused', because });
});

test('a file that is named and not there is told of, and a file that is not named is not read', () => {
  const bytes = zip({
    'innhold.json': contents({ processes: [{ file: 'prosesser/borte.json' }] }),
    'prosesser/annen.json': text('{}'),
  });
  expect(read(bytes)).toEqual({
    kind: 'everything',
    everything: { processes: [], ownFiles: [] },
    unread: [{ name: 'prosesser/borte.json', because: 'missing' }],
  });
});

test('is known from other archives by its list of contents', () => {
  expect(isEverything(writeEverything({ processes: [], ownFiles: [] }, given))).toBe(true);
  expect(isEverything(zip({ 'svar.json': text('{}') }))).toBe(false);
  expect(isEverything(text('{}'))).toBe(false);
});
