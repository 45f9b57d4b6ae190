import {
  formFieldId,
  GROUP_COLUMNS,
  OWN_GROUP_COLUMNS,
  OWN_GROUPS,
  rowCode,
} from '#domain/advance/form-fields.ts';
import type { FormPlace } from '#domain/advance/form-fields.ts';
import { SCALE_VALUES } from '#domain/steps/fields.ts';
import { wordFor } from '../blocks/field-given.ts';
import { wordsOf, type FormInput } from './form-input.ts';
import type { FormBlock, FormControl, FormTableBlock } from './form-model.ts';

type Column = (typeof OWN_GROUP_COLUMNS)[number];
const WIDTHS: Readonly<Record<Column, number>> = { name: 5, type: 3, involvement: 3, importance: 3, note: 4 };

/** The groups to score, each scale in words first, then ten rows for those the list lacks. */
export function groupBlocks(input: FormInput): readonly FormBlock[] {
  const { formWords, invitation } = input;
  return [
    { kind: 'heading', level: 2, text: formWords.groups.scales },
    {
      kind: 'list',
      items: (['involvement', 'importance'] as const).map((column) => scaleLine(input, column)),
    },
    ...(invitation.groups.length > 0
      ? [{ kind: 'heading', level: 2, text: formWords.groups.listed } as const, listed(input)]
      : []),
    { kind: 'heading', level: 2, text: formWords.groups.own },
    { kind: 'paragraph', text: formWords.groups.ownHelp, tone: 'normal' },
    own(input),
  ];
}

const labelsOf = (input: FormInput, column: Column) => wordsOf(input, 'stakeholders', 'groups', column);

function scaleLine(input: FormInput, column: Column): string {
  const { label, help = '', scale } = labelsOf(input, column);
  const values = SCALE_VALUES.map((value) => `${value}\u00a0=\u00a0${scale?.[value] ?? ''}`).join(', ');
  return `${label}: ${help} ${values}.`;
}

const columnOf = (input: FormInput, column: Column): FormTableBlock['columns'][number] => ({
  header: labelsOf(input, column).label,
  width: WIDTHS[column],
});

function listed(input: FormInput): FormTableBlock {
  const types = labelsOf(input, 'type').options;
  return {
    kind: 'formTable',
    columns: [columnOf(input, 'name'), ...GROUP_COLUMNS.map((column) => columnOf(input, column))],
    rows: input.invitation.groups.map(({ id, name, type }) => ({
      code: rowCode(id),
      cells: [
        {
          texts: [
            { text: name, tone: 'normal', strong: true },
            ...(type === undefined ? [] : [{ text: wordFor(types, type), tone: 'quiet' } as const]),
          ],
        },
        ...GROUP_COLUMNS.map((column) => ({
          controls: [control(input, column, name, { kind: 'row', table: 'groups', row: id, column })],
        })),
      ],
    })),
  };
}

function own(input: FormInput): FormTableBlock {
  const called = input.stepWords['stakeholders']?.fields['groups']?.row ?? '';
  return {
    kind: 'formTable',
    columns: OWN_GROUP_COLUMNS.map((column) => columnOf(input, column)),
    rows: Array.from({ length: OWN_GROUPS }, (_, index) => ({
      cells: OWN_GROUP_COLUMNS.map((column) => ({
        controls: [
          control(input, column, `${called} ${index + 1}`, {
            kind: 'own',
            table: 'groups',
            number: index + 1,
            column,
          }),
        ],
      })),
    })),
  };
}

function control(input: FormInput, column: Column, row: string, place: FormPlace): FormControl {
  const { label, options = {}, scale } = labelsOf(input, column);
  const { placeholders } = input.formWords;
  const id = formFieldId(place);
  const name = `${row}: ${label}`;
  if (column === 'name' || column === 'note')
    return { kind: 'text', id, name, placeholder: placeholders.text, lines: column === 'note' };
  return {
    kind: 'choice',
    id,
    name,
    placeholder: placeholders.choose,
    options:
      column === 'type'
        ? Object.entries(options).map(([value, text]) => ({ value, text }))
        : SCALE_VALUES.map((value) => ({ value: String(value), text: `${value} – ${scale?.[value] ?? ''}` })),
  };
}
