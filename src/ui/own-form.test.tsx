import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TextArea } from './text-input.tsx';

const Fields = ({ names }: { names: readonly string[] }) =>
  names.map((name) => <TextArea key={name} label={name} value="" onChange={() => undefined} />);

const field = (name: string): HTMLTextAreaElement => screen.getByRole('textbox', { name });
const formOf = (name: string): HTMLFormElement | null => field(name).form;

test('each field of more lines is alone in a form of its own', () => {
  render(<Fields names={['Formål', 'Mål']} />);
  for (const name of ['Formål', 'Mål']) expect([...(formOf(name)?.elements ?? [])]).toEqual([field(name)]);
});

test('the form of a field that goes is gone too', () => {
  const { rerender } = render(<Fields names={['Formål', 'Mål']} />);
  const left = formOf('Mål');
  rerender(<Fields names={['Formål']} />);
  expect(left?.isConnected).toBe(false);
  expect(formOf('Formål')?.isConnected).toBe(true);
});

test('a field inside a form of the page stays in that', () => {
  render(
    <form aria-label="Kode">
      <Fields names={['Kode']} />
    </form>,
  );
  expect(formOf('Kode')).toBe(screen.getByRole('form', { name: 'Kode' }));
});
