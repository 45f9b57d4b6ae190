import type { RefObject } from 'react';
import { useKeyDown } from '#ui/use-key-down.ts';

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const ticksIn = (row: Element): readonly HTMLInputElement[] => [
  ...row.querySelectorAll<HTMLInputElement>('[data-ticks] input'),
];

/** The arrows go from tick to tick in a table, beside what Tab does. Cells with ticks carry `data-ticks`. */
export function useCellKeys(table: RefObject<HTMLTableElement | null>): void {
  useKeyDown(table, (event, element) => {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { target } = event;
    const cell = target instanceof HTMLInputElement ? target.closest('[data-ticks]') : null;
    const row = cell?.closest('tr');
    if (!row) return;
    const [down, right] = step;
    const rows = [...element.querySelectorAll('tr')].filter((one) => ticksIn(one).length > 0);
    const place = ticksIn(row).indexOf(target as HTMLInputElement);
    const next = rows[rows.indexOf(row) + down];
    event.preventDefault();
    if (next) ticksIn(next)[place + right]?.focus();
  });
}
