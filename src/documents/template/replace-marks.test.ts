import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsIn, piecesOf, textOfPieces, unfinishedIn } from './marks-in-text.ts';
import { likelyPlaceholder, norwegianName, placeholderOf, PLACEHOLDERS } from './placeholders.ts';
import { replaceMarks } from './replace-marks.ts';
import { element, escapeXml, type XmlElement } from '#domain/formats/xml-tree.ts';
import { descendantsNamed } from './xml-walk.ts';

const run = (text: string): XmlElement => element('w:r', {}, [element('w:t', {}, [escapeXml(text)])]);
const paragraph = (...runs: readonly (string | XmlElement)[]): XmlElement =>
  element(
    'w:p',
    {},
    runs.map((one) => (typeof one === 'string' ? run(one) : one)),
  );
const textOf = (one: XmlElement): string => textOfPieces(piecesOf(one));
const TEXTS = { title: 'Mandat', unit: 'Klinikk Øye' } as const;
function filled(one: XmlElement, texts: Readonly<Record<string, string>> = TEXTS): XmlElement {
  replaceMarks(one, (placeholder) => texts[placeholder], 'Side {page} av {pages}');
  return one;
}

describe('a placeholder', () => {
  it('is filled wherever Word has cut it into runs, and nothing around it moves', () => {
    const whole = 'Før {{ Title }} midt {{enhet}} etter';
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: whole.length - 1 }), { maxLength: 12 }),
        (cuts) => {
          const edges = [0, ...cuts.toSorted((a, b) => a - b), whole.length];
          const runs = edges.slice(1).map((end, index) => whole.slice(edges[index], end));
          expect(textOf(filled(paragraph(...runs)))).toBe('Før Mandat midt Klinikk Øye etter');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes any text, on one line, and never searches what it has put in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (typed) => {
        const value = `${typed}{{unit}}`;
        const shown = textOf(filled(paragraph('{{title}} og {{unit}}'), { title: value, unit: 'U' }));
        expect(shown).toContain('{{unit}} og U');
        expect(shown).not.toMatch(/\n/);
      }),
    );
  });

  it('that nobody has a text for stays as it is written', () => {
    expect(textOf(filled(paragraph('{{version}} {{ukjent}}')))).toBe('{{version}} {{ukjent}}');
  });

  it('does not reach across a tab, a line break or a picture', () => {
    const broken = paragraph('{{ti', element('w:r', {}, [element('w:tab')]), 'tle}}');
    expect(textOf(filled(broken))).not.toContain('Mandat');
  });

  it('for the pages becomes real fields in the look of its run', () => {
    const look = element('w:rPr', {}, [element('w:b')]);
    const bold = element('w:r', {}, [look, element('w:t', {}, ['Nr {{pages}}!'])]);
    const made = filled(paragraph(bold));
    expect(textOf(made)).toBe('Nr Side 1 av 1!');
    expect(descendantsNamed(made, 'w:fldSimple').map((one) => one.attributes.get('w:instr'))).toEqual([
      ' PAGE ',
      ' NUMPAGES ',
    ]);
    for (const one of descendantsNamed(made, 'w:r')) expect(descendantsNamed(one, 'w:b')).toHaveLength(1);
  });

  it('in a text box is one of its own paragraph', () => {
    const box = element('w:r', {}, [element('w:txbxContent', {}, [paragraph('{{unit}}')])]);
    const outer = paragraph('{{title}}', box);
    expect(paragraphsIn(outer)).toHaveLength(2);
    for (const one of paragraphsIn(outer)) filled(one);
    expect(
      paragraphsIn(outer)
        .map(textOf)
        .map((text) => text.replace('\ufffc', '')),
    ).toEqual(['Mandat', 'Klinikk Øye']);
  });
});

describe('the name of a placeholder', () => {
  it.each([...PLACEHOLDERS])('%s is known whatever its case, and by its Norwegian word', (known) => {
    expect(placeholderOf(known.toUpperCase())).toBe(known);
    const also = norwegianName(known);
    if (also !== undefined) expect(placeholderOf(also)).toBe(known);
  });

  it.each(['', 'constructor', 'toString', '__proto__', 'helse'])('is none where it is «%s»', (written) => {
    expect(placeholderOf(written)).toBeUndefined();
  });

  it.each([
    ['titel', 'title'],
    ['inhold', 'content'],
    ['sidetal', 'pages'],
    ['stauts', 'status'],
    ['xyzzy', undefined],
    ['', undefined],
  ])('that is misspelt as «%s» was most likely %s', (written, likely) => {
    expect(likelyPlaceholder(written)).toBe(likely);
  });
});

describe('what looks like a placeholder somebody did not finish', () => {
  it.each([
    ['{{title}', ['{{title}']],
    ['{title}', ['{title}']],
    ['title}}', ['title}}']],
    ['{{', ['{{']],
    ['{{title}}', []],
    ['{valgfritt}', []],
    ['a } b { c', []],
    ['', []],
  ])('in «%s» is %j', (text, found) => {
    expect(unfinishedIn(text)).toEqual(found);
  });
});
