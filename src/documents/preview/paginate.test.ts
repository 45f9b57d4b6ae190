import { describe, expect, it } from 'vitest';
import { paginate, type Unit } from './paginate.ts';

const unit = (block: number, height: number, more: Partial<Unit> = {}): Unit => ({
  block,
  height,
  keepsNext: false,
  headHeight: 0,
  startsSheet: false,
  ...more,
});

describe('pages', () => {
  it('are filled before a new one begins', () => {
    expect(paginate([unit(0, 40), unit(1, 60), unit(2, 10)], 100)).toEqual([
      [{ block: 0 }, { block: 1 }],
      [{ block: 2 }],
    ]);
  });

  it('never end with a heading, nor with two', () => {
    const units = [
      unit(0, 50),
      unit(1, 20, { keepsNext: true }),
      unit(2, 20, { keepsNext: true }),
      unit(3, 50),
    ];
    expect(paginate(units, 100)).toEqual([[{ block: 0 }], [{ block: 1 }, { block: 2 }, { block: 3 }]]);
  });

  it('cut a table between rows, and count the head again', () => {
    const rows = [0, 1, 2, 3, 4].map((row) => unit(0, 30, { row, headHeight: 20 }));
    expect(paginate(rows, 90)).toEqual([[{ block: 0, rows: [0, 3] }], [{ block: 0, rows: [3, 5] }]]);
    expect(paginate(rows, 60)).toHaveLength(4);
  });

  it('begin where the document says', () => {
    expect(paginate([unit(0, 10), unit(1, 0, { startsSheet: true }), unit(2, 10)], 100)).toEqual([
      [{ block: 0 }],
      [{ block: 1 }, { block: 2 }],
    ]);
  });

  it('hold what is taller than a sheet, and what follows it', () => {
    const units = [unit(0, 10, { keepsNext: true }), unit(1, 500), unit(2, 10)];
    expect(paginate(units, 100).flat()).toEqual([{ block: 0 }, { block: 1 }, { block: 2 }]);
    expect(paginate([], 100)).toEqual([]);
  });
});
