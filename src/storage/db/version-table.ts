import type { MigrationHistory } from '../migrations/migrate.ts';
import type { KeptVersion, StoredVersion } from '../process-repository.ts';
import { isWhole, noteOf, storedVersion } from '../versions/stored-version.ts';
import { versionsToPrune, type VersionNote } from '../versions/versions-to-prune.ts';
import type { Database } from './database.ts';

/** What is kept, by process. `add` only inside a transaction. */
export interface VersionTable {
  /** Keeps a version, thins out the older ones of the same process, and gives its id. */
  add(version: KeptVersion): Promise<number>;
  /** Newest first. */
  of(processId: string): Promise<readonly StoredVersion[]>;
  lastWhole(processId: string): Promise<StoredVersion | null>;
}

export function versionTable(versions: Database['versions'], history?: MigrationHistory): VersionTable {
  const ofProcess = (id: string) => versions.where('processId').equals(id);
  return {
    async add(version) {
      const added = await versions.add(version);
      const notes: VersionNote[] = [];
      // One at a time: all versions of a large process at once would fill the memory of a small machine.
      await ofProcess(version.processId).each(({ seq, ...kept }) => notes.push(noteOf(seq, kept)));
      await versions.bulkDelete([...versionsToPrune(notes, version.at)]);
      return added;
    },
    async of(processId) {
      const found = await ofProcess(processId).sortBy('seq');
      return found.reverse().map(({ seq, ...version }) => storedVersion(seq, version, history));
    },
    async lastWhole(processId) {
      const found = await ofProcess(processId).reverse().filter(isWhole).first();
      if (!found) return null;
      const { seq, ...version } = found;
      return storedVersion(seq, version, history);
    },
  };
}
