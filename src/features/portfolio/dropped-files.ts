import type { PortfolioFile } from '#storage/files/portfolio-files.ts';

/** Files that were chosen, with the folder they lie in where one was chosen. */
export const pathed = (files: Iterable<File>): readonly PortfolioFile[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

/**
 * Everything that was dropped, folders with all that is in them. Call it while the drop goes on: the browser forgets
 * afterwards. What the machine does not give is left out.
 */
export async function droppedFiles(dropped: DataTransfer): Promise<readonly PortfolioFile[]> {
  const entries = [...dropped.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry ? [entry] : [];
  });
  // Made by a program, or in a browser without folders.
  if (entries.length === 0) return pathed(dropped.files);
  const found: PortfolioFile[] = [];
  const left = [...entries];
  for (let entry = left.shift(); entry; entry = left.shift()) {
    if (entry.isDirectory) left.push(...(await everythingIn(entry as FileSystemDirectoryEntry)));
    else {
      const file = await fileOf(entry as FileSystemFileEntry);
      if (file) found.push({ path: entry.fullPath.replace(/^\//, ''), file });
    }
  }
  return found;
}

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)));

/** A browser gives the content of a folder a hundred at a time, and nothing when all is given. */
async function everythingIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
