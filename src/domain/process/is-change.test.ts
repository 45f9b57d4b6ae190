import { expect, test } from 'vitest';
import type { Change } from './change.ts';
import { isChange } from './is-change.ts';

const EVERY_KIND: { readonly [Kind in Change['kind']]: Extract<Change, { kind: Kind }> } = {
  set: { kind: 'set', step: 'about', path: ['unitName'], value: 'Øye' },
  insert: { kind: 'insert', step: 'mapping', path: ['units'], row: { id: 'r1' }, before: 'r0' },
  move: { kind: 'move', step: 'mapping', path: ['units'], row: 'r1' },
  remove: { kind: 'remove', step: 'mapping', path: ['units'], row: 'r1' },
  add: { kind: 'add', step: 'stakeholders', path: ['groups', 'g1', 'involvementVotes'], by: -1, at: 2 },
  include: { kind: 'include', step: 'groups', path: ['groups', 'g1', 'criteriaMet'], id: 'k1', before: 'k2' },
  exclude: { kind: 'exclude', step: 'groups', path: ['groups', 'g1', 'criteriaMet'], id: 'k1' },
};
const { set, insert, remove, add, include, exclude } = EVERY_KIND;

test('a change of every kind is one, also when it has been through another window or a file', () => {
  for (const change of Object.values(EVERY_KIND)) {
    expect(isChange(structuredClone(change))).toBe(true);
    expect(isChange(JSON.parse(JSON.stringify(change)))).toBe(true);
  }
});

test('a field that is emptied is a change, with the value there or not', () => {
  expect(isChange({ ...set, value: undefined })).toBe(true);
  expect(isChange(JSON.parse(JSON.stringify({ ...set, value: undefined })))).toBe(true);
});

test.each([
  ['nothing', null],
  ['a text', 'set'],
  ['a list', []],
  ['no kind', { ...set, kind: undefined }],
  ['a kind of a later program', { ...set, kind: 'swap' }],
  ['a kind that is the name of something every object has', { ...set, kind: 'constructor' }],
  ['no step', { ...set, step: 7 }],
  ['no path', { ...set, path: undefined }],
  ['an empty path', { ...set, path: [] }],
  ['a path by position', { ...set, path: ['units', 1, 'name'] }],
  ['a row without an id', { ...insert, row: {} }],
  ['a row that is none', { ...insert, row: ['r1'] }],
  ['a place before something that is no id', { ...insert, before: 3 }],
  ['a removal of nobody', { ...remove, row: undefined }],
  ['a count by nothing', { ...add, by: undefined }],
  ['a count by a half', { ...add, by: 0.5 }],
  ['a count in a place no tally has', { ...add, at: 3 }],
  ['an id that comes in and is none', { ...include, id: undefined }],
  ['an id that goes out and is none', { ...exclude, id: 1 }],
])('is none: %s', (_what, data) => {
  expect(isChange(data)).toBe(false);
});
