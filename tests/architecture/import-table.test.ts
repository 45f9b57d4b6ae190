import { describe, expect, it } from 'vitest';
import { projectFiles, projectText } from '../support/project-files.ts';

interface ImportTable {
  readonly mayImport: Readonly<Record<string, readonly string[]>>;
  readonly homes: Readonly<Record<string, string>>;
}

const table = JSON.parse(projectText('import-table.json')) as ImportTable;

/** Rows of the first Markdown table under a heading, as trimmed cells without the header. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const section = projectText('docs/architecture.md').split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}

const rooms = Object.keys(table.mayImport);

describe('the import table', () => {
  it('is printed in the architecture page as it is enforced', () => {
    const printed = rowsUnder('Who may import whom').map(([room = '', ...cells]) => [
      room,
      rooms.filter((_, index) => cells[index] === '✓'),
    ]);

    expect(Object.fromEntries(printed)).toEqual(table.mayImport);
  });

  it('prints the home of every package as it is enforced', () => {
    const printed = rowsUnder('Where packages live').map(([name = '', homes = '']) => [
      name,
      homes.split(', ').join('|'),
    ]);

    expect(Object.fromEntries(printed)).toEqual(table.homes);
  });

  it('has a row for every room and no others', () => {
    const folders = new Set(projectFiles('src').map((path) => path.split('/')[1]));

    expect([...folders].filter((folder) => !rooms.includes(folder ?? ''))).toEqual([]);
  });
});
