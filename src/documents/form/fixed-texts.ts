import { rowTextCode, textCode } from '#domain/advance/form-fields.ts';
import type { FormBlock, FormCell, FormModel, FormTableBlock } from './form-model.ts';

/**
 * A code for every text the form comes with, so that what a person wrote beside the fields is told from it years
 * later, in any language and after the list has changed. `written` is how the writer writes a text.
 */
export function fixedTextCodes(model: FormModel, written: (text: string) => string): readonly string[] {
  const codes = model.blocks.flatMap((block) =>
    block.kind === 'formTable'
      ? tableCodes(block, written)
      : textsOf(block).map((text) => textCode(written(text))),
  );
  const footer = `${model.footerText} ${model.pageText.replace(/\{\w+\}/g, ' ')}`;
  return [...new Set([...codes, textCode(written(footer))])];
}

function textsOf(block: Exclude<FormBlock, FormTableBlock>): readonly string[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'keyValue':
      return block.rows.flatMap(({ key, value }) => [key, ...value]);
    case 'question':
      return [block.label, ...(block.help === undefined ? [] : [block.help])];
    default:
      return [];
  }
}

const fixedIn = (cell: FormCell): readonly string[] => [
  ...(cell.texts ?? []).map(({ text }) => text),
  ...(cell.controls ?? []).flatMap((control) => (control.kind === 'tick' ? [control.text] : [])),
];

const tableCodes = (
  { columns, rows }: FormTableBlock,
  written: (text: string) => string,
): readonly string[] => [
  ...columns.map(({ header }) => textCode(written(header))),
  ...rows.flatMap(({ code, cells }) =>
    cells.flatMap((cell) =>
      code !== undefined && cell.texts
        ? [rowTextCode(code, written(cell.texts.map(({ text }) => text).join(' ')))]
        : fixedIn(cell).map((text) => textCode(written(text))),
    ),
  ),
];
