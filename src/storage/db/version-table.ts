import Dexie from 'dexie';
import type { MigrationHistory } from '../migrations/migrate.ts';
import type { KeptBecause, KeptVersion, StoredVersion } from '../process-repository.ts';
import { noteOf, storedVersion } from '../versions/stored-version.ts';
import { OVERWRITTEN_STAY_MS, versionsToPrune, type VersionNote } from '../versions/versions-to-prune.ts';
import type { Database } from './database.ts';

/** What is kept, by process. `add` only inside a transaction. */
export interface VersionTable {
  /** Keeps a version, thins out the older ones of the same process, and gives its id. Reads none of the others. */
  add(version: KeptVersion): Promise<number>;
  /** Newest first; with `most`, no more than that are read. */
  of(processId: string, most?: number): Promise<readonly StoredVersion[]>;
  lastWhole(processId: string): Promise<StoredVersion | null>;
}

/** Whole versions that are thinned out; those kept by hand never are. A new reason does not compile without an entry. */
const THINNED: { readonly [Because in Exclude<KeptBecause, 'overwritten'>]: boolean } = {
  opened: true,
  hourly: true,
  'by-hand': false,
  replaced: true,
  restored: true,
  removed: true,
  migrated: true,
};
const WHOLE = Object.keys(THINNED) as (keyof typeof THINNED)[];
/** Times may be written in different zones, and are compared as texts where only the indexes are read. */
const ZONES_MS = 26 * 60 * 60 * 1000;

export function versionTable(versions: Database['versions'], history?: MigrationHistory): VersionTable {
  const ofProcess = (id: string) => versions.where('processId').equals(id);
  const keptBecause = (id: string, because: KeptBecause) =>
    versions
      .where('[processId+because+at]')
      .between([id, because, Dexie.minKey], [id, because, Dexie.maxKey], true, true);

  /** What must be known to thin out, from the indexes alone: of overwritten texts only those old enough to go. */
  async function notesOf(processId: string, now: string): Promise<readonly VersionNote[]> {
    const notes: VersionNote[] = [];
    for (const because of WHOLE) {
      if (!THINNED[because]) continue;
      await keptBecause(processId, because).eachKey((key, { primaryKey }) => {
        const [, , at = ''] = key as readonly string[];
        notes.push({ id: primaryKey, at, because });
      });
    }
    const places = new Map<string, [string, string, string[]]>();
    const limit = new Date(Date.parse(now) - OVERWRITTEN_STAY_MS + ZONES_MS).toISOString();
    await versions
      .where('[processId+at+step+path]')
      .between([processId, Dexie.minKey], [processId, limit])
      .eachKey((key, { primaryKey }) => {
        const [, at, step, path] = key as readonly [string, string, string, string[]];
        const note = noteOf(primaryKey, { at, because: 'overwritten', step, path });
        notes.push(note);
        places.set(note.place ?? '', [processId, step, path]);
      });
    // The last text of each place stays, so the latest of those that are still young counts too.
    for (const [place, key] of places) {
      const [last] = await versions
        .where('[processId+step+path]')
        .between(key, key, true, true)
        .reverse()
        .limit(1)
        .primaryKeys();
      if (last !== undefined && !notes.some(({ id }) => id === last))
        notes.push({ id: last, at: now, because: 'overwritten', place });
    }
    return notes;
  }

  return {
    async add(version) {
      const added = await versions.add(version);
      await versions.bulkDelete([
        ...versionsToPrune(await notesOf(version.processId, version.at), version.at),
      ]);
      return added;
    },
    async of(processId, most = Infinity) {
      // Within one process the index stands in the order of `seq`.
      const found = await ofProcess(processId).reverse().limit(most).toArray();
      return found.map(({ seq, ...version }) => storedVersion(seq, version, history));
    },
    async lastWhole(processId) {
      const lasts: number[] = [];
      for (const because of WHOLE)
        lasts.push(...(await keptBecause(processId, because).reverse().limit(1).primaryKeys()));
      const found = lasts.length > 0 ? await versions.get(Math.max(...lasts)) : undefined;
      if (!found) return null;
      const { seq, ...version } = found;
      return storedVersion(seq, version, history);
    },
  };
}
