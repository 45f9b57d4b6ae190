/**
 * The number in a text a person typed, or `undefined`: "30 000", "1 150", "355,50", "kr 60 000".
 * Space, no-break space and full stop group thousands; comma is the decimal sign. Text after the
 * number is not read ("60 000 per år" is 60000); a text with no number gives `undefined`.
 */
export function numberOf(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  const match = /-?\d+(?:[ \u00a0\u202f.]\d{3}(?!\d))*(?:,\d+)?/.exec(text);
  if (!match) return undefined;
  const number = Number(match[0].replace(/[ \u00a0\u202f.]/g, '').replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}
