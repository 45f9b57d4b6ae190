import type { Block, DocumentModel } from '#documents/blocks/block.ts';

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'checks':
      return block.items.map(({ text }) => text);
    case 'keyValue':
      return block.rows.flatMap(({ key, value }) => [key, ...value]);
    case 'table':
      return [
        ...block.columns.map(({ header }) => header),
        ...block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)),
      ];
    // What a picture says stands in words beside it.
    case 'picture':
    case 'pageBreak':
      return [];
  }
}

/** Every text of a document in reading order, each as it was given to the writer. */
export const modelTexts = (model: DocumentModel): readonly string[] => model.blocks.flatMap(textsOf);

/** For comparing what was typed with what a reader found: white space is where writers and readers differ. */
export const withoutSpace = (text: string): string => text.replace(/[\s\u00ad]+/gu, '');

/** A text of paper as it was typed: what a line may end at, or not, is drawn and not written. */
export const asTyped = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u00ad', '');
