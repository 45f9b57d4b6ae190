import { expect, it } from 'vitest';
import { scoredStakeholders } from './gap.ts';
import { plotPicture } from './plot-picture.ts';

const words = { involvement: 'Involvering', importance: 'Viktighet' };
const lettersOf = (rows: Parameters<typeof scoredStakeholders>[0]) =>
  plotPicture(scoredStakeholders(rows), { width: 627, words, alt: 'Alt' }).shapes.flatMap((shape) =>
    shape.kind === 'letters' && shape.text !== '' ? [shape] : [],
  );

it('puts each group by its number where it stands, the most important on top', () => {
  const letters = lettersOf([
    { id: 'a', name: 'A', involvement: 1, importance: 3 },
    { id: 'b', name: 'B', involvement: 1, importance: 3 },
    { id: 'c', name: 'C', involvement: 3, importance: 1 },
  ]);
  const [gap, none] = ['1, 2', '3'].map((text) => letters.find((one) => one.text === text));
  expect(gap).toMatchObject({ strong: true });
  expect(none).toMatchObject({ strong: false });
  expect(gap && none && gap.y < none.y && gap.x < none.x).toBe(true);
});

it('counts what has no room', () => {
  const rows = Array.from({ length: 12 }, (_, index) => ({
    id: `g${index}`,
    name: 'G',
    involvement: 2 as const,
    importance: 2 as const,
  }));
  expect(lettersOf(rows).map(({ text }) => text)).toContain('1, 2, 3, 4, 5, 6, 7, 8, 9 + 3');
});
