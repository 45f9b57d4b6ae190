import { arrivalsOf, type Arrival, type ReceivedAnswer } from '#domain/advance/received-answer.ts';
import type { Process } from '#domain/process/process.ts';
import type { FormNote } from '#storage/forms/read-form.ts';
import type { AdvanceRefusal } from '#storage/advance/read-advance.ts';

/** Why something that came is not taken along. */
export type NotTaken =
  | AdvanceRefusal
  | 'other-process'
  | 'invitation'
  | 'double'
  | 'process'
  | 'not-form'
  | 'old-word'
  | 'open-document';

/** Worth saying about an answer that is taken along. `older`: a later one of the same leader is here. */
export type Remark = FormNote | 'older';

/** One thing that came, as it was read; whether it fits the open process is another question. */
export type CameIn =
  | {
      readonly kind: 'answer';
      readonly source: string;
      readonly received: ReceivedAnswer;
      readonly remarks?: readonly Remark[];
    }
  | { readonly kind: 'refused'; readonly source: string; readonly because: NotTaken };

export interface Refused {
  readonly source: string;
  readonly because: NotTaken;
}

/** What came, sorted for this process. */
export interface Sorted {
  /** To be taken in; late older versions too, which are only kept. */
  readonly received: readonly ReceivedAnswer[];
  readonly refused: readonly Refused[];
  readonly remarks: readonly { readonly source: string; readonly remark: Remark }[];
}

export function sorted(process: Process, cameIn: readonly CameIn[]): Sorted {
  const ours = cameIn.flatMap((one) =>
    one.kind === 'answer' && one.received.answer.process === process.id ? [one] : [],
  );
  const arrivals = arrivalsOf(
    process,
    ours.map(({ received }) => received),
  );
  const arrivalOf = (received: ReceivedAnswer): Arrival | undefined =>
    arrivals[ours.findIndex((one) => one.received === received)];
  const refused = cameIn.flatMap((one): readonly Refused[] => {
    if (one.kind === 'refused') return [one];
    if (one.received.answer.process !== process.id) return [{ source: one.source, because: 'other-process' }];
    return arrivals[ours.indexOf(one)] === 'double' ? [{ source: one.source, because: 'double' }] : [];
  });
  const kept = ours.filter((_, index) => arrivals[index] !== 'double');
  return {
    received: kept.map(({ received }) => received),
    refused,
    remarks: kept.flatMap(({ source, remarks = [], received }) => [
      ...remarks.map((remark) => ({ source, remark })),
      ...(arrivalOf(received) === 'older' ? [{ source, remark: 'older' as const }] : []),
    ]),
  };
}
