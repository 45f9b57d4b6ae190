import type { NameOf } from '#documents/bundle/all-files.ts';
import { loadFormWords } from '#content/languages/load-form-words.ts';
import { fileNameOf } from '#storage/files/process-file-name.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import { titleOf, type Process } from '#domain/process/process.ts';
import { blobOf, inputOf, languageOf, pageWriters } from './make-document.ts';
import type { OwnLook } from '#session/repositories/use-own-look.ts';

/** A file that is no document, with what a person must be told about it. */
interface OtherFile {
  readonly name: string;
  readonly file: Blob;
  /** Dates that could not be read, in the words they were written. */
  readonly leftOut?: readonly string[];
  /** Names of files that could not be made. */
  readonly notMade?: readonly string[];
}

const namesOf =
  (process: Process, day: string): NameOf =>
  (kind, ending) =>
    fileNameOf(kind, titleOf(process), day, ending);

/** The plan and the stakeholders as a spreadsheet. */
export async function makeTables(process: Process, day: string): Promise<OtherFile> {
  const [{ processTablesOf }, { renderTables }] = await Promise.all([
    import('#documents/tables/process-tables.ts'),
    import('#documents/tables/render-tables.ts'),
  ]);
  const input = await inputOf(process, day);
  const bytes = await renderTables(processTablesOf(input), day);
  return { name: namesOf(process, day)(input.words.names.tables, 'xlsx'), file: blobOf(bytes, 'xlsx') };
}

/** Meetings, deadlines and the evaluation. */
export async function makeCalendar(process: Process, day: string): Promise<OtherFile> {
  const [{ calendarOf }, { renderCalendar }] = await Promise.all([
    import('#documents/calendar/calendar-events.ts'),
    import('#documents/calendar/render-calendar.ts'),
  ]);
  const input = await inputOf(process, day);
  return {
    name: namesOf(process, day)(input.words.names.calendar, 'ics'),
    file: blobOf(renderCalendar(input), 'ics'),
    leftOut: calendarOf(input).leftOut,
  };
}

/** The form for answers in advance that belongs to no leader. */
export async function makeForm(process: Process, day: string): Promise<OtherFile> {
  const [{ formFile }, { makeWordForm }, input, formWords] = await Promise.all([
    import('#documents/bundle/form-file.ts'),
    import('#documents/word/make-word.ts'),
    inputOf(process, day),
    loadFormWords(languageOf(process)),
  ]);
  const form = await formFile(input, formWords, namesOf(process, day), makeWordForm);
  if (!form) throw new Error('There is no invitation to make a form of.');
  return { name: form.name, file: blobOf(form.bytes, 'docx') };
}

/** Every file in one folder, the process file too. */
export async function makeEverything(process: Process, day: string, own: OwnLook): Promise<OtherFile> {
  const [{ allFilesOf }, { formFile }, { makeWordForm }, { bundleOf, dataFile }] = await Promise.all([
    import('#documents/bundle/all-files.ts'),
    import('#documents/bundle/form-file.ts'),
    import('#documents/word/make-word.ts'),
    import('#documents/bundle/bundle.ts'),
  ]);
  const input = await inputOf(process, day, own);
  const nameOf = namesOf(process, day);
  const all = await allFilesOf(input, pageWriters(own), nameOf);
  const text = writeProcessFile(process, { appVersion: __APP_VERSION__, now: `${day}T12:00:00.000Z` });
  const data = dataFile(input, nameOf('brukerpanel', 'json'), new TextEncoder().encode(text));
  const form = await formFile(input, await loadFormWords(languageOf(process)), nameOf, makeWordForm);
  const files = [...all.files, ...(form ? [form] : []), data];
  const bytes = bundleOf(input, { ...all, files }, nameOf);
  return {
    name: nameOf(input.words.names.bundle, 'zip'),
    file: blobOf(bytes, 'zip'),
    notMade: all.notMade.map(({ name }) => name),
  };
}
