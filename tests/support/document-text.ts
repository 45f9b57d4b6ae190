import type { Block, Cell, DocumentModel } from '#documents/blocks/block.ts';
import { headingText } from '#documents/blocks/make-block.ts';

const oneLine = (text: string): string => text.replace(/\n/g, ' ⏎ ');
const marked = (text: string, tone: string | undefined): string =>
  tone === 'missing' ? `[?] ${text}` : text;
const cellText = ({ paragraphs, tone }: Cell): string =>
  marked(paragraphs.map(oneLine).join(' ¶ '), tone).replaceAll('|', '¦');

function lines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [`# ${oneLine(block.text)}`];
    case 'heading':
      return ['', `${'#'.repeat(block.level + 1)} ${oneLine(headingText(block))}`];
    case 'paragraph':
      return [marked(block.text, block.tone)];
    case 'list':
      return block.items.map((item) => `- ${oneLine(item)}`);
    case 'checks':
      return block.items.map(({ text, ticked }) => `[${ticked ? 'x' : ' '}] ${oneLine(text)}`);
    case 'keyValue':
      return block.rows.map(
        ({ key, value, tone }) => `${key}: ${marked(value.map(oneLine).join(' ¶ '), tone)}`,
      );
    case 'table':
      return [
        block.columns.map(({ header }) => header).join(' | '),
        ...block.rows.map(({ cells }) => cells.map(cellText).join(' | ')),
      ];
    case 'picture':
      return [`[picture: ${block.picture.alt}]`];
    case 'pageBreak':
      return ['', '----'];
  }
}

/** A document as plain lines, so that a change of it shows as a difference of text. */
export const documentText = (model: DocumentModel): string =>
  [
    `${model.kind} · ${model.orientation} · ${model.language}`,
    `header: ${model.headerText}`,
    `footer: ${model.footerText} / ${model.footerNote} / ${model.pageText.replace(/\{\w+\}/g, '#')}`,
    '',
    ...model.blocks.flatMap(lines),
    '',
  ].join('\n');
