import { steps } from '#domain/guide/steps.ts';
import { findPayloads } from '#storage/advance/find-payloads.ts';
import { openParcel } from '#storage/advance/open-parcel.ts';
import { readAdvanceFile } from '#storage/advance/read-advance-file.ts';
import type { ReadAdvance } from '#storage/advance/read-advance.ts';
import { readIncomingFile } from '#storage/advance/read-incoming.ts';
import { readPayload, type ReadGiven } from '#storage/advance/read-payload.ts';

/** One invitation or one answer to be read, all of it plain data: it may go to a worker. */
export type AdvanceJob =
  /** What stands after `#/answer/` or `#/received/`. `key` opens what is sealed. */
  | { readonly kind: 'payload'; readonly payload: string; readonly key?: string | null }
  /** A payload by itself, or a whole mail with a link in it. */
  | { readonly kind: 'text'; readonly text: string }
  /** A file of ours, or a mail, a page or an archive with one or with a link in it. */
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array };

/** The first that can be read of what came, or why none can. Never rejects for what is in it. */
export async function advanceJob(job: AdvanceJob): Promise<ReadAdvance> {
  const key = job.kind === 'payload' ? (job.key ?? null) : null;
  const given: ReadGiven = { parts: steps, keyOf: () => key };
  if (job.kind === 'payload') return readPayload(job.payload, given);
  if (job.kind === 'text') return readPayload(findPayloads(job.text)[0] ?? job.text, given);
  const { leaves } = await openParcel(job.name, job.bytes);
  for (const leaf of leaves)
    for (const { read } of await readIncomingFile(leaf.bytes, given))
      if (read.kind !== 'refused') return read;
  return readAdvanceFile(job.bytes, given);
}
