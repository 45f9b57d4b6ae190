import { fileMaker } from '../worker-files.ts';
import type { BookAbout } from './book-properties.ts';
import type { SheetTable } from './process-tables.ts';

export interface TablesJob {
  readonly tables: readonly SheetTable[];
  readonly about: BookAbout;
}

const make = fileMaker<TablesJob>(
  () => new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' }),
);

/** The bytes of an .xlsx, as `renderTables`, made beside the page. */
export const makeSpreadsheet = async (
  tables: readonly SheetTable[],
  about: BookAbout,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> => (await make({ tables, about }, signal)).bytes;
