import { useState } from 'react';
import type { CameIn, NotTaken } from '#desk/reading/came-in.ts';
import { createReader } from '#desk/reading/read-came-in.ts';
import { rowsIn } from '#domain/guide/read.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { arrivedReplies, takeIn, type ReplyArrival } from '#domain/questionnaire/take-in.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';

/** Why something that came home was not taken in. */
export type NotHome = NotTaken | Extract<ReplyArrival, 'older' | 'double' | 'other-round' | 'other-process'>;

/** What became of what was brought last. */
export interface BroughtHome {
  readonly taken: number;
  /** Of those, how many take the place of an earlier one. */
  readonly newer: number;
  readonly refused: readonly { readonly source: string; readonly because: NotHome }[];
  readonly hadPictures: boolean;
}

const IS_TAKEN: ReadonlySet<ReplyArrival> = new Set(['new', 'newer']);

/** Reads what came and takes every answer in, as one deed that undo takes back. Each answer is a row of its own, so none can meet another. */
export function useBringHome() {
  const words = useWords('questionnaire').follow;
  const store = useProcessStore();
  const [reader] = useState(createReader);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [brought, setBrought] = useState<BroughtHome | null>(null);

  /** Whether there was an answer in it; null where a part of the program could not be fetched. */
  async function bring(reading: Promise<readonly CameIn[]>): Promise<boolean | null> {
    setBusy(true);
    setFailed(false);
    const came = await reading.catch(() => null);
    setBusy(false);
    if (!came) {
      setFailed(true);
      return null;
    }
    // As it stands now: another window may have taken some of them in while these were read.
    const { process } = store.getState();
    const replies = came.filter((one) => one.kind === 'reply');
    const arrived = arrivedReplies(
      process,
      rowsIn(process.answers, plan, 'evaluations').map(({ id }) => id),
      replies.map(({ received }) => received),
    );
    const taken = arrived.filter(({ arrival }) => IS_TAKEN.has(arrival));
    if (taken.length > 0)
      store.change(
        takeIn(
          taken.map(({ received }) => received),
          new Date().toISOString(),
        ),
        words.deed,
      );
    setBrought({
      taken: taken.length,
      newer: taken.filter(({ arrival }) => arrival === 'newer').length,
      refused: [
        ...came.flatMap(refusedOf),
        ...arrived.flatMap(({ arrival }, index) => notHome(arrival, index)),
      ],
      hadPictures: replies.some(({ pictures }) => pictures > 0),
    });
    return replies.length > 0;

    function notHome(arrival: ReplyArrival, index: number): BroughtHome['refused'] {
      const source = replies[index]?.source ?? '';
      return arrival === 'new' || arrival === 'newer' ? [] : [{ source, because: arrival }];
    }
  }
  const process = (): ReturnType<typeof store.getState>['process'] => store.getState().process;
  return {
    busy,
    failed,
    brought,
    takeFiles: (files: readonly File[]): void => void bring(reader.files(files, process())),
    takeText: (text: string): Promise<boolean | null> =>
      bring(reader.pasted(text, process(), () => words.pasted)),
  };
}

const refusedOf = (one: CameIn): BroughtHome['refused'] =>
  one.kind === 'refused'
    ? [{ source: one.source, because: one.because }]
    : one.kind === 'answer'
      ? [{ source: one.source, because: 'other-kind' }]
      : [];
