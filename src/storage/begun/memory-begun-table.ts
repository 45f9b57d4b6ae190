import { newestOf, tooMany, type BegunTable, type BegunText } from './begun-table.ts';

/** Begun texts in memory, by id: for tests. Several windows of one browser can share one. */
export function createMemoryBegunTable(texts = new Map<string, BegunText>()): BegunTable {
  return {
    save(written, gone) {
      for (const text of written) texts.set(text.id, text);
      for (const id of [...gone, ...tooMany([...texts.values()])]) texts.delete(id);
      return Promise.resolve();
    },
    claim(fits, window) {
      const found = newestOf([...texts.values()], fits);
      if (found) texts.set(found.id, { ...found, window });
      return Promise.resolve(found);
    },
    forget(process) {
      for (const text of texts.values()) if (text.process === process) texts.delete(text.id);
      return Promise.resolve();
    },
  };
}
