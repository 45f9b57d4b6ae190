import { OwnWords } from '#desk/language/own-words.tsx';
import { useState } from 'react';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { ScrollArea } from '#ui/scroll-area.tsx';
import css from './portfolio.module.css';

interface PlainTableProps<T> {
  readonly name: string;
  readonly headers: readonly string[];
  readonly of: readonly T[];
  /** What stands in the row of one; its first cell names it. Asked for what is drawn alone. */
  readonly row: (one: T, index: number) => { readonly id: string; readonly cells: readonly string[] };
}

/** Rows drawn at once. */
const AT_ONCE = 25;

/** A table of texts; of a long one the first rows, and the rest when it is asked for. */
export function PlainTable<T>({ name, headers, of, row }: PlainTableProps<T>) {
  const words = useWords('portfolio');
  const [most, setMost] = useState(AT_ONCE);
  if (of.length === 0) return null;
  return (
    <>
      <ScrollArea className={css['wide']} label={name}>
        <table className={css['table']}>
          <caption className="sr-only">{name}</caption>
          <thead>
            <tr>
              {headers.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {of
              .slice(0, most)
              .map(row)
              .map(({ id, cells: [first, ...others] }) => (
                <tr key={id}>
                  <th scope="row">
                    <OwnWords>{first ?? ''}</OwnWords>
                  </th>
                  {others.map((text, index) => (
                    <td key={headers[index + 1]}>{text === '' ? '–' : <OwnWords>{text}</OwnWords>}</td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollArea>
      {of.length > most && (
        <Button look="secondary" size="small" onClick={() => setMost(most + 4 * AT_ONCE)}>
          {words.more(Math.min(4 * AT_ONCE, of.length - most))}
        </Button>
      )}
    </>
  );
}
