import { useEffect, useState, type RefObject } from 'react';
import { drawNow } from '#ui/draw-now.ts';
import { onSeekRow } from './field-element.ts';

/** Rows that are drawn at a time: what people write and some screens beyond what is in sight (decision 0035). */
export const AT_A_TIME = 50;

export interface RowsInPart {
  /** The rows that are drawn, and how many stand before them. */
  readonly shown: readonly string[];
  readonly before: number;
  readonly count: number;
  /** To the part before or after; does nothing at the ends. */
  readonly go: (by: -1 | 1) => void;
}

/**
 * A long list, drawn in parts. A row that was just added, and one that a link or a picture leads to (`list` is in
 * the frame of its field), brings its part with it.
 */
export function useRowsInPart(
  ids: readonly string[],
  { fresh, list }: { readonly fresh: string | null; readonly list: RefObject<HTMLElement | null> },
): RowsInPart {
  const [part, setPart] = useState(0);
  const [followed, setFollowed] = useState(fresh);
  const partOf = (id: string): number => Math.floor(ids.indexOf(id) / AT_A_TIME);
  if (fresh !== followed && (fresh === null || ids.includes(fresh))) {
    setFollowed(fresh);
    if (fresh !== null) setPart(partOf(fresh));
  }
  const last = Math.max(0, Math.ceil(ids.length / AT_A_TIME) - 1);
  const here = Math.min(part, last);
  useEffect(
    () =>
      onSeekRow(list.current, (row) => {
        if (ids.includes(row)) drawNow(() => setPart(Math.floor(ids.indexOf(row) / AT_A_TIME)));
      }),
    [ids, list],
  );
  return {
    shown: ids.slice(here * AT_A_TIME, (here + 1) * AT_A_TIME),
    before: here * AT_A_TIME,
    count: ids.length,
    go: (by) => setPart(Math.min(last, Math.max(0, here + by))),
  };
}
