import { describe, expect, it } from 'vitest';
import { picturesIn } from './pictures-in.ts';
import { readXml, W } from './word-xml.ts';

const pictures = (inner: string): readonly string[] => {
  const root = readXml(
    `<w:body xmlns:w="${W}" xmlns:wp="urn:wp" xmlns:v="urn:v" xmlns:mc="urn:mc" xmlns:o="urn:o">${inner}</w:body>`,
  );
  return root ? picturesIn(root) : ['no XML'];
};
const drawing = (properties: string, inner = ''): string =>
  `<w:drawing><wp:inline><wp:docPr ${properties}/>${inner}</wp:inline></w:drawing>`;

describe('the pictures of a form', () => {
  it('are called what people are told about them, else what they are named, else nothing', () => {
    expect(
      pictures(
        drawing('descr="Skisse av  venterommet" name="Bilde 1"') +
          drawing('descr=" " title="Tittel" name="Bilde 2"') +
          drawing('name="Bilde 3"') +
          drawing('id="4"'),
      ),
    ).toEqual(['Skisse av venterommet', 'Tittel', 'Bilde 3', '']);
  });

  it('have names that are held short', () => {
    expect(pictures(drawing(`descr="${'æ'.repeat(200)}"`))).toEqual([`${'æ'.repeat(80)}…`]);
  });

  it('are no text boxes: their text is read', () => {
    expect(pictures(drawing('name="Boks"', '<w:txbxContent><w:p/></w:txbxContent>'))).toEqual([]);
  });

  it('are counted once when they are written in two ways, and not when they were deleted', () => {
    const both = `<mc:AlternateContent><mc:Choice>${drawing('name="Bilde"')}</mc:Choice><mc:Fallback><w:pict><v:shape alt="Bilde"><v:imagedata/></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;

    expect(pictures(both)).toEqual(['Bilde']);
    expect(pictures(`<w:del>${drawing('name="Borte"')}</w:del>`)).toEqual([]);
    expect(pictures(`<w:moveFrom>${drawing('name="Flyttet"')}</w:moveFrom>`)).toEqual([]);
  });

  it('are old drawings with an image, and not lines and frames', () => {
    const old = (inner: string): string => `<w:pict><v:shape alt="Gammel">${inner}</v:shape></w:pict>`;

    expect(pictures(old('<v:imagedata/>'))).toEqual(['Gammel']);
    expect(pictures(old('<v:fill/>'))).toEqual([]);
  });

  it('are things from other programs, once each', () => {
    expect(
      pictures('<w:object><w:pict><v:shape alt="Regneark"><v:imagedata/></v:shape></w:pict></w:object>'),
    ).toEqual(['Regneark']);
  });
});
