import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ComponentProps } from 'react';
import { afterEach, expect, test } from 'vitest';
import { LineInput, TextArea, TextInput } from './text-input.tsx';

const { supports } = CSS;
afterEach(() => {
  CSS.supports = supports;
});

/** A text with the keeping of it around. */
function Kept({
  of: Part,
  ...given
}: { of: typeof TextInput | typeof TextArea } & Partial<ComponentProps<typeof TextInput>>) {
  const [value, setValue] = useState(given.value ?? '');
  return <Part label="Navn" {...given} value={value} onChange={setValue} />;
}

test.each([
  ['one line', TextInput],
  ['many lines', TextArea],
] as const)('a field of %s is found by its label and keeps every letter', async (_, part) => {
  render(<Kept of={part} />);
  const field = screen.getByRole('textbox', { name: 'Navn' });
  const text = 'Bára & Åse «čuohppat» 👩🏽‍⚕️ <b>';
  await userEvent.setup().type(field, text);
  expect(field).toHaveValue(text);
});

test('one line stays one line, many lines keep their breaks', async () => {
  const person = userEvent.setup();
  render(
    <>
      <Kept of={TextInput} label="Linje" />
      <Kept of={TextArea} label="Avsnitt" />
    </>,
  );
  await person.type(screen.getByRole('textbox', { name: 'Linje' }), 'a{Enter}b');
  await person.type(screen.getByRole('textbox', { name: 'Avsnitt' }), 'a{Enter}b{Enter}{Enter}c');
  expect(screen.getByRole('textbox', { name: 'Linje' })).toHaveValue('ab');
  expect(screen.getByRole('textbox', { name: 'Avsnitt' })).toHaveValue('a\nb\n\nc');
});

test.each([
  ['one line', TextInput],
  ['many lines', TextArea],
] as const)('a field of %s stops at the longest text a file takes', (_, part) => {
  render(<Kept of={part} />);
  expect(screen.getByRole('textbox')).toHaveAttribute('maxlength', '200000');
});

test.each([
  ['one line', TextInput],
  ['many lines', TextArea],
] as const)('a field of %s takes the cursor only where it is asked for', (_, part) => {
  const { unmount } = render(<Kept of={part} />);
  expect(document.body).toHaveFocus();
  unmount();
  render(<Kept of={part} focusOnMount />);
  expect(screen.getByRole('textbox')).toHaveFocus();
});

test('the cursor that was asked for is not taken back when the text changes', async () => {
  const person = userEvent.setup();
  render(
    <>
      <Kept of={TextInput} label="Ny" focusOnMount />
      <Kept of={TextInput} label="Neste" />
    </>,
  );
  await person.keyboard('a');
  await person.tab();
  await person.keyboard('b');
  expect(screen.getByRole('textbox', { name: 'Neste' })).toHaveFocus();
  expect(screen.getByRole('textbox', { name: 'Neste' })).toHaveValue('b');
});

test('suggestions are offered, and anything else may be written', async () => {
  render(<Kept of={TextInput} suggestions={['Helse Bergen', 'UNN']} />);
  // The browser offers a list by the role of a combobox.
  const field = screen.getByRole('combobox', { name: 'Navn' });
  const list = document.getElementById(field.getAttribute('list') ?? '');
  expect([...(list?.children ?? [])].map((option) => option.getAttribute('value'))).toEqual([
    'Helse Bergen',
    'UNN',
  ]);
  await userEvent.setup().type(field, 'Et annet sted');
  expect(field).toHaveValue('Et annet sted');
});

test('two fields with suggestions each have their own', () => {
  render(
    <>
      <Kept of={TextInput} label="A" suggestions={['en']} />
      <Kept of={TextInput} label="B" suggestions={['to']} />
    </>,
  );
  const [a, b] = screen.getAllByRole('combobox').map((field) => field.getAttribute('list'));
  expect(a).not.toBe(b);
});

test('the program does not let the browser fill in what was written in another process', () => {
  render(<Kept of={TextInput} />);
  expect(screen.getByRole('textbox')).toHaveAttribute('autocomplete', 'off');
});

test('is told when it is left and which keys are pressed', async () => {
  const told: string[] = [];
  render(<Kept of={TextArea} onBlur={() => told.push('left')} onKeyDown={({ key }) => told.push(key)} />);
  const person = userEvent.setup();
  await person.type(screen.getByRole('textbox'), 'x{Escape}');
  await person.tab();
  expect(told).toEqual(['x', 'Escape', 'Tab', 'left']);
});

test('grows with its text where the browser does not do it by itself, and shrinks again', () => {
  CSS.supports = () => false;
  const lines = (element: Element) => (element as HTMLTextAreaElement).value.split('\n').length;
  Object.defineProperty(HTMLTextAreaElement.prototype, 'scrollHeight', {
    configurable: true,
    get(this: HTMLTextAreaElement) {
      return 24 * lines(this);
    },
  });
  render(<Kept of={TextArea} value="en" />);
  const field = screen.getByRole('textbox');
  expect(field).toHaveStyle({ height: '24px' });
  fireEvent.change(field, { target: { value: 'en\nto\ntre\nfire' } });
  expect(field).toHaveStyle({ height: '96px' });
  fireEvent.change(field, { target: { value: 'en' } });
  expect(field).toHaveStyle({ height: '24px' });
  Reflect.deleteProperty(HTMLTextAreaElement.prototype, 'scrollHeight');
});

test('leaves the height to the browser that can', () => {
  CSS.supports = () => true;
  render(<Kept of={TextArea} value={'en\nto'} />);
  expect(screen.getByRole('textbox').style.height).toBe('');
});

test('a number is typed with the keys for numbers on a telephone', () => {
  render(<Kept of={TextInput} inputMode="decimal" />);
  expect(screen.getByRole('textbox')).toHaveAttribute('inputmode', 'decimal');
});

test('what describes the field is read with it', () => {
  render(
    <>
      <p id="why">Som i HR-systemet</p>
      <Kept of={TextInput} aria-describedby="why" />
    </>,
  );
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription('Som i HR-systemet');
});

test('free text looks like more than one line from the start, and a name like one', () => {
  render(
    <>
      <Kept of={TextArea} label="Avsnitt" />
      <LineInput label="Navn" value="" onChange={() => undefined} />
    </>,
  );
  expect(screen.getByRole('textbox', { name: 'Avsnitt' }).style.minHeight).toContain('2lh');
  expect(screen.getByRole('textbox', { name: 'Navn' }).style.minHeight).toBe('');
});
