import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Button } from './button.tsx';

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const hasFocus = (element: () => HTMLElement) => waitFor(() => expect(element()).toHaveFocus());

/** A list whose rows can be deleted, the last of them after a question. */
function List() {
  const [rows, setRows] = useState(['A', 'B', 'C']);
  const [asked, setAsked] = useState(false);
  return (
    <main>
      <h1 tabIndex={-1}>Liste</h1>
      <ul>
        {rows.map((row) => (
          <li key={row}>
            <input aria-label={row} />
            <button type="button" onClick={() => setRows(rows.filter((one) => one !== row))}>
              Slett {row}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => setAsked(true)}>
        Tøm
      </button>
      {asked && (
        <div role="dialog">
          <button
            type="button"
            onClick={() => {
              setRows([]);
              setAsked(false);
            }}
          >
            Ja
          </button>
        </div>
      )}
      {rows.length > 0 && <button type="button">Bruk</button>}
    </main>
  );
}

test('a row that goes gives the focus to the row in its place, or to the text of the row before, never to another «Slett»', async () => {
  const person = userEvent.setup();
  render(<List />);
  await person.click(button('Slett A'));
  await hasFocus(() => screen.getByLabelText('B'));
  await person.click(button('Slett C'));
  await hasFocus(() => screen.getByLabelText('B'));
  await person.click(button('Slett B'));
  await hasFocus(() => button('Tøm'));
});

test('who works by keys is brought to where the focus goes, and who presses is not', async () => {
  const seen: Element[] = [];
  HTMLElement.prototype.scrollIntoView = function (this: HTMLElement) {
    seen.push(this);
  };
  onTestFinished(() => void Reflect.deleteProperty(HTMLElement.prototype, 'scrollIntoView'));
  const person = userEvent.setup();
  render(<List />);
  await person.click(button('Slett A'));
  await hasFocus(() => screen.getByLabelText('B'));
  expect(seen).toEqual([]);
  button('Slett B').focus();
  await person.keyboard('{Enter}');
  await hasFocus(() => screen.getByLabelText('C'));
  expect(seen).toEqual([screen.getByLabelText('C')]);
});

test('the page does not scroll to where the focus goes, since a hand may be pressing something else', async () => {
  const person = userEvent.setup();
  render(<List />);
  const focus = vi.spyOn(HTMLInputElement.prototype, 'focus');
  await person.click(button('Slett A'));
  await hasFocus(() => screen.getByLabelText('B'));
  expect(focus.mock.calls).toEqual([[{ preventScroll: true }]]);
  focus.mockRestore();
});

test('a dialog gives the focus back to what opened it', async () => {
  const person = userEvent.setup();
  render(<List />);
  await person.click(button('Tøm'));
  await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ja' }));
  await hasFocus(() => button('Tøm'));
});

test('what comes in the place of a control takes the focus', async () => {
  const person = userEvent.setup();
  function Mark() {
    const [on, setOn] = useState(false);
    return (
      <div>
        <a href="#a">Før</a>
        {on ? (
          <div>
            <input aria-label="Hvorfor" />
            <button type="button" onClick={() => setOn(false)}>
              Ta bort
            </button>
          </div>
        ) : (
          <span>
            <button type="button" onClick={() => setOn(true)}>
              Merk
            </button>
          </span>
        )}
        <a href="#b">Etter</a>
      </div>
    );
  }
  render(<Mark />);
  await person.click(button('Merk'));
  await hasFocus(() => screen.getByLabelText('Hvorfor'));
  await person.click(button('Ta bort'));
  await hasFocus(() => button('Merk'));
});

test('a button with nothing left to do keeps the focus, and does nothing more', async () => {
  const person = userEvent.setup();
  let done = 0;
  function Undo() {
    const [left, setLeft] = useState(1);
    return (
      <Button
        disabled={left === 0}
        onClick={() => {
          done += 1;
          setLeft(0);
        }}
      >
        Angre
      </Button>
    );
  }
  render(<Undo />);
  await person.click(button('Angre'));
  await person.keyboard('{Enter}');
  expect(button('Angre')).toHaveFocus();
  expect(button('Angre')).toHaveAttribute('aria-disabled', 'true');
  expect(done).toBe(1);
  await person.tab();
  expect(button('Angre')).toBeDisabled();
});

test('a control that somebody has left may go without the focus being moved', async () => {
  const person = userEvent.setup();
  const { rerender } = render(<button type="button">A</button>);
  await person.click(button('A'));
  await person.click(document.body);
  rerender(<a href="#b">B</a>);
  await Promise.resolve();
  expect(document.body).toHaveFocus();
});

test('a heading that goes gives the focus to the heading in its place, never to a control', async () => {
  const scene = (name: string) => (
    <main>
      <div key={name}>
        <h1 tabIndex={-1}>{name}</h1>
        <button type="button">Forrige</button>
      </div>
    </main>
  );
  const { rerender } = render(scene('A'));
  screen.getByRole('heading').focus();
  rerender(scene('B'));
  await hasFocus(() => screen.getByRole('heading', { name: 'B' }));
});
