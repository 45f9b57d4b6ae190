/** The program was opened from a file on this machine or a share, and not from a server. */
export const openedFromFile = (): boolean => window.location.protocol === 'file:';

/**
 * Opened from a file, WebKit (the engine of Safari) lets its windows say nothing to each other: what is done in one is not
 * followed in another, though both keep what is written (decision 0031).
 */
export const windowsStandApart = (
  protocol: string = window.location.protocol,
  browser: Pick<Navigator, 'vendor'> = window.navigator,
): boolean => protocol === 'file:' && browser.vendor.startsWith('Apple');
