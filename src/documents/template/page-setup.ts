import type { Template } from './read-template.ts';
import type { XmlElement } from '#domain/formats/xml-tree.ts';
import { attributeOf, childNamed, childrenNamed, descendantsNamed } from './xml-walk.ts';

type Orientation = 'portrait' | 'landscape';

/** A4 with our own margins, in twips, for a template that does not say. */
const A4 = { width: 11906, height: 16838, margin: 1247 } as const;

const numberOf = (node: XmlElement | undefined, name: string, otherwise: number): number => {
  const number = Number(attributeOf(node, name));
  return Number.isFinite(number) && number > 0 ? number : otherwise;
};

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly sides: number;
}

function sheetOf(section: XmlElement | undefined): Sheet {
  const size = childNamed(section, 'w:pgSz');
  const margins = childNamed(section, 'w:pgMar');
  return {
    width: numberOf(size, 'w:w', A4.width),
    height: numberOf(size, 'w:h', A4.height),
    sides: numberOf(margins, 'w:left', A4.margin) + numberOf(margins, 'w:right', A4.margin),
  };
}

const lastSection = ({ body }: Template): XmlElement | undefined => childrenNamed(body, 'w:sectPr').at(-1);

/** How wide a text of this orientation is on the template's paper, in twips. */
export function textWidth(template: Template, orientation: Orientation): number {
  const { width, height, sides } = sheetOf(lastSection(template));
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return Math.max(2000, (orientation === 'portrait' ? short : long) - sides);
}

/** Turns every sheet of the template the way the document lies; tabs in the margins that stood at the edge follow. */
export function turnPages(template: Template, orientation: Orientation): void {
  const before = sheetOf(lastSection(template));
  for (const section of descendantsNamed(template.document, 'w:sectPr')) {
    const { width, height } = sheetOf(section);
    const size = childNamed(section, 'w:pgSz');
    if (!size || width > height === (orientation === 'landscape')) continue;
    size.attributes.set('w:w', String(height));
    size.attributes.set('w:h', String(width));
    size.attributes.set('w:orient', orientation);
  }
  const after = textWidth(template, orientation);
  const old = before.width - before.sides;
  if (old === after || old <= 0) return;
  for (const { root } of template.margins)
    for (const tab of descendantsNamed(root, 'w:tab').filter((node) => node.attributes.has('w:pos')))
      tab.attributes.set('w:pos', String(Math.round((numberOf(tab, 'w:pos', old) / old) * after)));
}
