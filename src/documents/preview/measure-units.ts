import type { Block } from '../blocks/block.ts';
import { leadsIn } from '../leads-in.ts';
import type { Unit } from './paginate.ts';

/** How much of the page each block takes, as the browser drew it. `flow` holds one element a block, in order. */
export function measureUnits(flow: HTMLElement, blocks: readonly Block[]): readonly Unit[] {
  const holders = [...flow.children].filter((child) => child instanceof HTMLElement);
  const top = (element: Element): number => element.getBoundingClientRect().top;
  const bottom = flow.getBoundingClientRect().bottom;
  return holders.flatMap((holder, index): readonly Unit[] => {
    const block = blocks[index];
    if (!block) return [];
    const end = holders[index + 1] ? top(holders[index + 1] as HTMLElement) : bottom;
    const whole = {
      block: index,
      keepsNext: block.kind === 'heading' || block.kind === 'title' || leadsIn(block, blocks[index + 1]),
      headHeight: 0,
      startsSheet: block.kind === 'pageBreak',
    };
    const rows = [...holder.querySelectorAll('[data-row]')];
    if (rows.length < 2) return [{ ...whole, height: end - top(holder) }];
    const head = holder.querySelector('thead')?.getBoundingClientRect().height ?? 0;
    return rows.map((row, number) => {
      const from = number === 0 ? top(holder) : top(row);
      const to = rows[number + 1] ? top(rows[number + 1] as Element) : end;
      // Two rows at either end, so that none stands alone.
      const keepsNext = number === 0 || number === rows.length - 2;
      return { ...whole, row: number, height: to - from, headHeight: head, keepsNext };
    });
  });
}
