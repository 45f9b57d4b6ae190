import type { OwnFile, OwnFiles } from '../own-files.ts';
import type { Database, OwnFileRecord } from './database.ts';
import { reopening } from './reopening.ts';

const fileOf = ({ seq, ...record }: OwnFileRecord): OwnFile => ({ id: seq, ...record });

/** The files of a trust in IndexedDB. */
export function createDexieOwnFiles(database: Database): OwnFiles {
  const { ownFiles } = database;
  const writing = <T>(work: () => Promise<T>): Promise<T> =>
    Promise.resolve(database.transaction('rw', ownFiles, work));
  const of = (kind: OwnFile['kind']) => ownFiles.where('kind').equals(kind);
  /** Each profile uses one, and so do all together. */
  const putAsideFor = async (kind: OwnFile['kind'], profile: string | undefined): Promise<void> => {
    // Written whole: `modify` copies the bytes of each file property by property.
    const used = await of(kind)
      .filter((record) => record.profile === profile && record.inUse)
      .toArray();
    await ownFiles.bulkPut(used.map((record) => ({ ...record, inUse: false })));
  };

  return reopening(database, {
    list: async (kind) => (await of(kind).sortBy('seq')).reverse().map(fileOf),
    async inUse(kind, profile) {
      const used = await of(kind)
        .filter((record) => record.inUse)
        .sortBy('seq');
      const usedFor = (wanted: string | undefined) => used.findLast((record) => record.profile === wanted);
      const found = usedFor(profile) ?? usedFor(undefined);
      return found ? fileOf(found) : null;
    },
    add: (kind, { name, bytes, addedAt }) =>
      writing(async () => {
        await putAsideFor(kind, undefined);
        await ownFiles.add({ kind, name, bytes, addedAt, inUse: true });
      }),
    use: (id, profile) =>
      writing(async () => {
        const record = await ownFiles.get(id);
        if (!record) throw new Error('The file is gone.');
        const { profile: _before, ...rest } = record;
        await putAsideFor(record.kind, profile);
        await ownFiles.put({ ...rest, inUse: true, ...(profile === undefined ? {} : { profile }) });
      }),
    putAside: (id) =>
      writing(async () => {
        const record = await ownFiles.get(id);
        if (record) await ownFiles.put({ ...record, inUse: false });
      }),
    remove: (id) => writing(() => ownFiles.delete(id)),
  } satisfies OwnFiles);
}
