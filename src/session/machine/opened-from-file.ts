/** The program was opened from a file on this machine or a share, and not from a server. */
export const openedFromFile = (): boolean => window.location.protocol === 'file:';
