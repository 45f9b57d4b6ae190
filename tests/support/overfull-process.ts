import { loadExample } from '#content/example.ts';
import { steps } from '#domain/guide/steps.ts';
import type { Answers, Process } from '#domain/process/process.ts';
import { rowsOf, type Row } from '#domain/process/rows.ts';
import { fieldsOf, type AnyStep } from '#domain/steps/define-step.ts';
import type { CellField, Field, RowsField } from '#domain/steps/fields.ts';
import { processWith } from './page/process-with.ts';

/** More rows than a team writes in any list, and names as long as the longest real ones. */
const ROWS = 12;
const LONG =
  'ved Regionalt kompetansesenter for habilitering og rehabilitering, avdeling Hjerteovervåkningsenheten';

const longer = (field: Field | CellField | undefined, value: unknown): unknown =>
  typeof value === 'string' && (field?.kind === 'line' || field?.kind === 'paragraph')
    ? `${value} ${LONG}`
    : value;

const rowsLonger = ({ columns }: RowsField, rows: readonly Row[]): readonly Row[] =>
  rows.length === 0
    ? rows
    : Array.from({ length: Math.max(ROWS, rows.length) }, (_, index): Row => {
        const row = rows[index % rows.length] as Row;
        const cells = Object.entries(row).map(([id, value]) => [id, longer(columns[id], value)] as const);
        return {
          ...Object.fromEntries<unknown>(cells),
          id: index < rows.length ? row.id : `${row.id}-${index}`,
        };
      });

/** The example with twelve rows in every list and a long text in every field. */
export async function overfullProcess(id: string): Promise<Process> {
  const example: Answers = await loadExample();
  const guide: readonly AnyStep[] = steps;
  const answers = Object.fromEntries(
    guide.map((step) => [
      step.id,
      Object.fromEntries(
        fieldsOf(step).flatMap(([field, declared]) => {
          const value = example[step.id]?.[field];
          if (value === undefined) return [];
          return [
            [field, declared.kind === 'rows' ? rowsLonger(declared, rowsOf(value)) : longer(declared, value)],
          ];
        }),
      ),
    ]),
  );
  return processWith(answers, { id });
}
