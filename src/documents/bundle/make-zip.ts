import { fileMaker } from '../worker-files.ts';

export interface ZipJob {
  /** The bytes of each file, by its path. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** ISO day. */
  readonly day: string;
}

const make = fileMaker<ZipJob>(
  () => new Worker(new URL('./zip-worker.ts', import.meta.url), { type: 'module' }),
);

/** The bytes of a .zip, as `zipOf`, made beside the page. */
export const makeZip = async (job: ZipJob, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> =>
  (await make(job, signal)).bytes;
