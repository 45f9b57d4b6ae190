import type { Change } from '#domain/process/change.ts';
import { valueAt } from '#domain/process/value-at.ts';
import { removeRow } from '#domain/process/row-deeds.ts';
import { rowsOf, textOf, type Row } from '#domain/process/rows.ts';
import type { Answers } from '#domain/process/process.ts';
import type { ProcessStore } from '#session/process/process-store.ts';
import type { Chance } from './chance.ts';
import { answersOf } from './world.ts';

/** One thing a person does in one window. */
export interface RandomDeed {
  readonly name: string;
  /** May what this person sees go away by it? What is written, placed or counted never takes a word away. */
  readonly takes: boolean;
  readonly run: (store: ProcessStore, given: Given) => void;
}
interface Given {
  readonly chance: Chance;
  /** A word that was never typed before. */
  readonly word: () => string;
  readonly newId: () => string;
}

const LISTS = [
  { step: 'strategy', field: 'challenges', column: 'text' },
  { step: 'stakeholders', field: 'groups', column: 'name' },
  { step: 'mapping', field: 'units', column: 'name' },
] as const;
const TEXTS = ['satisfiedWith', 'areasToStrengthen'] as const;
/** More rows than this are not asked for: what is typed meets more often in few. */
const MANY_ROWS = 8;

const rowsIn = (answers: Answers, { step, field }: (typeof LISTS)[number]): readonly Row[] =>
  rowsOf(answers[step]?.[field]);

/** Writes a word at the end of a text, in two keystrokes as often as in one. */
function writeIn(store: ProcessStore, step: string, path: readonly string[], { chance, word }: Given): void {
  const text = textOf(valueAt(answersOf(store), step, path));
  const set = (value: string) => store.change([{ kind: 'set', step, path, value }], path.join('/'));
  if (chance.percent(50)) set(`${text} «`);
  set(`${text} ${word()}`);
}

const inRow =
  (act: (store: ProcessStore, list: (typeof LISTS)[number], row: Row, given: Given) => void) =>
  (store: ProcessStore, given: Given): void => {
    const list = given.chance.one(LISTS);
    const rows = rowsIn(answersOf(store), list);
    if (rows.length > 0) act(store, list, given.chance.one(rows), given);
  };
const placeBefore = (rows: readonly Row[], chance: Chance): { before?: string } =>
  rows.length === 0 || chance.percent(40) ? {} : { before: chance.one(rows).id };

const write: RandomDeed = {
  name: 'write',
  takes: false,
  run: (store, given) => writeIn(store, 'summary', [given.chance.one(TEXTS)], given),
};
const writeInRow: RandomDeed = {
  name: 'write in a row',
  takes: false,
  run: inRow((store, list, row, given) =>
    writeIn(store, list.step, [list.field, row.id, given.chance.percent(70) ? list.column : 'note'], given),
  ),
};
const insert: RandomDeed = {
  name: 'insert',
  takes: false,
  run(store, given) {
    const list = given.chance.one(LISTS);
    const rows = rowsIn(answersOf(store), list);
    if (rows.length >= MANY_ROWS) return;
    const cells = given.chance.percent(60) ? { [list.column]: given.word() } : {};
    const row = { ...cells, id: given.newId() };
    const { step, field } = list;
    store.change(
      [{ kind: 'insert', step, path: [field], row, ...placeBefore(rows, given.chance) }],
      'ny rad',
    );
  },
};
const remove: RandomDeed = {
  name: 'remove',
  takes: true,
  run: inRow((store, list, row) =>
    store.change(removeRow(answersOf(store), { step: list.step, field: list.field }, row.id), 'fjern rad'),
  ),
};
const move: RandomDeed = {
  name: 'move',
  takes: false,
  run: inRow((store, list, row, { chance }) => {
    const others = rowsIn(answersOf(store), list).filter((other) => other !== row);
    const { step, field } = list;
    store.change(
      [{ kind: 'move', step, path: [field], row: row.id, ...placeBefore(others, chance) }],
      'flytt rad',
    );
  }),
};
const score: RandomDeed = {
  name: 'score',
  takes: false,
  run: inRow((store, list, row, { chance }) =>
    store.change(
      [
        {
          kind: 'set',
          step: list.step,
          path: [list.field, row.id, 'importance'],
          value: chance.below(5) + 1,
        },
      ],
      'skår',
    ),
  ),
};
const count: RandomDeed = {
  name: 'count',
  takes: false,
  run: inRow((store, list, row, { chance }) => {
    const at = chance.one([0, 1, 2] as const);
    const change: Change = {
      kind: 'add',
      step: list.step,
      path: [list.field, row.id, 'votes'],
      by: chance.percent(70) ? 1 : -1,
      at,
    };
    store.change([change], 'hender');
  }),
};
const tick: RandomDeed = {
  name: 'tick',
  takes: false,
  run: inRow((store, list, row, { chance }) =>
    store.change(
      [
        {
          kind: chance.percent(60) ? 'include' : 'exclude',
          step: list.step,
          path: [list.field, row.id, 'met'],
          id: chance.one(['a', 'b', 'c']),
        },
      ],
      'kriterium',
    ),
  ),
};
const undo: RandomDeed = { name: 'undo', takes: true, run: (store) => void store.undo() };
const redo: RandomDeed = { name: 'redo', takes: true, run: (store) => void store.redo() };

/** How often of each: writing most, as in a meeting. */
const WEIGHED: readonly (readonly [weight: number, deed: RandomDeed])[] = [
  [20, write],
  [28, writeInRow],
  [12, insert],
  [8, remove],
  [8, move],
  [6, score],
  [6, count],
  [4, tick],
  [6, undo],
  [4, redo],
];

export function anyDeed(chance: Chance): RandomDeed {
  let left = chance.below(WEIGHED.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, deed] of WEIGHED) {
    if (left < weight) return deed;
    left -= weight;
  }
  return write;
}
