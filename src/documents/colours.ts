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
