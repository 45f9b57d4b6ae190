/** Is nothing answered? An empty text, an empty list and no answer are the same, a blank row is not. */
export const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
