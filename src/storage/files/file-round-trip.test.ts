import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SavedPart } from '#domain/steps/define-step.ts';
import { CURRENT_SCHEMA_VERSION, type Process } from '#domain/process/process.ts';
import { anyProcess } from '#tests/support/any-process.ts';
import { anyText } from '#tests/support/any-text.ts';
import { FILE_FORMAT } from './file-format.ts';
import { openProcessFile } from './open-process-file.ts';
import { fileNameOf, processFileName } from './process-file-name.ts';
import { writeProcessFile } from './write-process-file.ts';

/** One field of every kind, also inside rows. */
const line = { kind: 'line' } as const;
const parts: readonly SavedPart[] = [
  {
    id: 'about',
    fields: {
      processName: line,
      text: { kind: 'paragraph' },
      day: { kind: 'date' },
      number: { kind: 'number', unit: 'kroner' },
      one: { kind: 'choice', options: ['a', 'b'] },
      many: { kind: 'checklist', options: ['a', 'b', 'c'] },
      score: { kind: 'scale' },
      done: { kind: 'tick' },
      hands: { kind: 'tally' },
      tasks: { kind: 'matrix', items: ['x', 'y'] },
    },
  },
  {
    id: 'units',
    fields: {
      units: {
        kind: 'rows',
        name: 'name',
        start: 0,
        tree: true,
        columns: {
          name: line,
          others: { kind: 'reference', to: { step: 'units', field: 'units', column: 'name' } },
        },
      },
    },
  },
];
const process = (answers: Process['answers'], more: Partial<Process> = {}): Process => ({
  id: 'p1',
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: '2026-11-22T10:00:00.000Z',
  updatedAt: '2026-11-22T10:00:00.000Z',
  answers,
  ...more,
});
const fileOf = (one: Process): string =>
  writeProcessFile(one, { appVersion: '1.2.3', now: '2027-03-01T10:00:00Z' });
const opened = (text: string) =>
  openProcessFile({ name: 'a.json', bytes: new TextEncoder().encode(text) }, parts);
/** What is said about a file with these answers, whatever their types. */
const refusal = (answers: object) => {
  const read = opened(fileOf(process(answers as Process['answers'])));
  return read.kind === 'refused' ? { because: read.because, places: read.detail?.places } : 'opened';
};
const damagedAt = (path: string, problem: 'invalid' | 'unknown') => ({
  because: 'damaged',
  places: [{ path, problem }],
});

describe('a process file', () => {
  it('opens as the process it was written from, whatever people wrote', () => {
    fc.assert(
      fc.property(anyProcess(parts), (one) => {
        expect(opened(fileOf(one))).toEqual({ kind: 'opened', process: one });
      }),
    );
  });

  it('can be read by a person, and says in its first lines what it is', () => {
    const lines = fileOf(process({ about: { processName: 'Æ' } })).split('\n');
    expect(lines[1]).toContain(FILE_FORMAT);
    expect(lines.some((text) => text.includes('"processName": "Æ"'))).toBe(true);
  });

  it('opens also where an editor put a mark before the text', () => {
    expect(opened(`\ufeff${fileOf(process({}))}`).kind).toBe('opened');
  });

  it('of a newer program is newer, never damaged, and says which program wrote it', () => {
    const text = fileOf(process({ about: { fromTheFuture: 1 } }, { schemaVersion: 99 }));
    expect(opened(text)).toEqual({
      kind: 'refused',
      because: 'newer',
      detail: { schemaVersion: 99, appVersion: '1.2.3' },
    });
  });

  it.each([
    ['no object', '[]'],
    ['nothing', 'null'],
    ['another program', '{"format":"other","schemaVersion":1}'],
  ])('of %s is not ours', (_, text) => {
    expect(opened(text)).toMatchObject({ because: 'not-ours' });
  });

  it.each([
    [
      'a version that is none',
      (text: string) => text.replace(`"schemaVersion": ${CURRENT_SCHEMA_VERSION}`, '"schemaVersion": "x"'),
      'schemaVersion',
    ],
    [
      'two versions',
      (text: string) => text.replace(`"schemaVersion": ${CURRENT_SCHEMA_VERSION}`, '"schemaVersion": 1'),
      'process.schemaVersion',
    ],
  ])('with %s is damaged there', (_, change, path) => {
    expect(opened(change(fileOf(process({}))))).toEqual({
      kind: 'refused',
      because: 'damaged',
      detail: { places: [{ path, problem: 'invalid' }] },
    });
  });
});

