import type { DocumentModel } from '#documents/blocks/block.ts';
import type { Writers } from '#documents/bundle/all-files.ts';
import type { CalendarJob } from '#documents/calendar/calendar-job.ts';
import type { BookAbout } from '#documents/tables/book-properties.ts';
import type { SheetTable } from '#documents/tables/process-tables.ts';

/** A Word file, in the trust's own template where there is one. Rejects when the writer cannot be fetched. */
export async function wordOf(model: DocumentModel, template?: Uint8Array, signal?: AbortSignal) {
  const { makeWord } = await import('#documents/word/make-word.ts');
  return makeWord({ model, ...(template ? { template } : {}) }, signal);
}

/** A PDF, and what could not be written as it is. Rejects when the writer cannot be fetched. */
export async function pdfOf(model: DocumentModel, signal?: AbortSignal) {
  const { makePdf } = await import('#documents/pdf/make-pdf.ts');
  return makePdf(model, signal);
}

/** A spreadsheet of these tables. Rejects when the writer cannot be fetched. */
export async function spreadsheetOf(tables: readonly SheetTable[], about: BookAbout, signal?: AbortSignal) {
  const { makeSpreadsheet } = await import('#documents/tables/make-tables.ts');
  return makeSpreadsheet(tables, about, signal);
}

/** A calendar of these days. Rejects when the writer cannot be fetched. */
export async function calendarFileOf(calendar: CalendarJob, signal?: AbortSignal) {
  const { makeCalendar } = await import('#documents/calendar/make-calendar.ts');
  return makeCalendar(calendar, signal);
}

/** The writers for all files at once, each beside the page; the signal ends the one at work. */
export const pageWriters = (template?: Uint8Array, signal?: AbortSignal): Writers => ({
  docx: async (model) => (await wordOf(model, template, signal)).bytes,
  pdf: async (model) => (await pdfOf(model, signal)).bytes,
  xlsx: (tables, about) => spreadsheetOf(tables, about, signal),
  ics: (calendar) => calendarFileOf(calendar, signal),
});
