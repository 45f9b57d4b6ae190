import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { FileDrop } from './file-drop.tsx';
import { FilePicker } from './file-picker.tsx';

const docx = (name: string) => new File([name], name, { type: 'application/zip' });

function drop({ busy = false } = {}) {
  const taken: string[][] = [];
  const { container } = render(
    <FileDrop
      label="Velg filer"
      hint="eller slipp dem her"
      accept=".docx,.json"
      busy={busy}
      onFiles={(files) => taken.push(files.map(({ name }) => name))}
    />,
  );
  const input = container.querySelector('input');
  const place = container.firstElementChild;
  if (!input || !place) throw new Error('There is no place for files.');
  return { taken, input, place, person: userEvent.setup() };
}

const transfer = (...files: File[]) => ({ dataTransfer: { files, types: ['Files'] } });

test('the button opens the browser’s own way to choose files', async () => {
  const { input, person } = drop();
  let opened = 0;
  input.addEventListener('click', () => (opened += 1));
  await person.click(screen.getByRole('button', { name: 'Velg filer' }));
  expect(opened).toBe(1);
});

test('every file that is chosen is taken, in its order', async () => {
  const { taken, input, person } = drop();
  await person.upload(input, [docx('b.docx'), docx('a.docx')]);
  expect(taken).toEqual([['b.docx', 'a.docx']]);
});

test('the same file chosen once more counts as choosing', async () => {
  const { taken, input, person } = drop();
  await person.upload(input, docx('a.docx'));
  await person.upload(input, docx('a.docx'));
  expect(taken).toEqual([['a.docx'], ['a.docx']]);
});

test('who closes the window without a choice has chosen nothing', () => {
  const { taken, input } = drop();
  fireEvent.change(input, { target: { files: null } });
  fireEvent.change(input, { target: { files: [] } });
  expect(taken).toEqual([]);
});

test('files can be dropped on it, and are not opened by the browser instead', () => {
  const { taken, place } = drop();
  // A browser asks first, and shows the file in place of the program where nobody answers.
  for (const event of [
    createEvent.dragOver(place, transfer(docx('a.docx'))),
    createEvent.drop(place, transfer(docx('a.docx'))),
  ]) {
    fireEvent(place, event);
    expect(event.defaultPrevented).toBe(true);
  }
  expect(taken).toEqual([['a.docx']]);
});

test('shows that it will take them while they are above it, and not afterwards', () => {
  const { place } = drop();
  expect(place).not.toHaveAttribute('data-over');
  fireEvent.dragOver(place, transfer());
  expect(place).toHaveAttribute('data-over');
  fireEvent.dragLeave(place);
  expect(place).not.toHaveAttribute('data-over');
  fireEvent.dragOver(place, transfer());
  fireEvent.drop(place, transfer(docx('a.docx')));
  expect(place).not.toHaveAttribute('data-over');
});

test('a dropped text is no file', () => {
  const { taken, place } = drop();
  fireEvent.drop(place, transfer());
  expect(taken).toEqual([]);
});

test('only the kinds of files it can read are offered, several at once', () => {
  const { input } = drop();
  expect(input).toHaveAttribute('accept', '.docx,.json');
  expect(input).toHaveAttribute('multiple');
});

test('while files are being read the button says so', () => {
  drop({ busy: true });
  expect(screen.getByRole('button', { name: /venter.*Velg filer/i })).toBeInTheDocument();
});

test('a picker takes one file, the same one again too', async () => {
  const taken: string[] = [];
  const person = userEvent.setup();
  const { container } = render(
    <FilePicker label="Velg mal" accept=".docx" onPick={({ name }) => taken.push(name)} />,
  );
  const input = container.querySelector('input');
  if (!input) throw new Error('There is no place for a file.');
  expect(input).not.toHaveAttribute('multiple');
  await person.upload(input, docx('mal.docx'));
  await person.upload(input, docx('mal.docx'));
  fireEvent.change(input, { target: { files: [] } });
  expect(taken).toEqual(['mal.docx', 'mal.docx']);
});

test('the button of a picker opens the browser’s own way to choose', async () => {
  const { container } = render(<FilePicker label="Velg mal" accept=".docx" onPick={() => undefined} />);
  let opened = 0;
  container.querySelector('input')?.addEventListener('click', () => (opened += 1));
  await userEvent.setup().click(screen.getByRole('button', { name: 'Velg mal' }));
  expect(opened).toBe(1);
});
