import { fireEvent, render, screen } from '@testing-library/react';
import { useLayoutEffect, useRef, useState } from 'react';
import { expect, test } from 'vitest';
import { useKeyDown } from './use-key-down.ts';

test('a key struck in the moment the page stands there is heard', () => {
  const heard: string[] = [];
  function Page() {
    useKeyDown('window', ({ key }) => heard.push(key));
    return <p>Siden</p>;
  }
  /** Strikes as soon as the page stands, before any effect that waits for the frame. */
  function Impatient() {
    useLayoutEffect(() => {
      fireEvent.keyDown(document.body, { key: 'g' });
    }, []);
    return <Page />;
  }
  render(<Impatient />);
  expect(heard).toEqual(['g']);
});

function List({ heard }: { heard: string[] }) {
  const list = useRef<HTMLUListElement>(null);
  const [rows, setRows] = useState(0);
  useKeyDown(list, ({ key }, part) => heard.push(`${key} among ${part.children.length} of ${rows}`));
  return (
    <>
      <button type="button" onClick={() => setRows(rows + 1)}>
        Ny rad
      </button>
      {rows > 0 && (
        <ul ref={list} aria-label="Rader">
          {Array.from({ length: rows }, (_, at) => (
            <li key={at}>Rad</li>
          ))}
        </ul>
      )}
    </>
  );
}

test('a list that was empty hears keys from its first row on, and what is asked is the newest', () => {
  const heard: string[] = [];
  render(<List heard={heard} />);
  const add = screen.getByRole('button', { name: 'Ny rad' });
  fireEvent.keyDown(add, { key: 'Enter' });
  fireEvent.click(add);
  fireEvent.click(add);
  fireEvent.keyDown(screen.getByRole('list', { name: 'Rader' }), { key: 'Enter' });
  expect(heard).toEqual(['Enter among 2 of 2']);
});

test('a page that has gone hears nothing', () => {
  const heard: string[] = [];
  const { unmount } = render(<List heard={heard} />);
  fireEvent.click(screen.getByRole('button', { name: 'Ny rad' }));
  const rows = screen.getByRole('list', { name: 'Rader' });
  unmount();
  fireEvent.keyDown(rows, { key: 'Enter' });
  expect(heard).toEqual([]);
});
