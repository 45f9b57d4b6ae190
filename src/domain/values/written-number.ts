/**
 * A number as a sentence writes it: 42600 and 2.5 are "42 600" and "2,5" in Norwegian, "42,600" and "2.5" in
 * English. The space does not break.
 */
export function writtenNumber(number: number, language: 'norwegian' | 'english'): string {
  const norwegian = language === 'norwegian';
  const [whole = '', decimals] = String(number).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, norwegian ? '\u00a0' : ',');
  return decimals === undefined ? grouped : `${grouped}${norwegian ? ',' : '.'}${decimals}`;
}
