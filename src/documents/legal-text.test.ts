import { describe, expect, it } from 'vitest';
import { legalText } from './legal-text.ts';

describe('text for XML', () => {
  it('keeps everything a person can see', () => {
    const typed = '& < > " \' – — « » č š ŧ ž á 👩🏽‍⚕️ 🇳🇴\t\u00a0\n';
    expect(legalText(typed)).toBe(typed);
  });
  it('drops control characters', () => {
    expect(legalText('a\u0000b\u0008c\u001fd\ufffee')).toBe('abcde');
  });
  it('drops soft hyphens, which Word would draw in the middle of a line', () => {
    expect(legalText('bruker\u00admedvirkning')).toBe('brukermedvirkning');
  });
  it('replaces half characters', () => {
    expect(legalText('a\ud83db\udc4dc')).toBe('a\ufffdb\ufffdc');
  });
  it('knows every kind of line break', () => {
    expect(legalText('a\r\nb\rc\u2028d\u000be')).toBe('a\nb\nc\nd\ne');
  });
});
