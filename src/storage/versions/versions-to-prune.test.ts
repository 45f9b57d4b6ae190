import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeptBecause } from '../process-repository.ts';
import { versionsToPrune, type VersionNote } from './versions-to-prune.ts';

const NOW = '2027-06-30T12:00:00.000Z';
const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const ago = (ms: number): string => new Date(Date.parse(NOW) - ms).toISOString();

/** Versions given from the oldest, all for the same reason. */
const kept = (because: KeptBecause, ...ages: readonly number[]): readonly VersionNote[] =>
  ages.map((age, index) => ({ id: index + 1, at: ago(age), because }));

const anyNote = fc.record({
  at: fc.nat(200 * 24).map((hours) => ago(hours * HOUR_MS)),
  because: fc.constantFrom<KeptBecause>(
    'opened',
    'hourly',
    'by-hand',
    'replaced',
    'restored',
    'removed',
    'migrated',
    'overwritten',
  ),
  place: fc.constantFrom('a', 'b'),
});
const anyVersions = fc.array(anyNote, { maxLength: 60 }).map((notes): readonly VersionNote[] =>
  notes
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map(({ place, ...note }, index) => ({
      ...note,
      id: index + 1,
      ...(note.because === 'overwritten' ? { place } : {}),
    })),
);
const leftOf = (versions: readonly VersionNote[]): readonly VersionNote[] => {
  const pruned = new Set(versionsToPrune(versions, NOW));
  return versions.filter(({ id }) => !pruned.has(id));
};

test('everything of the last 24 hours stays', () => {
  const versions = kept('hourly', ...Array.from({ length: 23 }, (_, index) => (23 - index) * HOUR_MS));
  expect(versionsToPrune(versions, NOW)).toEqual([]);
});

test('after a day the last one of each day stays', () => {
  const versions = kept('hourly', 3 * DAY_MS + 2 * HOUR_MS, 3 * DAY_MS + HOUR_MS, 2 * DAY_MS, HOUR_MS);
  expect(versionsToPrune(versions, NOW)).toEqual([1]);
});

test('after thirty days the last one of each month stays', () => {
  const versions = kept('opened', 75 * DAY_MS, 72 * DAY_MS, 45 * DAY_MS, 40 * DAY_MS, HOUR_MS);
  expect(leftOf(versions).map(({ id }) => id)).toEqual([2, 4, 5]);
});

test('what was kept by hand stays for ever', () => {
  const versions = kept('by-hand', ...Array.from({ length: 20 }, (_, index) => (400 - index) * DAY_MS));
  expect(versionsToPrune(versions, NOW)).toEqual([]);
});

test('overwritten texts stay for thirty days, the last one of each place for ever', () => {
  const texts: readonly VersionNote[] = [
    { id: 1, at: ago(50 * DAY_MS), because: 'overwritten', place: 'a' },
    { id: 2, at: ago(49 * DAY_MS), because: 'overwritten', place: 'a' },
    { id: 3, at: ago(48 * DAY_MS), because: 'overwritten', place: 'b' },
    { id: 4, at: ago(29 * DAY_MS), because: 'overwritten', place: 'b' },
    { id: 5, at: ago(29 * DAY_MS), because: 'overwritten', place: 'b' },
  ];
  expect(versionsToPrune(texts, NOW)).toEqual([3, 1]);
});

test('the last one kept for each reason is never thrown away', () => {
  fc.assert(
    fc.property(anyVersions, (versions) => {
      const left = leftOf(versions);
      for (const { because, place } of versions) {
        const same = (other: VersionNote): boolean => other.because === because && other.place === place;
        expect(left).toContain(versions.findLast(same));
      }
    }),
  );
});

test('no month, and no day of the last thirty, is left empty', () => {
  const isWhole = ({ because }: VersionNote): boolean => because !== 'by-hand' && because !== 'overwritten';
  fc.assert(
    fc.property(anyVersions, (versions) => {
      const left = leftOf(versions).filter(isWhole);
      for (const { at } of versions.filter(isWhole)) {
        const length = Date.parse(at) > Date.parse(NOW) - 30 * DAY_MS ? 10 : 7;
        expect(left.some((version) => version.at.startsWith(at.slice(0, length)))).toBe(true);
      }
    }),
  );
});

test('nothing more goes when it is done once more', () => {
  fc.assert(
    fc.property(anyVersions, (versions) => {
      expect(versionsToPrune(leftOf(versions), NOW)).toEqual([]);
    }),
  );
});

test('a time that cannot be read, or lies ahead, is no reason to throw anything away', () => {
  const versions: readonly VersionNote[] = [
    { id: 1, at: 'once', because: 'opened' },
    { id: 2, at: 'once', because: 'opened' },
    ...kept('opened', -DAY_MS, -DAY_MS).map((version) => ({ ...version, id: version.id + 2 })),
  ];
  expect(versionsToPrune(versions, NOW)).toEqual([]);
});
