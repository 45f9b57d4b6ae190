import { languageOf } from '#domain/language/language.ts';
import { timelineOf } from '#domain/plan/timeline.ts';
import { timelinePicture } from '#domain/plan/timeline-picture.ts';
import { placeOf } from '#domain/guide/read.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import type { PictureBlock } from './block.ts';
import type { DocumentInput } from './field-given.ts';

/** Width of the text of a page, CSS pixels. */
const WIDTHS = { landscape: 956, portrait: 627 } as const;

/** The plan in time, as it is on the day it is printed; `undefined` when no measure has a day. */
export function timelineBlock(
  { process, words, printedOn }: DocumentInput,
  page: keyof typeof WIDTHS,
): PictureBlock | undefined {
  const timeline = timelineOf(process.answers, printedOn);
  if (timeline.measures.length === 0) return undefined;
  const picture = timelinePicture(timeline, {
    width: WIDTHS[page],
    words: words.plan.timeline,
    language: languageOf(words.language),
  });
  return { kind: 'picture', picture, source: placeOf(plan, 'measures') };
}
