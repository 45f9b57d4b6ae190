import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useRef } from 'react';
import { expect, test } from 'vitest';
import { said } from '#tests/support/page/said.ts';
import { fieldElementId, placeOnPage } from './field-element.ts';
import { RowsPart } from './rows-part.tsx';
import { useRowsInPart } from './use-rows-in-part.ts';

const { fill } = said.inProcess;
const many = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `r${at}`);

/** A list as the editors of rows draw it, with one text in each row. */
function List({ ids, fresh = null }: { readonly ids: readonly string[]; readonly fresh?: string | null }) {
  const list = useRef<HTMLOListElement>(null);
  const part = useRowsInPart(ids, { fresh, list });
  return (
    <section id={fieldElementId('groups')}>
      <ol ref={list}>
        {part.shown.map((id, at) => (
          <li key={id} data-row-id={id}>
            <input aria-label={`${part.before + at + 1}`} />
          </li>
        ))}
      </ol>
      <RowsPart {...part} />
    </section>
  );
}
const drawn = (): readonly (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('[data-row-id]')].map(({ dataset }) => dataset['rowId']);
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

test('a list people write is drawn whole, and says nothing of parts', () => {
  render(<List ids={many(50)} />);
  expect(drawn()).toHaveLength(50);
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});

test('of hundreds a part is drawn, every row can be reached, and it is said where one is', async () => {
  render(<List ids={many(120)} />);
  expect(drawn()).toEqual(many(120).slice(0, 50));
  expect(screen.queryByRole('button', { name: fill.rowsBefore })).not.toBeInTheDocument();
  await press(fill.rowsAfter);
  await press(fill.rowsAfter);
  expect(drawn()).toEqual(many(120).slice(100));
  expect(screen.getByRole('status')).toHaveTextContent(fill.rowsShown(101, 120, 120));
  expect(screen.queryByRole('button', { name: fill.rowsAfter })).not.toBeInTheDocument();
  await press(fill.rowsBefore);
  expect(drawn()).toEqual(many(120).slice(50, 100));
});

test('a row that is added brings its part, once: who goes back afterwards stays there', async () => {
  const { rerender } = render(<List ids={many(120)} />);
  rerender(<List ids={many(121)} fresh="r120" />);
  expect(drawn().at(-1)).toBe('r120');
  await press(fill.rowsBefore);
  rerender(<List ids={many(122)} fresh="r120" />);
  expect(drawn()[0]).toBe('r50');
});

test('a link and a picture lead to a row that is not drawn yet', () => {
  render(<List ids={many(900)} />);
  act(() => placeOnPage({ field: 'groups', row: 'r712' })?.control?.focus());
  expect(screen.getByRole('textbox', { name: '713' })).toHaveFocus();
  // One that is gone leads to the list, as it stands.
  act(() => placeOnPage({ field: 'groups', row: 'gone' })?.control?.focus());
  expect(screen.getByRole('textbox', { name: '701' })).toHaveFocus();
});

test('when rows are taken away elsewhere, the last part that is left is drawn', async () => {
  const { rerender } = render(<List ids={many(120)} />);
  await press(fill.rowsAfter);
  await press(fill.rowsAfter);
  rerender(<List ids={many(60)} />);
  expect(drawn()).toEqual(many(60).slice(50));
});
