/** Say, first in a file, what it is. Permanent. */
export const INVITATION_FORMAT = 'brukerpanelveilederen/invitation';
export const ANSWER_FORMAT = 'brukerpanelveilederen/advance-answer';
/** The version of both; raised when an older program could not read them. */
export const FORMAT_VERSION = 1;

/** 5 MB: unpacked or as a file. Sixty full answers together are under one. */
export const LARGEST_BYTES = 5 * 1024 * 1024;
/** Rows of all fields together. */
export const MOST_ROWS = 10_000;
