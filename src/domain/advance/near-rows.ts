import { stepAnswers, type Process } from '../process/process.ts';
import { filledRowsOf, textOf } from '../process/rows.ts';
import { ROW_NAME } from './answer.ts';
import type { OwnRow } from './compare-answer.ts';
import { nearness } from './near-names.ts';

/**
 * The rows leaders added, each with those of nearly the same name: here already, or of another leader before it. The one
 * with the same name is suggested to be the same.
 */
export function withNear(process: Process, rows: readonly OwnRow[]): readonly OwnRow[] {
  return rows.map((own, index): OwnRow => {
    const here = filledRowsOf(stepAnswers(process, own.step)[own.field]).map((row) => ({
      id: row.id,
      name: textOf(row[ROW_NAME]),
    }));
    // Only rows before it: of two that are the same, one must become the row.
    const others = rows
      .slice(0, index)
      .filter((other) => other.step === own.step && other.field === own.field && other.leader !== own.leader)
      .map(({ id, name, leader }) => ({ id, name, leader }));
    const near = [...here, ...others]
      .flatMap((other) => {
        const how = nearness(own.name, other.name);
        return how ? [{ ...other, how }] : [];
      })
      .toSorted((one, other) => Number(one.how === 'near') - Number(other.how === 'near'));
    const [first] = near;
    return {
      ...own,
      near,
      suggested: first?.how === 'same' ? { kind: 'same', as: first.id } : { kind: 'new' },
    };
  });
}
