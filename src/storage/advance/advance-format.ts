/** Say, first in a file, what it is. Permanent. */
export const INVITATION_FORMAT = 'brukerpanelveilederen/invitation';
export const ANSWER_FORMAT = 'brukerpanelveilederen/advance-answer';
export const QUESTIONNAIRE_FORMAT = 'brukerpanelveilederen/questionnaire';
export const REPLY_FORMAT = 'brukerpanelveilederen/questionnaire-answer';
/**
 * The version of each, in files and in links: one version is one shape (`docs/schemas`), so that an older program says
 * «newer» of what it does not know. An answer changes with the steps that are asked in it.
 */
export const INVITATION_VERSION = 4;
export const ANSWER_VERSION = 5;
/** What an invitation without a line is written as: it has nothing that a program from before the line does not know. */
export const INVITATION_WITHOUT_LINE = 3;
/** They begin above all that was there before them, so that a program that knows neither says «newer» of both. */
export const QUESTIONNAIRE_VERSION = 6;
export const REPLY_VERSION = 6;

/** 5 MB: unpacked or as a file. Sixty full answers together are under one. */
export const LARGEST_BYTES = 5 * 1024 * 1024;
/** Rows of all fields together. */
export const MOST_ROWS = 10_000;
