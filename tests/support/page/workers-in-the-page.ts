import { onTestFinished, vi } from 'vitest';

type Handler = (event: { readonly data: unknown }) => Promise<void>;

const PROGRAMS: Readonly<Record<string, () => Promise<unknown>>> = {
  'word-worker': () => import('#documents/word/word-worker.ts'),
  'table-worker': () => import('#documents/tables/table-worker.ts'),
  'calendar-worker': () => import('#documents/calendar/calendar-worker.ts'),
  'zip-worker': () => import('#documents/bundle/zip-worker.ts'),
  'pdf-worker': () => import('#documents/pdf/pdf-worker.ts'),
};
const handlers = new Map<string, Handler>();

/** The handler a worker's program puts on its own `self`, which here is the page. */
async function handlerOf(name: string): Promise<Handler> {
  const known = handlers.get(name);
  if (known) return known;
  const before = self.onmessage;
  await PROGRAMS[name]?.();
  const handler = self.onmessage as Handler | null;
  self.onmessage = before;
  if (!handler) throw new Error(`No program answers for ${name}.`);
  handlers.set(name, handler);
  return handler;
}

/** Those nobody has ended: a worker rests for some seconds before it is, and must not be there for the next test. */
const alive = new Set<WorkerInThePage>();

/** Runs a worker's own program here, one job at a time as it is asked. */
class WorkerInThePage {
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  onerror: ((event: { readonly message: string }) => void) | null = null;
  readonly #name: string;
  constructor(address: URL | string) {
    this.#name = /([a-z]+-worker)\.ts/.exec(String(address))?.[1] ?? '';
    alive.add(this);
  }
  postMessage(job: unknown): void {
    void this.#answer(structuredClone(job)).catch((error: unknown) =>
      this.onerror?.({ message: String(error) }),
    );
  }
  async #answer(data: unknown): Promise<void> {
    const handler = await handlerOf(this.#name);
    const said = vi.spyOn(self, 'postMessage').mockImplementation((answer: unknown) => {
      this.onmessage?.({ data: answer });
    });
    await handler({ data });
    said.mockRestore();
  }
  terminate(): void {
    this.onmessage = null;
    alive.delete(this);
  }
}

/** Lets documents be made in a test, where a page has no workers. */
export function workersInThePage(): void {
  vi.stubGlobal('Worker', WorkerInThePage);
  onTestFinished(() => {
    vi.unstubAllGlobals();
    for (const worker of alive) worker.onerror?.({ message: 'The test is over.' });
    alive.clear();
  });
}
