import { describe, expect, it } from 'vitest';
import type { Picture } from '../values/picture.ts';
import { countMoves, movesOf } from './moves.ts';
import { movesPicture } from './moves-picture.ts';

const lettersIn = ({ shapes }: Picture) =>
  shapes.flatMap((shape) => (shape.kind === 'letters' ? [shape] : []));
const row = (id: string, involvement?: 1 | 2 | 3, importance?: 1 | 2 | 3) => ({
  id,
  name: `Group ${id}`,
  ...(involvement ? { involvement } : {}),
  ...(importance ? { importance } : {}),
});
const earlier = [
  row('a', 1, 3),
  row('b', 2, 2),
  row('c', 1, 2),
  row('d', 3, 3),
  row('e', 1, 1),
  row('g', 2, 3),
];
const current = [row('d', 2, 3), row('a', 3, 3), row('b', 2, 2), row('c', 2, 3), row('e'), row('f', 1, 1)];
const moves = movesOf(earlier, current);

describe('what became of the groups between two mappings', () => {
  it('is told by id, in the order they stand now, those that are gone last', () => {
    expect(moves.map(({ id, kind, number }) => [number, id, kind])).toEqual([
      [1, 'd', 'further'],
      [2, 'a', 'closer'],
      [3, 'b', 'still'],
      [4, 'c', 'same-gap'],
      [5, 'e', 'unscored'],
      [6, 'f', 'added'],
      [7, 'g', 'gone'],
    ]);
    expect(countMoves(moves)).toEqual({
      closer: 1,
      further: 1,
      'same-gap': 1,
      still: 1,
      unscored: 1,
      added: 1,
      gone: 1,
    });
  });

  it('is drawn with a mark for then and one for now, one for what has not moved, and no mark on another', () => {
    const words = { involvement: 'involvement', importance: 'importance' };
    const picture = movesPicture(moves, { width: 640, words, alt: 'Then and now' });
    const numbers = lettersIn(picture).flatMap(({ text }) => (/^\d$/.test(text) ? [text] : []));
    expect(numbers.toSorted()).toEqual(['1', '1', '2', '2', '3', '4', '4', '5', '6', '7']);
    expect(picture.shapes.filter(({ kind }) => kind === 'line')).toHaveLength(3);
    const rings = picture.shapes.flatMap((shape) => (shape.kind === 'circle' ? [shape] : []));
    for (const one of rings)
      for (const other of rings)
        if (one !== other)
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius * 2);
  });

  it('has no mark upon the line between then and now of one that moved along its band', () => {
    const all = Array.from({ length: 6 }, (_, index) => row(String(index), 1, 3));
    const moved = movesOf(
      all,
      all.map((one, index) => ({ ...one, involvement: index < 3 ? (3 as const) : (1 as const) })),
    );
    const words = { involvement: 'involvement', importance: 'importance' };
    const { shapes } = movesPicture(moved, { width: 640, words, alt: '' });
    for (const line of shapes)
      if (line.kind === 'line') {
        const on = shapes.filter((one) => one.kind === 'circle' && one.y === line.from[1]);
        expect(on).toHaveLength(2);
      }
  });

  it.each([320, 640, 1000])('is drawn within %i pixels, also when all lie in one place', (width) => {
    const many = Array.from({ length: 30 }, (_, index) => row(String(index), 1, 3));
    const words = { involvement: 'i', importance: 'v' };
    const { shapes, height } = movesPicture(movesOf([], many), { width, words, alt: '' });
    for (const shape of shapes)
      if (shape.kind === 'circle') {
        expect(shape.x + shape.radius).toBeLessThanOrEqual(width);
        expect(shape.y + shape.radius).toBeLessThanOrEqual(height);
      }
  });
});
