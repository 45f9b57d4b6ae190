import { readdirSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { savedParts } from '#domain/guide/saved-parts.ts';
import { CURRENT_SCHEMA_VERSION, type Process } from '#domain/process/process.ts';
import { emptyProcess } from '#domain/process/empty-process.ts';
import { openProcessFile } from '#storage/files/open-process-file.ts';
import type { OpenedFile } from '#storage/files/opened-file.ts';
import { isTooLarge } from '#storage/files/read-json.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import { anyProcess } from '../support/any-process.ts';

const AT = '2027-05-12T10:00:00.000Z';
const KEPT = 'tests/fixtures/process-files';
const stamp = { appVersion: '1.2.3', now: AT };

const open = (content: string | Uint8Array): OpenedFile => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return openProcessFile({ name: 'fil.json', bytes }, savedParts);
};
const small = (answers: unknown = {}, more: object = {}): object => ({
  format: 'brukerpanelveilederen/process',
  schemaVersion: CURRENT_SCHEMA_VERSION,
  appVersion: '1.2.3',
  exportedAt: AT,
  process: { id: 'p', schemaVersion: CURRENT_SCHEMA_VERSION, createdAt: AT, updatedAt: AT, answers },
  ...more,
});
const openSmall = (answers: unknown, more: object = {}): OpenedFile =>
  open(JSON.stringify(small(answers, more)));
const placesOf = (file: OpenedFile): unknown => (file.kind === 'refused' ? file.detail?.places : 'opened');

describe('a written file', () => {
  test('opens as the process it was, whatever people wrote', () => {
    fc.assert(
      fc.property(anyProcess(savedParts), (process) => {
        expect(open(writeProcessFile(process, stamp))).toEqual({ kind: 'opened', process });
      }),
    );
  });

  test('of a new, empty process opens', () => {
    let next = 0;
    const process = emptyProcess(savedParts, { now: AT, newId: () => `id-${next++}` });
    expect(open(writeProcessFile(process, stamp))).toEqual({ kind: 'opened', process });
  });

  test('opens however large it became, and a stranger as large is not even read', async () => {
    const text = 'Lang tekst. '.repeat(1_000_000);
    const large = {
      ...emptyProcess(savedParts, { now: AT, newId: () => 'x' }),
      answers: { mandate: { purpose: text, evaluation: text } },
    };
    const file = writeProcessFile(large, stamp);
    expect(file.length).toBeGreaterThan(20 * 1024 * 1024);
    expect(await isTooLarge(new Blob([file]))).toBe(false);
    const opened = open(file);
    expect(opened.kind === 'opened' && opened.process.answers['mandate']?.['evaluation'] === text).toBe(true);
    expect(await isTooLarge(new Blob([' '.repeat(400), file]))).toBe(true);
  });

  test('opens with the byte order mark an editor put in front', () => {
    expect(open(`\uFEFF${JSON.stringify(small())}`).kind).toBe('opened');
  });

  test.each<[string, (text: string) => Uint8Array]>([
    [
      'two bytes for each letter, and a mark',
      (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
    ],
    ['two bytes for each letter', (text) => new Uint8Array(Buffer.from(text, 'utf16le'))],
    ['the larger byte first', (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())],
    ['line ends of Windows', (text) => new TextEncoder().encode(text.replaceAll('\n', '\r\n'))],
  ])('opens as it was when a program saved it with %s', (_, saved) => {
    const process = {
      ...emptyProcess(savedParts, { now: AT, newId: () => 'x' }),
      answers: { summary: { satisfiedWith: 'Blåbær\nog «æ»' } },
    };
    expect(open(saved(writeProcessFile(process, stamp)))).toEqual({ kind: 'opened', process });
  });

  test('can be read by a person: one field a line, its format first', () => {
    const process = emptyProcess(savedParts, { now: AT, newId: () => 'x' });
    expect(writeProcessFile(process, stamp).split('\n').slice(0, 4)).toEqual([
      '{',
      '  "format": "brukerpanelveilederen/process",',
      `  "schemaVersion": ${CURRENT_SCHEMA_VERSION},`,
      '  "appVersion": "1.2.3",',
    ]);
  });
});

describe('kept files', () => {
  test.each(readdirSync(KEPT))('%s opens with everything it holds', (name) => {
    const bytes = new Uint8Array(readFileSync(`${KEPT}/${name}`));
    const opened = openProcessFile({ name, bytes }, savedParts);
    expect(opened).toMatchObject({ kind: 'opened', process: { schemaVersion: CURRENT_SCHEMA_VERSION } });
  });

  test('the file of version 1 gives back what was in it', () => {
    const text = readFileSync(`${KEPT}/v1-klinikk-nord.json`, 'utf8');
    const opened = open(text);
    const { process } = JSON.parse(text) as { process: Process };
    // The migrations since then changed nothing of what people wrote.
    expect(opened).toEqual({
      kind: 'opened',
      process: { ...process, schemaVersion: CURRENT_SCHEMA_VERSION },
    });
  });
});

describe('rubbish', () => {
  test('bytes never throw and never open', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(open(bytes).kind).toBe('refused');
      }),
      { numRuns: 500 },
    );
  });

  test('JSON never throws and never opens, also as a part of a file', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('process', 'schemaVersion', 'exportedAt', 'format', 'extra'),
        (value, key) => {
          expect(open(JSON.stringify(value)).kind).toBe('refused');
          expect(open(JSON.stringify({ ...small(), [key]: value })).kind).toBe(
            value === small()[key as never] ? 'opened' : 'refused',
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a file cut anywhere is refused', () => {
    const whole = new TextEncoder().encode(readFileSync(`${KEPT}/v1-klinikk-nord.json`, 'utf8').trimEnd());
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        expect(open(whole.slice(0, length)).kind).toBe('refused');
      }),
    );
  });

  test('a file nested deeper than the stack is refused', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(open(deep).kind).toBe('refused');
    expect(open(JSON.stringify(small()).replace('"answers":{}', `"answers":${deep}`)).kind).toBe('refused');
  });
});

