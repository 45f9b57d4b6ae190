/** A file that is ready to be downloaded, with what a person must be told about it. */
export interface TakenFile {
  readonly name: string;
  /** `null` where there was nothing to put in it, which is told instead. */
  readonly file: Blob | null;
  /** Whether some characters are replaced by a mark, because this form cannot show them. */
  readonly substituted?: boolean;
  /** Dates that could not be read, in the words they were written. */
  readonly leftOut?: readonly string[];
  /** Names of files that could not be made. */
  readonly notMade?: readonly string[];
}

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar;charset=utf-8',
  zip: 'application/zip',
  json: 'application/json',
} as const;

/** The ending of a file the program makes. */
export type FileEnding = keyof typeof TYPES;

/** Bytes or text as a file of the kind its ending says. */
export const fileOf = (content: Uint8Array<ArrayBuffer> | string, ending: FileEnding): Blob =>
  new Blob([content], { type: TYPES[ending] });
