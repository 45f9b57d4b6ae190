import { expect, test } from 'vitest';
import { droppedFiles } from './dropped-files.ts';

const fileEntry = (fullPath: string) => ({
  isDirectory: false,
  fullPath,
  file: (give: (file: File) => void, refuse: () => void) =>
    fullPath.endsWith('locked.json') ? refuse() : give(new File(['x'], fullPath)),
});
/** Gives its content in pieces, as a browser does, and nothing when all is given. */
const folderEntry = (fullPath: string, content: readonly object[]) => ({
  isDirectory: true,
  fullPath,
  createReader: () => {
    const left = content.map((one) => [one]);
    return { readEntries: (give: (some: readonly object[]) => void) => give(left.shift() ?? []) };
  },
});
const dropped = (entries: readonly object[]): DataTransfer =>
  ({
    items: entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry })),
    files: [],
  }) as unknown as DataTransfer;

test('a folder that is dropped gives every file in it, however deep, and what is locked stops no other', async () => {
  const inner = folderEntry('/trust/north', [fileEntry('/trust/north/c.json')]);
  const folder = folderEntry('/trust', [
    fileEntry('/trust/a.json'),
    inner,
    fileEntry('/trust/locked.json'),
    fileEntry('/trust/b.json'),
  ]);
  const found = await droppedFiles(dropped([folder, fileEntry('/single.json')]));
  expect(found.map(({ path }) => path).toSorted()).toEqual([
    'single.json',
    'trust/a.json',
    'trust/b.json',
    'trust/north/c.json',
  ]);
});
