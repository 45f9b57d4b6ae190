import { ImageRun, Paragraph } from 'docx';
import type { Picture } from '#domain/values/picture.ts';
import { hash53 } from '#domain/values/text-hash.ts';
import { legalText } from '../legal-text.ts';
import { picturePng } from './picture-png.ts';
import { pictureSvg } from './picture-svg.ts';
import { STYLE } from './word-styles.ts';

const TWIPS_PER_PIXEL = 15;
/** Numbers of drawings have 31 bits. */
const LARGEST_ID = 2 ** 30;

/** A picture in shapes, with one in pixels for programs that cannot draw them. `width` of the text in twips. */
export function wordPicture(picture: Picture, width: number): Paragraph {
  const share = Math.min(1, width / TWIPS_PER_PIXEL / picture.width);
  const alt = legalText(picture.alt);
  return new Paragraph({
    style: STYLE.body,
    keepNext: true,
    children: [
      new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(pictureSvg(picture)),
        fallback: { type: 'png', data: picturePng(picture) },
        transformation: { width: picture.width * share, height: picture.height * share },
        // The library counts all it ever made; the same picture is to give the same bytes.
        altText: {
          id: String((hash53(alt) % LARGEST_ID) + 1),
          name: alt.split('.')[0] ?? '',
          description: alt,
          title: '',
        },
      }),
    ],
  });
}
