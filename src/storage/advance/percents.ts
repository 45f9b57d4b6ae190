/** Percent signs are written anew each time a link passes a system that guards links: three times was the most seen. */
export const MOST_PERCENTS = 4;

/** The sign of a hexadecimal number; plain letters and signs only: no more is in our links, and half a letter would not be one. */
export const plainSign = (hex: string, otherwise: string): string => {
  const code = Number.parseInt(hex, 16);
  return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : otherwise;
};

/** A text with each `%2F` of it as the sign it stands for, once over. */
export const withoutPercents = (text: string): string =>
  text.replace(/%([2-7][0-9A-F])/gi, (whole, hex: string) => plainSign(hex, whole));
