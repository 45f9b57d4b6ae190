import { Fragment } from 'react';
import type { Block, Cell } from '#documents/blocks/block.ts';
import css from './paper.module.css';

/** Headings of the paper stand under the page's own h1 and h2. */
const HEADINGS = { 1: 'h3', 2: 'h4', 3: 'h5', 4: 'h6' } as const;

/** Blocks as HTML: the third writer beside Word and PDF. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => <Fragment key={index}>{drawn(block)}</Fragment>);
}

function drawn(block: Block) {
  switch (block.kind) {
    case 'title':
      return <p className={css['title']}>{block.text}</p>;
    case 'heading': {
      const Heading = HEADINGS[block.level];
      return <Heading data-level={block.level}>{block.text}</Heading>;
    }
    case 'paragraph':
      return (
        <p className="as-written" data-tone={block.tone}>
          {block.text}
        </p>
      );
    case 'list':
      return (
        <ul className={css['list']}>
          {block.items.map((item, index) => (
            <li key={index} className="as-written">
              {item}
            </li>
          ))}
        </ul>
      );
    case 'keyValue':
      return (
        <dl className={css['keys']}>
          {block.rows.map((row) => (
            <div key={row.key}>
              <dt>{row.key}</dt>
              <dd data-tone={row.tone} className="as-written">
                {row.value.join('\n')}
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.columns.map((column) => (
                <th key={column.header} scope="col">
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>{row.cells.map(cell)}</tr>
            ))}
          </tbody>
        </table>
      );
    case 'pageBreak':
      return <hr />;
  }
}

const cell = (content: Cell, index: number) => (
  <td key={index} data-tone={content.tone} data-shade={content.shade} className="as-written">
    {content.paragraphs.join('\n')}
  </td>
);
