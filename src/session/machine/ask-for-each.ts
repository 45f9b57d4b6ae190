import { answerLongJob, followWorker } from './follow-worker.ts';

/** What a worker is given at once: what is the same for all, and each thing it is asked for. */
interface Asked<Given, Item> {
  readonly given: Given;
  readonly items: readonly Item[];
}

/**
 * Asks one worker for many things, one after the other, and ends it: starting it costs more than most of them. What takes
 * more than `limit` milliseconds is `too-long`, and the rest is asked of another worker. Answers in the order of the
 * items. Rejects when the worker cannot be loaded or fails.
 */
export async function askForEach<Given, Item, Answer>(
  startWorker: () => Worker,
  { given, items }: Asked<Given, Item>,
  limit: number,
): Promise<readonly (Answer | 'too-long')[]> {
  const answers: (Answer | 'too-long')[] = [];
  while (answers.length < items.length) {
    const ended = new AbortController();
    const wait = () => setTimeout(() => ended.abort(), limit);
    let tooLong = wait();
    const followed = followWorker<Asked<Given, Item>, Answer, null>(
      startWorker,
      { given, items: items.slice(answers.length) },
      {
        signal: ended.signal,
        onProgress: (answer) => {
          clearTimeout(tooLong);
          answers.push(answer);
          tooLong = wait();
        },
      },
    );
    await followed.finally(() => clearTimeout(tooLong));
    if (ended.signal.aborted && answers.length < items.length) answers.push('too-long');
  }
  return answers;
}

/** In a worker: gives each of what it is asked for. */
export function answerEach<Given, Item, Answer>(work: (item: Item, given: Given) => Promise<Answer>): void {
  answerLongJob<Asked<Given, Item>, Answer, null>(async ({ given, items }, tell) => {
    for (const item of items) tell(await work(item, given));
    return null;
  });
}
