import { expect, test } from 'vitest';
import { inOneLine, labelled } from './labelled.ts';

test('a question takes no colon after it', () => {
  expect(labelled('Begrunnelse', 'fordi')).toBe('Begrunnelse: fordi');
  expect(labelled('Trenger vi et brukerpanel?', 'ja')).toBe('Trenger vi et brukerpanel? ja');
});

test('texts in one line keep no full stop before the semicolon', () => {
  expect(inOneLine(['Kø.', 'Få ansatte', 'Hvem svarer?'])).toBe('Kø; Få ansatte; Hvem svarer?');
});