describe('refusals', () => {
  const word = zipSync({ 'word/document.xml': strToU8('<w:document/>') });
  const invalidUtf8 = new Uint8Array([...new TextEncoder().encode('{"format":"'), 0xc3, 0x28, 0x22, 0x7d]);
  test.each<[string, string | Uint8Array, string]>([
    ['no bytes', new Uint8Array(), 'empty'],
    ['only blanks', ' \r\n\t', 'empty'],
    ['only a byte order mark', '\uFEFF', 'empty'],
    ['more than 20 MB', new Uint8Array(20 * 1024 * 1024 + 1), 'too-large'],
    ['a sign-in page', '\n<!DOCTYPE html><html><body>Logg inn</body></html>', 'html'],
    ['a bare page', '<html></html>', 'html'],
    ['a text', 'Hei, her er panelet', 'not-json'],
    ['half of somebody else’s JSON', '{"a": 1', 'not-json'],
    ['a Word file', word, 'not-ours'],
    ['a PDF', '%PDF-1.7', 'not-ours'],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'not-ours'],
    ['somebody else’s JSON', '{"name": "x", "version": 1}', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['null', 'null', 'not-ours'],
    [
      'another format name',
      JSON.stringify(small({}, { format: 'brukerpanelveilederen/profile' })),
      'not-ours',
    ],
    ['letters in another encoding', invalidUtf8, 'damaged'],
    ['half of a file of ours', JSON.stringify(small()).slice(0, 150), 'damaged'],
    [
      'a key that reaches behind objects',
      JSON.stringify(small()).replace('"answers":{}', '"answers":{"__proto__":{"x":1}}'),
      'damaged',
    ],
    ['a constructor', JSON.stringify(small({ constructor: {} })), 'damaged'],
    ['a prototype', JSON.stringify(small({ about: { prototype: 1 } })), 'damaged'],
    ['something beside the process', JSON.stringify(small({}, { extra: 1 })), 'damaged'],
    ['two versions', JSON.stringify(small({}, { schemaVersion: 0 })), 'damaged'],
  ])('%s', (_what, content, because) => {
    expect(open(content)).toMatchObject({ kind: 'refused', because });
  });

  test('a newer file says which version it has and which program wrote it', () => {
    expect(openSmall({ unheard: 1 }, { schemaVersion: 99, appVersion: '9.0.0' })).toEqual({
      kind: 'refused',
      because: 'newer',
      detail: { schemaVersion: 99, appVersion: '9.0.0' },
    });
  });

  test('texts of many leaders in one field, and a long answer kept whole, open again', () => {
    const long = 'x'.repeat(1_000_000);
    const answers = { summary: { satisfiedWith: long }, advance: { answers: [{ id: 'a', content: long }] } };
    expect(openSmall(answers).kind).toBe('opened');
  });

  test('the word __proto__ in a text is only a text', () => {
    expect(openSmall({ about: { unitName: '__proto__' } }).kind).toBe('opened');
  });
});

