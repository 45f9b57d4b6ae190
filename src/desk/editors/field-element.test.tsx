import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fieldAround, fieldElementId, placeOnPage } from './field-element.ts';

/** A field with two rows of two cells, as lists draw them, beside one that is a table of columns. */
function Page() {
  return (
    <main>
      <section id={fieldElementId('measures')}>
        <button type="button">Sorter</button>
        <ol>
          {['m1', 'm"2]'].map((row) => (
            <li key={row} data-row-id={row}>
              <button type="button">Flytt {row}</button>
              <span data-column="who">
                <input aria-label={`Hvem ${row}`} />
              </span>
              <span data-column="when">
                <button type="button" disabled>
                  Låst
                </button>
                <button type="button">Velg dag {row}</button>
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section id={fieldElementId('roles')}>
        <table>
          <tbody>
            <tr>
              <th data-row-id="r1">
                <input aria-label="Navn" />
              </th>
            </tr>
            <tr>
              <td data-row-id="r1" data-column="tasks">
                <select aria-label="Oppgaver" />
              </td>
            </tr>
          </tbody>
        </table>
      </section>
      <section id={fieldElementId('read')}>Bare tekst</section>
      <input aria-label="Utenfor" />
    </main>
  );
}
const found = (field: string, row?: string, column?: string): HTMLElement | null | undefined => {
  render(<Page />);
  return placeOnPage({ field, row, column })?.control;
};
const line = (name: string): HTMLElement => screen.getByRole('textbox', { name });

test('the way to a field ends where its first row is written, past what sorts and moves', () => {
  const control = found('measures');
  expect(control).toBe(line('Hvem m1'));
});

test('the way to a row and a cell ends in them, whatever signs their ids hold', () => {
  const control = found('measures', 'm"2]');
  expect(control).toBe(line('Hvem m"2]'));
  expect(placeOnPage({ field: 'measures', row: 'm1', column: 'when' })?.control).toBe(
    screen.getByRole('button', { name: 'Velg dag m1' }),
  );
});

test('where rows are the columns of a table, the cell is found all the same', () => {
  const control = found('roles', 'r1', 'tasks');
  expect(control).toBe(screen.getByRole('combobox', { name: 'Oppgaver' }));
});

test('a cell that is not there leads to its row, and a row that is gone to its field', () => {
  const control = found('measures', 'm1', 'folded away');
  expect(control).toBe(line('Hvem m1'));
  expect(placeOnPage({ field: 'measures', row: 'gone', column: 'who' })).toEqual({
    element: document.getElementById(fieldElementId('measures')),
    control: line('Hvem m1'),
  });
});

test('a field where nothing can be written is found, with nothing to write in', () => {
  render(<Page />);
  expect(placeOnPage({ field: 'read' })).toEqual({ element: screen.getByText('Bare tekst'), control: null });
  expect(placeOnPage({ field: 'of another page' })).toBeNull();
});

test('what has the cursor is known by its field, and by none outside the fields', () => {
  render(<Page />);
  expect(fieldAround(line('Hvem m1'))).toBe('measures');
  expect(fieldAround(line('Navn'))).toBe('roles');
  expect(fieldAround(line('Utenfor'))).toBeNull();
});
