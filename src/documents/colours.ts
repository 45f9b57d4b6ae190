import type { Ink } from '#domain/values/picture.ts';
import type { Shade } from './blocks/block.ts';

/** Colours of every printed document, hex without #. */
export const COLOURS = {
  heading: '174a7c',
  text: '1f2a37',
  quiet: '55626f',
  hairline: 'dde3ea',
  head: 'eef3f8',
} as const;

/** The text colour keeps a contrast above 9:1 on each of these. */
export const SHADES: Readonly<Record<Shade, string>> = {
  light: 'eef3f8',
  medium: 'd3e2f1',
  strong: 'a9c7e6',
};

/** What the shapes of pictures are drawn in. White letters keep a contrast above 7:1 on `late`. */
export const INKS: Readonly<Record<Ink, string>> = {
  text: COLOURS.text,
  quiet: COLOURS.quiet,
  line: COLOURS.hairline,
  accent: COLOURS.heading,
  tint: COLOURS.head,
  paper: 'ffffff',
  late: '6b4400',
};
