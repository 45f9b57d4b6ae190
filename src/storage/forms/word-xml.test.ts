import { describe, expect, it } from 'vitest';
import { attribute, childOf, elementsNamed, isOn, readXml, W, W14 } from './word-xml.ts';

const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

describe('the XML of Word', () => {
  it('means the same whatever prefix a program writes, and in the strict form', () => {
    for (const xml of [
      `<w:p xmlns:w="${W}"><w:tag w:val="a"/></w:p>`,
      `<ns0:p xmlns:ns0="${W}"><ns0:tag ns0:val="a"/></ns0:p>`,
      `<p xmlns="${W}" xmlns:q="${W}"><tag q:val="a"/></p>`,
      `<w:p xmlns:w="${STRICT}"><w:tag w:val="a"/></w:p>`,
    ]) {
      const root = readXml(xml);
      expect(root?.namespace).toBe(W);
      expect(attribute(root && childOf(root, 'tag'))).toBe('a');
    }
  });

  it('gives a prefix the meaning of the nearest declaration, and lets it go afterwards', () => {
    const root = readXml(`<a:x xmlns:a="${W}"><a:y xmlns:a="${W14}"/><a:z/></a:x>`);

    expect(root?.children.map(({ localName, namespace }) => [localName, namespace])).toEqual([
      ['y', W14],
      ['z', W],
    ]);
  });

  it('gives an attribute without a prefix no namespace, also where elements have one', () => {
    const root = readXml(`<p xmlns="${W}" val="a"/>`);

    expect(root?.attributes.get('val')).toBe('a');
    expect(attribute(root)).toBe('');
  });

  it('has texts and values as a person sees them', () => {
    const root = readXml(
      `<w:t xmlns:w="${W}" w:val="A &amp; &quot;B&quot;">1 &lt; 2 &#230; <w:b>og</w:b></w:t>`,
    );

    expect(root?.textContent).toBe('1 < 2 æ og');
    expect(attribute(root)).toBe('A & "B"');
  });

  it('is read with the mark some programs put first, and is nothing where it is cut short', () => {
    expect(readXml('\ufeff<a/>')?.localName).toBe('a');
    expect(readXml('<a><b></a>')).toBeNull();
    expect(readXml('')).toBeNull();
  });

  it('is never read when it declares texts of its own, which could grow without end', () => {
    expect(readXml('<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>')).toBeNull();
  });

  it('is found by name at any depth in reading order, of one kind or of any', () => {
    const root = readXml(`<r xmlns:w="${W}" xmlns:o="urn:o"><w:t>1</w:t><x><o:t>2</o:t><w:t>3</w:t></x></r>`);
    const texts = (namespace: string) =>
      root ? elementsNamed(root, 't', namespace).map(({ textContent }) => textContent) : [];

    expect(texts(W)).toEqual(['1', '3']);
    expect(texts('*')).toEqual(['1', '2', '3']);
  });

  it('has switches that are on without a value', () => {
    expect(['', '1', 'true', 'on', '0', 'false', 'off'].map(isOn)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
