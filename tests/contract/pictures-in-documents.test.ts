// @vitest-environment node
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleNb } from '#content/examples/poliklinikk.nb.ts';
import type { DocumentModel } from '#documents/blocks/block.ts';
import { renderPdfBytes } from '#documents/pdf/render-pdf.tsx';
import { masterTemplate } from '#documents/word/master-template.ts';
import { renderWordBytes } from '#documents/word/render-word.ts';
import type { Picture } from '#domain/values/picture.ts';
import { withoutSpace } from '../support/model-text.ts';
import { registerFontsFromDisk } from '../support/pdf-fonts.ts';
import { withPdf } from '../support/read-pdf.ts';
import { threeDocuments } from '../support/three-documents.ts';
import { inside, wordTree } from '../support/word-tree.ts';

const [, plan, report] = threeDocuments(exampleNb);
const picturesIn = ({ blocks }: DocumentModel): readonly Picture[] =>
  blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : []));
const lettersOf = ({ shapes }: Picture): readonly string[] =>
  shapes.flatMap((shape) => (shape.kind === 'letters' ? [shape.text] : []));

/** The pictures of a Word file: what each is called for who does not see it, and its two parts. */
function picturesOf(file: Uint8Array) {
  const tree = wordTree(file);
  const body = tree.part('word/document.xml');
  const targets = new Map(
    inside(tree.part('word/_rels/document.xml.rels'), 'Relationship').map((one) => [
      one.getAttribute('Id'),
      (one.getAttribute('Target') ?? '').replace(/^\/word\//, ''),
    ]),
  );
  const types = tree.part('[Content_Types].xml');
  const partOf = (pointer: Element | undefined) => {
    const path = targets.get(pointer?.getAttribute('r:embed') ?? '') ?? '';
    const said = [...types.children].some(
      (one) =>
        one.getAttribute('PartName') === `/word/${path}` ||
        one.getAttribute('Extension') === path.split('.').at(-1),
    );
    return said ? unzipSync(file)[`word/${path}`] : undefined;
  };
  return inside(body, 'wp:inline').map((drawing) => ({
    alt: inside(drawing, 'wp:docPr')[0]?.getAttribute('descr'),
    id: inside(drawing, 'wp:docPr')[0]?.getAttribute('id'),
    pixels: partOf(inside(drawing, 'a:blip')[0]),
    shapes: strFromU8(partOf(inside(drawing, 'asvg:svgBlip')[0]) ?? new Uint8Array()),
  }));
}

describe.each([
  ['the plan', plan],
  ['the report', report],
])('the picture of time in %s', (_name, model) => {
  const pictures = picturesIn(model);

  it('stands with a table that says the same', () => {
    const at = model.blocks.findIndex(({ kind }) => kind === 'picture');
    expect([model.blocks[at - 1]?.kind, model.blocks[at + 1]?.kind]).toContain('table');
  });

  it.each([
    ['of our own', undefined],
    ['made from a template', 'cover'],
  ] as const)('is in a Word file %s in shapes and in pixels, and says what it is', async (_look, kind) => {
    const file = await renderWordBytes(model, kind ? { template: await masterTemplate(kind) } : {});
    const all = picturesOf(file);
    expect(all.map(({ alt }) => alt)).toEqual(pictures.map(({ alt }) => alt));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const [index, found] of all.entries()) {
      expect(Number(found.id)).toBeGreaterThan(0);
      expect([...(found.pixels?.subarray(1, 4) ?? [])]).toEqual([...'PNG'].map((sign) => sign.charCodeAt(0)));
      expect(found.shapes).toMatch(/^<svg /);
      const picture = pictures[index];
      for (const text of picture ? lettersOf(picture) : []) expect(found.shapes).toContain(`>${text}</text>`);
    }
  });

  it('gives the same Word file each time', async () => {
    const [first, second] = [await renderWordBytes(model), await renderWordBytes(model)];
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});

describe('the picture of time in a PDF', () => {
  beforeAll(() => registerFontsFromDisk());

  it('says what it says elsewhere', async () => {
    const [picture] = picturesIn(plan);
    const found = withPdf(await renderPdfBytes(plan), ({ pages }) => withoutSpace(pages.join('')));
    const letters = picture ? lettersOf(picture) : [];
    expect(letters.length).toBeGreaterThan(5);
    for (const text of letters) expect(found).toContain(withoutSpace(text));
  });
});