describe('a place that does not hold what it should', () => {
  it.each([
    ['about', { score: 4 }, 'process.answers.about.score'],
    ['about', { score: '2' }, 'process.answers.about.score'],
    ['about', { done: 'yes' }, 'process.answers.about.done'],
    ['about', { one: 'z' }, 'process.answers.about.one'],
    ['about', { many: ['a', 'z'] }, 'process.answers.about.many.1'],
    ['about', { hands: [1, 2] }, 'process.answers.about.hands'],
    ['about', { hands: [1, -1, 0] }, 'process.answers.about.hands.1'],
    ['about', { text: 7 }, 'process.answers.about.text'],
    ['about', { tasks: [{ id: 'x', level: 9 }] }, 'process.answers.about.tasks.0.level'],
    ['units', { units: [{ name: 'uten id' }] }, 'process.answers.units.units.0.id'],
    ['units', { units: [{ id: 'a b' }] }, 'process.answers.units.units.0.id'],
    ['units', { units: [{ id: 'a' }, { id: 'a' }] }, 'process.answers.units.units'],
    ['units', { units: 'rows' }, 'process.answers.units.units'],
  ])('is named: %s %j', (part, fields, path) => {
    expect(refusal({ [part]: fields })).toEqual(damagedAt(path, 'invalid'));
  });

  it.each([
    [{ gone: {} }, 'process.answers.gone'],
    [{ about: { gone: 'x' } }, 'process.answers.about.gone'],
    [{ units: { units: [{ id: 'a', gone: 'x' }] } }, 'process.answers.units.units.0.gone'],
  ])('is named as one this program does not know: %j', (answers, path) => {
    expect(refusal(answers)).toEqual(damagedAt(path, 'unknown'));
  });

  it('is named at most twenty times, and never at any length', () => {
    const strange = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [`${'x'.repeat(500)}${index}`, 1]),
    );
    const said = refusal({ about: strange });
    const places = said === 'opened' ? [] : (said.places ?? []);
    expect(places).toHaveLength(20);
    for (const { path } of places) expect(path.length).toBeLessThanOrEqual(200);
  });

  it('is none where a date or a number cannot be read: it is kept as it was typed', () => {
    expect(refusal({ about: { day: 'før jul', number: 'mye' } })).toBe('opened');
  });
});

describe('the name of a file', () => {
  it('is one every file system and mail program takes, whatever the process is called', () => {
    fc.assert(
      fc.property(anyText({ maxPieces: 40 }), (title) => {
        const name = processFileName({ answers: { about: { processName: title } } }, '2027-05-12');
        expect(name).toMatch(/^brukerpanel(-[a-z0-9]+)*-2027-05-12\.json$/);
        expect(name.length).toBeLessThanOrEqual(80);
      }),
    );
  });

  it.each([
    ['Klinikk Øye & Øre', 'mandat-klinikk-oye-ore-2027-05-12.docx'],
    ['Sámi klinihkka Kárášjohka', 'mandat-sami-klinihkka-karasjohka-2027-05-12.docx'],
    ['Ærfugl ŋ đ ŧ ß', 'mandat-aerfugl-n-d-t-ss-2027-05-12.docx'],
    ['../../etc/passwd', 'mandat-etc-passwd-2027-05-12.docx'],
    ['', 'mandat-2027-05-12.docx'],
    ['👩🏽‍⚕️', 'mandat-2027-05-12.docx'],
  ])('of «%s» is %s', (title, name) => {
    expect(fileNameOf('Mandat', title, '2027-05-12', 'docx')).toBe(name);
  });
});
