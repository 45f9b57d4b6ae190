import { describe, expect, it } from 'vitest';
import { bareDocument } from '#documents/papers/bare-document.ts';
import { printRules } from './print-rules.ts';

describe('the printed page', () => {
  it('turns with the document, and counts its pages in its own words', () => {
    const rules = printRules({ ...bareDocument([]), orientation: 'landscape' }, true);
    expect(rules).toContain('size: A4 landscape');
    expect(rules).toContain('"Side " counter(page) " av " counter(pages)');
  });

  it('is only told its size where nothing is drawn in its margins', () => {
    expect(printRules({ ...bareDocument([]), orientation: 'landscape' }, false)).toBe(
      '@page { size: A4 landscape; margin: 10mm 21mm; }',
    );
  });

  it('holds what people wrote as text, whatever it looks like', () => {
    const footerText = '"; } body { display: none }\\</style>\nto';
    const rules = printRules({ ...bareDocument([]), footerText }, true);
    expect(rules).toContain('"\\22 ; } body { display: none }\\5c \\3c /style\\3e \\a to');
  });
});
