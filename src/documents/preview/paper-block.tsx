import { otherTagIn } from '#domain/language/other-tag.ts';
import type { LanguageTag } from '#domain/language/languages.ts';
import { placeKey, placeOfKey, type Place } from '#domain/process/place.ts';
import type { Block, Cell, Column, HeadingBlock, KeyValueRow, TableBlock } from '../blocks/block.ts';
import { headingText } from '../blocks/make-block.ts';
import { columnWidths, hasRoomIn, type LetterMeasures } from '../column-widths.ts';
import { guessedHeight, TALL } from '../row-height.ts';
import { DrawnPicture } from './drawn-picture.tsx';
import css from './paper.module.css';

/** Where the paper stands: alone on its page, or beside a form that has the headings above it. */
export type PaperPlace = 'alone' | 'beside';

const HEADINGS = {
  alone: { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5' },
  beside: { 1: 'h3', 2: 'h4', 3: 'h5', 4: 'h6' },
} as const satisfies Record<PaperPlace, Record<HeadingBlock['level'], string>>;

/** How a source is written on the element, and read back by `sourceIn`. */
export const sourceText = (source: Place | undefined): string | undefined => source && placeKey(source);

/** The answer the nearest element came from; null where there is none. */
export const sourceIn = (element: Element): Place | null =>
  placeOfKey(element.closest<HTMLElement>('[data-source]')?.dataset['source'] ?? '');

interface PaperBlockProps {
  readonly block: Block;
  readonly place: PaperPlace;
  /** Of the document; what people wrote in another one says so. */
  readonly language: LanguageTag;
  /** Rows of a table or key table that stand on this sheet; all of them where absent. */
  readonly rows?: readonly [from: number, to: number];
  /** Pixels there are for the text where it flows as wide as there is room; a sheet's where absent. */
  readonly room?: number;
}

/** A block as HTML with its meaning kept: the third writer beside Word and PDF. */
export function PaperBlock({ block, place, language, rows, room }: PaperBlockProps) {
  switch (block.kind) {
    case 'title':
      return place === 'alone' ? (
        <h1 className={css['title']} lang={otherTagIn(block.text, language)}>
          {block.text}
        </h1>
      ) : (
        <p className={css['title']} lang={otherTagIn(block.text, language)}>
          {block.text}
        </p>
      );
    case 'heading': {
      const Heading = HEADINGS[place][block.level];
      return (
        <Heading
          className={css['heading']}
          data-level={block.level}
          lang={otherTagIn(headingText(block), language)}
        >
          {headingText(block)}
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p className="as-written" lang={otherTagIn(block.text, language)} data-tone={block.tone}>
          {block.text}
        </p>
      );
    case 'list':
      return (
        <ul className={css['list']}>
          {block.items.map((item, index) => (
            <li key={index} className="as-written" lang={otherTagIn(item, language)}>
              {item}
            </li>
          ))}
        </ul>
      );
    case 'checks':
      return (
        <ul className={css['checks']}>
          {block.items.map((item, index) => (
            <li
              key={index}
              className="as-written"
              lang={otherTagIn(item.text, language)}
              data-source={sourceText(item.source)}
            >
              {item.ticked ? '☑' : '☐'} {item.text}
            </li>
          ))}
        </ul>
      );
    case 'keyValue':
      return (
        <table className={css['keys']}>
          <tbody>
            {block.rows.slice(...(rows ?? [])).map((row, index) => (
              <Key key={index} row={row} language={language} />
            ))}
          </tbody>
        </table>
      );
    case 'table':
      return (
        <PaperTable
          block={block}
          language={language}
          isNarrow={room !== undefined && (place === 'alone' || !hasRoomIn(block, room, CELL_MEASURES))}
          {...(rows ? { rows } : {})}
        />
      );
    case 'picture':
      return <DrawnPicture picture={block.picture} />;
    case 'pageBreak':
      return <div className={css['break']} />;
  }
}

/** Pixels of text on an upright sheet; wider ones only have more room. */
const WHOLE = 628;
/** Pixels from the top of the text of a sheet to its end. */
const SHEET = 957;
/** Of the key table, that the answers take. */
const ANSWERS = 0.7;
/** Ten points. */
const CELL_SIZE = { fontSize: 13.3, lineHeight: 1.4 } as const;

/** Whether a row may take so much of a printed page that it is allowed to break. */
const isTall = (texts: readonly string[], width: number): boolean =>
  guessedHeight(texts, width, CELL_SIZE) > SHEET * TALL;

function Key({ row, language }: { row: KeyValueRow; language: LanguageTag }) {
  const tall = isTall(row.value, WHOLE * ANSWERS);
  return (
    <tr data-row="" data-tall={tall ? true : undefined} data-source={sourceText(row.source)}>
      <th scope="row" lang={otherTagIn(row.key, language)}>
        {row.key}
      </th>
      <td className="as-written">
        <span lang={otherTagIn(row.value.join(' '), language)} data-tone={row.tone}>
          {row.value.join('\n')}
        </span>
      </td>
    </tr>
  );
}

/** Source Sans at ten points; a cell's padding and lines. */
const CELL_MEASURES: LetterMeasures = { letter: 7, around: 12, indentOf: (cell) => (cell.indent ?? 0) * 16 };

interface PaperTableProps extends Pick<PaperBlockProps, 'language' | 'rows'> {
  readonly block: TableBlock;
  /** There is no room for its columns beside one another. */
  readonly isNarrow: boolean;
}

function PaperTable({ block, language, rows, isNarrow }: PaperTableProps) {
  const widths = columnWidths(block, WHOLE, CELL_MEASURES);
  const tinted = block.rows.some((row) => row.cells.some((cell) => cell.shade));
  return (
    <table data-grid={tinted ? true : undefined} data-narrow={isNarrow ? true : undefined}>
      <colgroup>
        {widths.map((width, index) => (
          <col key={index} style={{ width: `${(width / WHOLE) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {block.columns.map((column, index) => (
            <th key={index} scope="col" lang={otherTagIn(column.header, language)} data-align={column.align}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.slice(...(rows ?? [])).map((row, index) => (
          <tr
            key={index}
            data-row=""
            data-tall={
              row.cells.some((cell, column) => isTall(cell.paragraphs, widths[column] ?? WHOLE))
                ? true
                : undefined
            }
            data-source={sourceText(row.source)}
          >
            {row.cells.map((cell, column) => (
              <PaperCell key={column} cell={cell} column={block.columns[column]} language={language} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Deeper trees than this would leave no room for the words. */
const MOST_INDENTS = 6;

interface PaperCellProps {
  readonly cell: Cell;
  readonly column: Column | undefined;
  readonly language: LanguageTag;
}

function PaperCell({ cell, column, language }: PaperCellProps) {
  return (
    <td
      className="as-written"
      lang={otherTagIn(cell.paragraphs.join(' '), language)}
      data-label={column?.header}
      data-align={column?.align}
      data-tone={cell.tone}
      data-shade={cell.shade}
      data-strong={cell.strong ? true : undefined}
      data-indent={cell.indent ? Math.min(cell.indent, MOST_INDENTS) : undefined}
    >
      {cell.paragraphs.join('\n')}
    </td>
  );
}
