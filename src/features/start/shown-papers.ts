import type { DocumentKind } from '#documents/blocks/block.ts';

/**
 * The documents the first page shows small, from the example. Their pictures lie in `papers`, in each language, drawn by
 * `scripts/example-pictures.ts`.
 */
export const SHOWN_PAPERS = [
  'mandate',
  'action-plan',
  'advert',
  'process-report',
] as const satisfies readonly DocumentKind[];
export type ShownPaper = (typeof SHOWN_PAPERS)[number];

/** The top of a page, in pixels: twice as large as it is drawn. */
export const PICTURE = { width: 360, height: 320 };
