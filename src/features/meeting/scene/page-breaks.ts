/** Where something stands in what is to be laid on pages, from its top, px. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** What stands beside one another, in whole or in part, is one band. */
function bandsOf(boxes: readonly Band[]): readonly Band[] {
  const bands: Band[] = [];
  for (const box of boxes.toSorted((one, other) => one.top - other.top)) {
    const last = bands.at(-1);
    if (last && box.top < last.bottom - 1)
      bands[bands.length - 1] = { top: last.top, bottom: Math.max(last.bottom, box.bottom) };
    else bands.push(box);
  }
  return bands;
}

/** How tall the tallest of what must stand together is, px. */
export const tallestOf = (boxes: readonly Band[]): number =>
  Math.max(0, ...bandsOf(boxes).map(({ top, bottom }) => bottom - top));

/**
 * The pages that hold these boxes, none of them cut, as many on each as there is room for: `first` px on the first page, and
 * `other` px on those after. Only what is taller than a page by itself goes on on the next.
 */
export function pagesOf(
  boxes: readonly Band[],
  { first, other }: { first: number; other: number },
): readonly Band[] {
  const pages: Band[] = [];
  let page: Band | null = null;
  const room = (): number => Math.max(1, pages.length === 0 ? first : other);
  for (const band of bandsOf(boxes)) {
    if (page && band.bottom - page.top <= room()) {
      page = { top: page.top, bottom: band.bottom };
      continue;
    }
    if (page) pages.push(page);
    page = band;
    while (page.bottom - page.top > room()) {
      const cut: number = page.top + room();
      pages.push({ top: page.top, bottom: cut });
      page = { top: cut, bottom: page.bottom };
    }
  }
  return page ? [...pages, page] : pages;
}
