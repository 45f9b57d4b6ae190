import { LETTER_SIZE, type Ink, type Picture, type Shape } from '#domain/values/picture.ts';
import { escapeXml } from '#domain/formats/xml-tree.ts';
import { INKS } from '../colours.ts';
import { legalText } from '../legal-text.ts';
import { FONT } from './look.ts';

const hex = (ink: Ink): string => `#${INKS[ink]}`;

const filling = ({ fill, edge }: { readonly fill: Ink; readonly edge?: Ink }): string =>
  `fill="${hex(fill)}"${edge === undefined ? '' : ` stroke="${hex(edge)}" stroke-width="1.5"`}`;

function written(shape: Shape): string {
  switch (shape.kind) {
    case 'line': {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
      return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${hex(shape.ink)}" stroke-width="${shape.thick}"/>`;
    }
    case 'circle':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.radius}" ${filling(shape)}/>`;
    case 'box':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" ${filling(shape)}/>`;
    case 'diamond': {
      const { x, y, radius } = shape;
      const points = `${x},${y - radius} ${x + radius},${y} ${x},${y + radius} ${x - radius},${y}`;
      return `<polygon points="${points}" ${filling(shape)}/>`;
    }
    case 'letters': {
      const anchor = shape.align === 'center' ? ' text-anchor="middle"' : '';
      const weight = shape.strong ? ' font-weight="bold"' : '';
      return `<text x="${shape.x}" y="${shape.y}" fill="${hex(shape.ink)}"${anchor}${weight}>${escapeXml(legalText(shape.text))}</text>`;
    }
  }
}

/** A picture as an SVG file. */
export function pictureSvg({ width, height, shapes }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="${FONT}, Carlito, sans-serif" font-size="${LETTER_SIZE}">`,
    ...shapes.map(written),
    '</svg>',
  ].join('');
}
