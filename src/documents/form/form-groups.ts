import { rowCode, type FormTable } from '#domain/advance/form-fields.ts';
import type { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import type { ColumnId } from '#domain/guide/read.ts';
import { SCALE_VALUES } from '#domain/steps/fields.ts';
import { wordFor } from '#documents/words/word-for.ts';
import { controlFor } from './form-cells.ts';
import { wordsOf, type FormInput } from './form-input.ts';
import type { FormBlock, FormTableBlock } from './form-model.ts';
import { columnOf, ownRows, type Widths } from './form-tables.ts';

const WIDTHS: Widths = { line: 5, paragraph: 4, other: 3 };
const TYPE = 'type' satisfies ColumnId<typeof stakeholders, 'groups'>;

/** The groups to score, each scale in words first, then rows for those the list lacks. */
export function groupBlocks(input: FormInput, table: FormTable): readonly FormBlock[] {
  const { formWords, invitation } = input;
  return [
    { kind: 'heading', level: 2, text: formWords.groups.scales },
    {
      kind: 'list',
      items: table.columns.ofOwn
        .filter(([, { kind }]) => kind === 'scale')
        .map(([column]) => scaleLine(input, table, column)),
    },
    ...(invitation.groups.length > 0
      ? [{ kind: 'heading', level: 2, text: formWords.groups.listed } as const, listed(input, table)]
      : []),
    { kind: 'heading', level: 2, text: formWords.groups.own },
    { kind: 'paragraph', text: formWords.groups.ownHelp, tone: 'normal' },
    ownRows(input, table, WIDTHS),
  ];
}

function scaleLine(input: FormInput, { step, id }: FormTable, column: string): string {
  const { label, help = '', scale } = wordsOf(input, step, id, column);
  const values = SCALE_VALUES.map((value) => `${value}\u00a0=\u00a0${scale?.[value] ?? ''}`).join(', ');
  return `${label}: ${help} ${values}.`;
}

function listed(input: FormInput, table: FormTable): FormTableBlock {
  const { step, id, field, columns } = table;
  const types = wordsOf(input, step, id, TYPE).options;
  return {
    kind: 'formTable',
    columns: [
      { header: wordsOf(input, step, id, field.name).label, width: WIDTHS.line ?? WIDTHS.other },
      ...columns.ofInvited.map((column) => columnOf(input, table, column, WIDTHS)),
    ],
    rows: input.invitation.groups.map((group) => ({
      code: rowCode(group.id),
      cells: [
        {
          texts: [
            { text: group.name, tone: 'normal', strong: true },
            ...(group.type === undefined
              ? []
              : [{ text: wordFor(types, group.type), tone: 'quiet' } as const]),
          ],
        },
        ...columns.ofInvited.map(([column, cell]) => {
          const words = wordsOf(input, step, id, column);
          const name = `${group.name}: ${words.label}`;
          const place = { kind: 'row', table: id, row: group.id, column } as const;
          return { controls: [controlFor(input, { cell, words, name, place })] };
        }),
      ],
    })),
  };
}
