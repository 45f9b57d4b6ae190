import type { OwnFile, OwnFiles } from '../own-files.ts';
import type { Database, OwnFileRecord } from './database.ts';

const fileOf = ({ seq, ...record }: OwnFileRecord): OwnFile => ({ id: seq, ...record });

/** The files of a trust in IndexedDB. */
export function createDexieOwnFiles(database: Database): OwnFiles {
  const { ownFiles } = database;
  const writing = <T>(work: () => Promise<T>): Promise<T> =>
    Promise.resolve(database.transaction('rw', ownFiles, work));
  const of = (kind: OwnFile['kind']) => ownFiles.where('kind').equals(kind);
  const useOnly = async (kind: OwnFile['kind'], id: number | null): Promise<void> => {
    await of(kind).modify((record) => {
      record.inUse = record.seq === id;
    });
  };

  return {
    list: async (kind) => (await of(kind).sortBy('seq')).reverse().map(fileOf),
    async inUse(kind) {
      const found = await of(kind)
        .filter((record) => record.inUse)
        .last();
      return found ? fileOf(found) : null;
    },
    add: (kind, { name, bytes, addedAt }) =>
      writing(async () => {
        await useOnly(kind, null);
        await ownFiles.add({ kind, name, bytes, addedAt, inUse: true });
      }),
    use: (kind, id) =>
      writing(async () => {
        if (id !== null && (await ownFiles.get(id))?.kind !== kind) throw new Error('The file is gone.');
        await useOnly(kind, id);
      }),
    remove: (id) => writing(() => ownFiles.delete(id)),
  };
}
