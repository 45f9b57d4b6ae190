import type { DocumentModel } from '../blocks/block.ts';
import type { DocumentInput } from '../blocks/field-given.ts';
import { calendarJobOf, type CalendarJob } from '../calendar/calendar-job.ts';
import { documentsOf, nameOfDocument, type FileForm } from '../document-list.ts';
import type { BookAbout } from '../tables/book-properties.ts';
import { aboutTables, processTablesOf, type SheetTable } from '../tables/process-tables.ts';

/** How blocks and tables become bytes: by workers in the browser, directly on the command line. */
export type Writers = Readonly<Record<FileForm, (model: DocumentModel) => Promise<Uint8Array>>> & {
  readonly xlsx: (tables: readonly SheetTable[], about: BookAbout) => Promise<Uint8Array>;
  readonly ics: (calendar: CalendarJob) => Promise<Uint8Array>;
};
/** The name of a file of this kind: "mandat-klinikk-oye-2027-05-12.docx". */
export type NameOf = (kind: string, ending: string) => string;

/** The file with this number, of so many, is being made: those before it are there. */
export type OnBegun = (number: number, of: number) => void;

export interface MadeFile {
  readonly name: string;
  /** What a person calls it. */
  readonly what: string;
  /** What it is called in the folder with everything, where that is not `what`. */
  readonly short?: string;
  /** The status of a document; absent for tables, calendar and data. */
  readonly status?: string;
  readonly bytes: Uint8Array;
}
export interface AllFiles {
  readonly files: readonly MadeFile[];
  /** Those that could not be made, and why. */
  readonly notMade: readonly { readonly name: string; readonly reason: string }[];
}

interface Wanted {
  /** What a person calls it. */
  readonly what: string;
  readonly ending: string;
  /** Absent for what is no document; called after `make`. */
  readonly status?: () => string;
  readonly make: () => Promise<Uint8Array>;
}

/** The page draws how far it has come, and hears a press, between one document and the blocks of the next. */
const aTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Worked out the first time it is asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function wantedFiles(input: DocumentInput, writers: Writers): readonly Wanted[] {
  const { names } = input.words;
  return [
    ...documentsOf(input.process).flatMap((document) => {
      // Each when its turn comes: all at once they would hold a page up.
      const model = once(() => document.make(input, document.meeting));
      return document.bundled.map((ending) => ({
        what: nameOfDocument(document, input.words),
        ending,
        status: () => model().standing.statusText,
        make: () => writers[ending](model()),
      }));
    }),
    {
      what: names.tables,
      ending: 'xlsx',
      make: () => writers.xlsx(processTablesOf(input), aboutTables(input)),
    },
    ...calendarFile(input, writers),
  ];
}

/** None where nothing has a date: an empty calendar says nothing when it is opened. */
function calendarFile(input: DocumentInput, writers: Writers): readonly Wanted[] {
  const job = calendarJobOf(input);
  if (!job) return [];
  return [{ what: input.words.names.calendar, ending: 'ics', make: () => writers.ics(job) }];
}

interface Making {
  /** Told at first, and each time one more is there. */
  readonly onBegun?: OnBegun;
  /** Nobody waits any longer: it rejects, and nothing more is made. */
  readonly signal?: AbortSignal;
}

/** A Word file is made while a PDF is laid out, which takes longest; more at a time would leave the page no processor. */
const AT_ONCE = 2;

/**
 * Every document in every form, the tables and, where there are dates, the calendar, begun in their order, two at a time.
 * One that cannot be made is named, and never stops the others.
 */
export async function allFilesOf(
  input: DocumentInput,
  writers: Writers,
  nameOf: NameOf,
  { onBegun, signal }: Making = {},
): Promise<AllFiles> {
  const wanted = wantedFiles(input, writers);
  const made: (MadeFile | { readonly name: string; readonly reason: string })[] = [];
  const left = wanted.entries();
  let done = 0;
  const tell = (): void => {
    if (done < wanted.length) onBegun?.(done + 1, wanted.length);
  };
  const makeNext = async (): Promise<void> => {
    for (const [index, { what, ending, status, make }] of left) {
      const name = nameOf(what, ending);
      await aTurn();
      try {
        const bytes = await make();
        made[index] = { name, what, ...(status ? { status: status() } : {}), bytes };
      } catch (error) {
        made[index] = { name, reason: String(error) };
      }
      signal?.throwIfAborted();
      done += 1;
      tell();
    }
  };
  tell();
  await Promise.all(Array.from({ length: AT_ONCE }, makeNext));
  return {
    files: made.filter((one) => 'bytes' in one),
    notMade: made.filter((one) => 'reason' in one),
  };
}
