import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#tests/support/any-text.ts';
import { element, escapeXml, parseXml, unescapeXml, writeXml, type XmlElement } from './xml-tree.ts';

const name = fc.constantFrom('w:p', 'w:r', 'w:t', 'a', 'mc:AlternateContent');
/** Any tree of elements with any text in it, no two texts beside each other. */
const anyTree: fc.Arbitrary<XmlElement> = fc.letrec<{ tree: XmlElement }>((tie) => ({
  tree: fc
    .tuple(
      name,
      fc.dictionary(fc.constantFrom('w:val', 'xml:space', 'r:id'), anyText({ maxPieces: 2 }).map(escapeXml)),
      fc.oneof(
        { depthSize: 'small' },
        anyText({ maxPieces: 3 }).map((text) => (text === '' ? [] : [escapeXml(text)])),
        fc.array(tie('tree'), { maxLength: 3 }),
      ),
    )
    .map(([tag, attributes, children]) => element(tag, attributes, children)),
})).tree;

describe('an XML tree', () => {
  it('writes back what it read, whatever it is', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        expect(parseXml(writeXml(tree))).toEqual(tree);
      }),
    );
  });

  it('keeps any text a person wrote, through escaping and back', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(unescapeXml(escapeXml(text))).toBe(text);
        expect(escapeXml(text)).not.toMatch(/[<>"]/);
      }),
    );
  });

  it('has one text where a comment, an instruction or CDATA stood in it', () => {
    const one = parseXml('<a>na<!-- x -->vn<?x?> er<![CDATA[ <b>]]> her<c/>og<!-- y -->så</a>');
    expect(one?.children).toEqual(['navn er &lt;b&gt; her', element('c'), 'også']);
    expect(one && parseXml(writeXml(one))).toEqual(one);
  });

  it('is never read with a fall, whatever the text is', () => {
    const pieces = fc.constantFrom(
      '<a>',
      '</a>',
      '<a/>',
      '<',
      '>',
      '"',
      "'",
      '<!--',
      '-->',
      '<?',
      '?>',
      '<![CDATA[',
      ']]>',
      '<!DOCTYPE',
      'x',
      ' a="b"',
      '&amp;',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (all) => {
        const read = parseXml(all.join(''));
        if (read) expect(parseXml(writeXml(read))).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a tag that is not closed', '<a><b></a>'],
    ['a tag closed twice', '<a></a></a>'],
    ['two roots', '<a/><b/>'],
    ['no root', 'Hei'],
    ['nothing', ''],
    ['a tag without an end', '<a b="c'],
    ['a declaration', '<!DOCTYPE a><a/>'],
    ['an entity', '<!ENTITY a "b"><a/>'],
    ['a comment without an end', '<a><!-- </a>'],
    ['a value without quotes', '<a b=c/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['an entity nobody knows', '<a>&hidden;</a>'],
    ['a sign that begins no entity', '<a>R&D</a>'],
    ['more depth than anybody makes', '<a>'.repeat(500) + '</a>'.repeat(500)],
  ])('is none with %s', (_, text) => {
    expect(parseXml(text)).toBeNull();
  });

  it('takes a > inside quotes as part of the value, and single quotes as double', () => {
    expect(parseXml(`<a b="1>2" c='say "hi"'/>`)).toEqual(
      element('a', { b: '1>2', c: 'say &quot;hi&quot;' }),
    );
  });

  it('reads CDATA as the text it is, and leaves comments out', () => {
    expect(parseXml('<a><![CDATA[1 < 2 & 3]]><!-- nothing --></a>')).toEqual(
      element('a', {}, ['1 &lt; 2 &amp; 3']),
    );
  });

  it('spells each character in one way, however the file did', () => {
    expect(parseXml("<a b='&#x0000044;DE'>&#0000073;N&#x43;</a>")).toEqual(
      element('a', { b: 'DDE' }, ['INC']),
    );
    expect(parseXml('<a b="1&#10;2"/>')).toEqual(element('a', { b: '1&#10;2' }));
  });

  it.each([
    ['tags that never end', '<a'.repeat(2_000_000)],
    ['a value that never ends', `<a ${'b="'.repeat(1_000_000)}`],
    ['a name that never ends', `<a ${'b'.repeat(5_000_000)}`],
    ['spaces without an end', `<a b${' '.repeat(5_000_000)}`],
    ['signs without a meaning', `<a>${'&'.repeat(3_000_000)}</a>`],
    ['comments that never end', `<a>${'<!--'.repeat(900_000)}`],
  ])('is refused at once with %s', (_, text) => {
    expect(parseXml(text)).toBeNull();
  });

  it('takes as many tags as it is told', () => {
    expect(parseXml('<a><b/><b/></a>', 5)).not.toBeNull();
    expect(parseXml('<a><b/><b/></a>', 4)).toBeNull();
  });

  it.each([
    ['&#65;&#x42;', 'AB'],
    ['&#x00000041;', 'A'],
    ['&#128105;', '👩'],
    ['&apos;&quot;', `'"`],
    ['&unknown;', '&unknown;'],
    ['&#9999999;', '&#9999999;'],
    ['R&D', 'R&D'],
  ])('shows «%s» as «%s»', (text, shown) => {
    expect(unescapeXml(text)).toBe(shown);
  });
});