describe('damaged places are named', () => {
  const tooLong = 'x'.repeat(200_001);
  test.each<[string, unknown, string, 'unknown' | 'invalid']>([
    ['an unknown step', { abuot: {} }, 'process.answers.abuot', 'unknown'],
    ['an unknown field', { about: { unitname: 'x' } }, 'process.answers.about.unitname', 'unknown'],
    [
      'an unknown column',
      { mapping: { units: [{ id: 'r', nam: 'x' }] } },
      'process.answers.mapping.units.0.nam',
      'unknown',
    ],
    [
      'a parent where there is no tree',
      { criteria: { criteria: [{ id: 'r', parent: 'q' }] } },
      'process.answers.criteria.criteria.0.parent',
      'unknown',
    ],
    [
      'a number where a text belongs',
      { about: { unitName: 5 } },
      'process.answers.about.unitName',
      'invalid',
    ],
    ['null for an answer', { about: { unitName: null } }, 'process.answers.about.unitName', 'invalid'],
    ['an option that is none', { decision: { need: 'maybe' } }, 'process.answers.decision.need', 'invalid'],
    [
      'a score of four',
      { stakeholders: { groups: [{ id: 'r', importance: 4 }] } },
      'process.answers.stakeholders.groups.0.importance',
      'invalid',
    ],
    [
      'half a hand',
      { stakeholders: { groups: [{ id: 'r', importanceVotes: [0, 0.5, 1] }] } },
      'process.answers.stakeholders.groups.0.importanceVotes.1',
      'invalid',
    ],
    [
      'a row without an id',
      { criteria: { criteria: [{ text: 'x' }] } },
      'process.answers.criteria.criteria.0.id',
      'invalid',
    ],
    [
      'an id with a slash',
      { criteria: { criteria: [{ id: 'a/b' }] } },
      'process.answers.criteria.criteria.0.id',
      'invalid',
    ],
    [
      'two rows with one id',
      { criteria: { criteria: [{ id: 'a' }, { id: 'a' }] } },
      'process.answers.criteria.criteria',
      'invalid',
    ],
    [
      'two items with one id',
      { roles: { roles: [{ id: 'a', traits: [{ id: 'x' }, { id: 'x' }] }] } },
      'process.answers.roles.roles.0.traits',
      'invalid',
    ],
    [
      'a text of more than 200 000 characters',
      { about: { unitName: tooLong } },
      'process.answers.about.unitName',
      'invalid',
    ],
  ])('%s', (_what, answers, path, problem) => {
    expect(placesOf(openSmall(answers))).toEqual([{ path, problem }]);
  });

  test('more than 20 000 rows are refused', () => {
    const criteria = Array.from({ length: 20_001 }, (_, index) => ({ id: `r${index}` }));
    expect(placesOf(openSmall({ criteria: { criteria } }))).toEqual([
      { path: 'process.answers.criteria.criteria', problem: 'invalid' },
    ]);
  });

  test('a file with very many faults names twenty', () => {
    const criteria = Array.from({ length: 500 }, (_, index) => ({ id: `r${index}`, text: 1 }));
    expect(placesOf(openSmall({ criteria: { criteria } }))).toHaveLength(20);
  });
});
