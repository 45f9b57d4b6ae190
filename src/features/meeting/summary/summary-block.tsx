import { Fragment } from 'react';
import type { Block, TableBlock } from '#documents/blocks/block.ts';
import { DrawnPicture } from '#documents/preview/drawn-picture.tsx';
import css from './summary.module.css';

/** One block of the summary as the wall shows it: the same words, in letters that are read from the back of a room. */
export function SummaryBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h2 className={css['heading']}>{block.text}</h2>;
    case 'keyValue':
      return (
        <dl className={css['keys']}>
          {block.rows.map(({ key, value }) => (
            <Fragment key={key}>
              <dt>{key}</dt>
              <dd>
                {value.map((text, index) => (
                  <p key={index}>{text}</p>
                ))}
              </dd>
            </Fragment>
          ))}
        </dl>
      );
    case 'table':
      return <WallTable table={block} />;
    case 'picture':
      return <DrawnPicture picture={block.picture} />;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((text, index) => (
            <li key={index}>{text}</li>
          ))}
        </ul>
      );
    case 'title':
    case 'checks':
    case 'pageBreak':
      return null;
  }
}

function WallTable({ table }: { table: TableBlock }) {
  return (
    <table className={css['table']}>
      <thead>
        <tr>
          {table.columns.map(({ header, align }) => (
            <th key={header} scope="col" data-align={align}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ cells }, row) => (
          <tr key={row}>
            {cells.map(({ paragraphs, strong }, index) => (
              <td key={index} data-align={table.columns[index]?.align} data-strong={strong}>
                {paragraphs.join(' ')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
