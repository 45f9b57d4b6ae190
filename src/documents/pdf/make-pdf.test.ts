import { afterEach, describe, expect, it, vi } from 'vitest';
import { bareDocument } from '../bare-document.ts';
import type { DocumentModel } from '../blocks/block.ts';
import { pdfMaker } from './make-pdf.ts';
import type { PdfAnswer } from './pdf-answer.ts';

const model = (title: string): DocumentModel => ({ ...bareDocument([]), title });
const made: PdfAnswer = { kind: 'made', bytes: new Uint8Array([1, 2, 3]), substituted: false };

/** Workers that answer when they are told to; what happened to them, in order. */
function fakeWorkers() {
  const log: string[] = [];
  const working: {
    readonly answer: (given: PdfAnswer) => void;
    readonly break: (message: string) => void;
  }[] = [];
  const start = (): Worker => {
    const worker = {
      onmessage: (_: MessageEvent<PdfAnswer>): void => undefined,
      onerror: (_: ErrorEvent): void => undefined,
      postMessage: ({ title }: DocumentModel): void => {
        log.push(`ask ${title}`);
        working.push({
          answer: (data) => worker.onmessage(new MessageEvent('message', { data })),
          break: (message) => worker.onerror(new ErrorEvent('error', { message })),
        });
      },
      terminate: (): void => void log.push('end'),
    };
    return worker as unknown as Worker;
  };
  const last = async () => {
    await vi.waitFor(() => expect(working.length).toBeGreaterThan(0));
    const worker = working.pop();
    if (!worker) throw new Error('No worker was asked.');
    return worker;
  };
  return { log, start, last };
}

afterEach(() => vi.useRealTimers());

describe('the maker of PDF files', () => {
  it('gives a PDF file and ends the worker', async () => {
    const { log, start, last } = fakeWorkers();
    const making = pdfMaker(start)(model('A'));
    (await last()).answer(made);
    const { file, substituted } = await making;
    expect([file.type, file.size, substituted]).toEqual(['application/pdf', 3, false]);
    expect(log).toEqual(['ask A', 'end']);
  });

  it('makes one document at a time, in order, also after one that failed', async () => {
    const { log, start, last } = fakeWorkers();
    const make = pdfMaker(start);
    const first = make(model('A'));
    const second = make(model('B'));
    (await last()).answer({ kind: 'failed', reason: 'The font was not found.' });
    await expect(first).rejects.toThrow('The font was not found.');
    (await last()).answer(made);
    await second;
    expect(log).toEqual(['ask A', 'end', 'ask B', 'end']);
  });

  it('says when the writer cannot be loaded', async () => {
    const { log, start, last } = fakeWorkers();
    const making = pdfMaker(start)(model('A'));
    (await last()).break('');
    await expect(making).rejects.toThrow('could not be loaded');
    expect(log).toEqual(['ask A', 'end']);
  });

  it('gives up after a minute and ends what hangs', async () => {
    vi.useFakeTimers();
    const { log, start } = fakeWorkers();
    const making = pdfMaker(start)(model('A'));
    const refused = expect(making).rejects.toThrow('No PDF within 60 s.');
    await vi.advanceTimersByTimeAsync(59_000);
    expect(log).toEqual(['ask A']);
    await vi.advanceTimersByTimeAsync(1_000);
    await refused;
    expect(log).toEqual(['ask A', 'end']);
  });
});
