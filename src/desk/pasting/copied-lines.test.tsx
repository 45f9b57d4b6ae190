import { expect, test } from 'vitest';
import { copiedLines } from './copied-lines.ts';

const copied = (html: string, text = ''): readonly (readonly string[])[] =>
  copiedLines({ getData: (kind) => (kind === 'text/html' ? html : text) });

test('a cell of several paragraphs in a table from Word stays one cell', () => {
  const table = `<html><head><style>p {}</style></head><body><!--StartFragment--><table>
    <tr><td><p>Lang\n  ventetid</p><p>Og få svar</p></td><td><p class=MsoNormal>Klinikksjef</p></td></tr>
    <tr><td>\u00a0</td><td></td></tr></table><!--EndFragment--></body></html>`;
  expect(copied(table, 'Lang ventetid\r\nOg få svar\tKlinikksjef')).toEqual([
    ['Lang ventetid\nOg få svar', 'Klinikksjef'],
  ]);
});

test('a text with a table in it, and a list, are read line by line', () => {
  expect(copied('<p>Før</p><table><tr><td>a</td></tr></table>', 'Før\na')).toEqual([['Før'], ['a']]);
  expect(copied('<ul><li>a</li><li>b</li></ul>', '•\ta\n•\tb')).toEqual([['a'], ['b']]);
});
