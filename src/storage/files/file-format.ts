/** Says, first in the file, what it is. Permanent. */
export const FILE_FORMAT = 'brukerpanelveilederen/process';
