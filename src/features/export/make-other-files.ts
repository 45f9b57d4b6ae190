import type { DocumentInput } from '#documents/blocks/field-given.ts';
import type { NameOf } from '#documents/bundle/all-files.ts';
import { loadFormWords } from '#content/languages/load-form-words.ts';
import { fileNameOf } from '#storage/files/process-file-name.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import { invitationOf } from '#domain/advance/invitation.ts';
import type { Profile } from '#domain/profile/profile.ts';
import type { Process } from '#domain/process/process.ts';
import { titleOf } from '#domain/guide/title.ts';
import { makeForm } from '#desk/documents/make-form.ts';
import { fetchDocumentInput } from '#desk/documents/document-input.ts';
import { fileOf, type TakenFile } from '#desk/documents/taken-file.ts';
import { calendarFileOf, pageWriters, spreadsheetOf } from '#desk/documents/page-writers.ts';
import type { Following } from '#desk/documents/use-taking.ts';
import { wallClock } from '#session/clock/wall-clock.ts';
import type { Trust } from '#session/repositories/fetch-trust.ts';

const namesOf =
  (process: Process, day: string): NameOf =>
  (kind, ending) =>
    fileNameOf(kind, titleOf(process), day, ending);

const inputOf = (process: Process, printedOn: string, profile?: Profile): Promise<DocumentInput> =>
  fetchDocumentInput(process, {
    printedOn,
    wallClock: wallClock(),
    appVersion: __APP_VERSION__,
    ...(profile ? { profile } : {}),
  });

/** The plan and the stakeholders as a spreadsheet. */
export async function makeTables(process: Process, day: string): Promise<TakenFile> {
  const { aboutTables, processTablesOf } = await import('#documents/tables/process-tables.ts');
  const input = await inputOf(process, day);
  const bytes = await spreadsheetOf(processTablesOf(input), aboutTables(input));
  return { name: namesOf(process, day)(input.words.names.tables, 'xlsx'), file: fileOf(bytes, 'xlsx') };
}

/** Meetings, deadlines and the evaluation. */
export async function makeCalendar(process: Process, day: string): Promise<TakenFile> {
  const [{ calendarOf }, { calendarJobOf }] = await Promise.all([
    import('#documents/calendar/calendar-events.ts'),
    import('#documents/calendar/calendar-job.ts'),
  ]);
  const input = await inputOf(process, day);
  const calendar = calendarJobOf(input);
  return {
    name: namesOf(process, day)(input.words.names.calendar, 'ics'),
    file: calendar && fileOf(await calendarFileOf(calendar), 'ics'),
    leftOut: calendarOf(input).leftOut,
  };
}

/** The form for answers in advance that belongs to no leader. */
export async function makeBareForm(process: Process, day: string): Promise<TakenFile> {
  const invitation = invitationOf(process, null);
  if (!invitation) throw new Error('There is no invitation to make a form of.');
  const { words } = await inputOf(process, day);
  return {
    name: namesOf(process, day)(words.names.form, 'docx'),
    file: await makeForm(invitation, words.language),
  };
}

/** Every file in one folder, the process file too, each made beside the page. Rejects when nobody waits any longer. */
export async function makeEverything(
  process: Process,
  day: string,
  trust: Trust,
  { onBegun, signal }: Following,
): Promise<TakenFile> {
  const [{ allFilesOf }, { formFile }, { makeWordForm }, { filesInBundle, dataFile }, { makeZip }] =
    await Promise.all([
      import('#documents/bundle/all-files.ts'),
      import('#documents/bundle/form-file.ts'),
      import('#documents/word/make-word.ts'),
      import('#documents/bundle/bundle.ts'),
      import('#documents/bundle/make-zip.ts'),
    ]);
  const input = await inputOf(process, day, trust.profile);
  const nameOf = namesOf(process, day);
  const all = await allFilesOf(input, pageWriters(trust.template, signal), nameOf, { onBegun, signal });
  const text = writeProcessFile(process, { appVersion: __APP_VERSION__, now: `${day}T12:00:00.000Z` });
  const data = dataFile(input, nameOf('brukerpanel', 'json'), new TextEncoder().encode(text));
  const formWords = await loadFormWords(input.words.language);
  const form = await formFile(input, formWords, nameOf, (model) => makeWordForm(model, signal));
  const files = filesInBundle(input, { ...all, files: [...all.files, ...(form ? [form] : []), data] });
  const bytes = await makeZip({ files, day: input.printedOn }, signal);
  return {
    name: nameOf(input.words.names.bundle, 'zip'),
    file: fileOf(bytes, 'zip'),
    notMade: all.notMade.map(({ name }) => name),
  };
}
