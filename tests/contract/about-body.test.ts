import { describe, expect, it } from 'vitest';
import { documentsEn } from '#content/words/documents.en.ts';
import { documentsNb } from '#content/words/documents.nb.ts';
import { documentsNn } from '#content/words/documents.nn.ts';
import { aboutBody, shortBody } from '#documents/words/about-body.ts';

describe('what a body is called when it has been spoken of', () => {
  it.each([
    ['', 'panelet', 'panelet', 'the panel'],
    ['brukerpanel', 'panelet', 'panelet', 'the panel'],
    ['Ungdomsråd', 'rådet', 'rådet', 'the council'],
    ['brukergruppe', 'gruppen', 'gruppa', 'the group'],
    ['Brukerforum', 'forumet', 'forumet', 'the forum'],
    ['user council', 'rådet', 'rådet', 'the council'],
    ['Brukerrådet', 'rådet', 'rådet', 'Brukerrådet'],
    ['Stemmen', 'Stemmen', 'Stemmen', 'Stemmen'],
    ['Brukernes stemme i Fjordbyen', ...Array<string>(3).fill('Brukernes stemme i Fjordbyen')],
  ])('is, of «%s», %s, %s and %s', (name, ...said) => {
    expect([documentsNb, documentsNn, documentsEn].map(({ definite }) => shortBody(name, definite))).toEqual(
      said,
    );
  });

  it('stands in every word of the documents that is about it, with a capital where it begins a sentence', () => {
    const words = aboutBody(documentsNb, 'Ungdomsråd');
    expect(words.mandate.chair).toBe('Leder av rådet');
    expect(words.checklist.anchoring.coordinator).toMatch(/^Rådet har /);
    for (const spoken of [documentsNb, documentsNn, documentsEn])
      expect(JSON.stringify(aboutBody(spoken, 'Ungdomsråd'))).not.toContain('heBody}');
  });
});
