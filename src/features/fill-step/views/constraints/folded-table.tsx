import { useId, useState, type ReactNode } from 'react';
import { Button } from '#ui/button.tsx';

interface FoldedTableProps {
  /** What the press is called, before and after. */
  readonly words: { readonly showTable: string; readonly hideTable: string };
  readonly children: () => ReactNode;
}

/** A table behind a sum, that is asked for with a press. What is folded away is not drawn: sums change as one writes. */
export function FoldedTable({ words, children }: FoldedTableProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        look="quiet"
        size="small"
        flush
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? words.hideTable : words.showTable}
      </Button>
      <div id={id} hidden={!open}>
        {open && children()}
      </div>
    </>
  );
}
