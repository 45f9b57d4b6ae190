import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { savedParts } from '#domain/guide/saved-parts.ts';
import { openProcessFile } from '#storage/files/open-process-file.ts';
import { processWith } from '#tests/support/page/process-with.ts';
import { downloadProcessFile } from './download-process-file.ts';
import { download } from './download.ts';

/** What the browser was handed: the name, and what was behind the address when it was pressed. */
let taken: { readonly name: string; readonly content: Blob | undefined }[] = [];
/** What an address leads to, as long as it does. */
let open = new Map<string, Blob>();

beforeEach(() => {
  taken = [];
  open = new Map();
  vi.useFakeTimers({ now: Date.parse('2027-05-12T08:00:00.000Z'), toFake: ['Date', 'setTimeout'] });
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    const url = `blob:file-${open.size}`;
    open.set(url, content as Blob);
    return url;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void open.delete(url));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    taken.push({ name: this.download, content: open.get(this.href) });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('a file comes whole under its name, and can still be read by a browser that is slow to take it', () => {
  const content = new Blob(['mandat']);
  download('mandat.docx', content);
  expect(taken).toEqual([{ name: 'mandat.docx', content }]);

  vi.advanceTimersByTime(10_000);
  expect([...open.values()]).toEqual([content]);
});

it('a file is let go of in the end, so that a long day of downloads does not fill the memory', () => {
  for (const name of ['en.docx', 'to.docx']) download(name, new Blob([name]));
  vi.runAllTimers();

  expect(open.size).toBe(0);
});

it('a process that is taken out is opened as it was, under a name with its own name and the day', async () => {
  const process = processWith({ about: { processName: 'Panel Øye', leader: 'Åse\n«Šárá» 👩🏽‍⚕️' } });
  downloadProcessFile(process);

  const [file] = taken;
  expect(file?.name).toBe('brukerpanel-panel-oye-2027-05-12.json');
  const bytes = new Uint8Array((await file?.content?.arrayBuffer()) ?? new ArrayBuffer());
  expect(openProcessFile({ name: file?.name ?? '', bytes }, savedParts)).toMatchObject({
    kind: 'opened',
    process,
  });
});
