import { arrivalsOf, type Arrival, type ReceivedAnswer } from '#domain/advance/received-answer.ts';
import { whoSpeaks, type Doubt, type PersonChoices } from '#domain/advance/who-speaks.ts';
import type { Process } from '#domain/process/process.ts';
import type { CameIn, Refused } from '#desk/reading/came-in.ts';
import type { FormNote } from '#storage/forms/read-form.ts';

/**
 * Worth saying about an answer that is taken along. `older`: a later one of the same leader is here. `pictures`: there
 * were some in it, and they are not taken in.
 */
export type Remark = FormNote | 'older' | 'pictures';

/** What came, sorted for this process. */
export interface Sorted {
  /** To be taken in; late older versions too, which are only kept. */
  readonly received: readonly ReceivedAnswer[];
  /** Answers that may be from somebody who is here already. */
  readonly doubts: readonly Doubt[];
  readonly refused: readonly Refused[];
  readonly remarks: readonly {
    readonly source: string;
    readonly remark: Remark;
    /** Of the pictures. */
    readonly names?: readonly string[];
  }[];
}

export function sorted(process: Process, cameIn: readonly CameIn[], people: PersonChoices = {}): Sorted {
  const answers = cameIn.filter((one) => one.kind === 'answer');
  const { received, doubts } = whoSpeaks(
    process,
    answers.map((one) => one.received),
    people,
  );
  const ours = answers.flatMap((one, index) => {
    const spoken = received[index];
    return spoken?.answer.process === process.id ? [{ one, received: spoken }] : [];
  });
  const arrivals = arrivalsOf(
    process,
    ours.map((one) => one.received),
  );
  const arrivalOf = (came: CameIn): Arrival | undefined =>
    arrivals[ours.findIndex(({ one }) => one === came)];
  const refused = cameIn.flatMap((one): readonly Refused[] => {
    if (one.kind === 'refused') return [one];
    if (one.kind === 'reply') return [{ source: one.source, because: 'other-kind' }];
    if (one.received.answer.process !== process.id) return [{ source: one.source, because: 'other-process' }];
    // What came by itself and is taken in lies here until the page is left: it is no news to anybody.
    const isTold = arrivalOf(one) === 'double' && one.received.by !== 'line';
    return isTold ? [{ source: one.source, because: 'double' }] : [];
  });
  const kept = ours.filter((_, index) => arrivals[index] !== 'double');
  return {
    received: kept.map((one) => one.received),
    doubts,
    refused,
    remarks: kept.flatMap(({ one: { source, remarks = [], pictures = [] }, one }) => [
      ...remarks.map((remark) => ({ source, remark })),
      ...(pictures.length > 0 ? [{ source, remark: 'pictures' as const, names: pictures }] : []),
      ...(arrivalOf(one) === 'older' ? [{ source, remark: 'older' as const }] : []),
    ]),
  };
}
