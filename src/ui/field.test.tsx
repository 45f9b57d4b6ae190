import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { AdviceList, Field } from './field.tsx';

const input = (ids: { id: string; 'aria-describedby': string | undefined }) => <input {...ids} />;
const described = () => screen.getByRole('textbox', { name: 'Formål' });

test('the label names the control, and a press on it puts the cursor there', async () => {
  render(<Field label="Formål">{input}</Field>);
  await userEvent.setup().click(screen.getByText('Formål'));
  expect(described()).toHaveFocus();
});

test('a control without help or advice describes itself with nothing', () => {
  render(<Field label="Formål">{input}</Field>);
  expect(described()).not.toHaveAttribute('aria-describedby');
});

test('help, prompts and advice are read with the control, in the order they stand', () => {
  render(
    <Field label="Formål" help="Én setning." prompts={['Hva?', 'For hvem?']} advice={['Litt kort.']}>
      {input}
    </Field>,
  );
  expect(described()).toHaveAccessibleDescription('Én setning. Hva? For hvem? Litt kort.');
});

test.each([
  [{ help: 'Én setning.' }, 'Én setning.'],
  [{ prompts: ['Hva?'] }, 'Hva?'],
  [{ advice: ['Litt kort.'] }, 'Litt kort.'],
  [{ help: 'Én setning.', advice: ['Litt kort.'] }, 'Én setning. Litt kort.'],
])('with %j it is described by that alone', (given, text) => {
  render(
    <Field label="Formål" {...given}>
      {input}
    </Field>,
  );
  expect(described()).toHaveAccessibleDescription(text);
});

test('an empty list of advice takes no room', () => {
  const { container } = render(
    <Field label="Formål" advice={[]}>
      {input}
    </Field>,
  );
  expect(container.querySelector('[data-part="advice"]')).toBeNull();
  expect(described()).not.toHaveAttribute('aria-describedby');
});

test('advice that comes later is tied to the control that stands there', () => {
  const { rerender } = render(<Field label="Formål">{input}</Field>);
  const before = described();
  rerender(
    <Field label="Formål" advice={['Litt kort.']}>
      {input}
    </Field>,
  );
  expect(described()).toBe(before);
  expect(before).toHaveAccessibleDescription('Litt kort.');
});

test('a hidden label is still the name', () => {
  render(
    <Field label="Formål" hideLabel>
      {input}
    </Field>,
  );
  expect(described()).toBeInTheDocument();
});

test('what stands beside the label is no part of the name', async () => {
  let pressed = 0;
  render(
    <Field label="Formål" aside={<button onClick={() => (pressed += 1)}>Til avklaring</button>}>
      {input}
    </Field>,
  );
  await userEvent.setup().click(screen.getByRole('button', { name: 'Til avklaring' }));
  expect(pressed).toBe(1);
  expect(described()).not.toHaveFocus();
});

test('prompts stand as a list', () => {
  render(
    <Field label="Formål" prompts={['Hva?', 'For hvem?']}>
      {input}
    </Field>,
  );
  const items = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual(['Hva?', 'For hvem?']);
});

test('two fields with the same words do not take each other’s descriptions', () => {
  render(
    <>
      <Field label="A" help="Hjelp til A">
        {input}
      </Field>
      <Field label="B" help="Hjelp til B">
        {input}
      </Field>
    </>,
  );
  expect(screen.getByRole('textbox', { name: 'A' })).toHaveAccessibleDescription('Hjelp til A');
  expect(screen.getByRole('textbox', { name: 'B' })).toHaveAccessibleDescription('Hjelp til B');
});

test('advice is a friendly remark, neither an error nor an alarm', () => {
  render(<AdviceList advice={['Litt kort.', 'Hvem gjelder det?']} />);
  expect(screen.getByText('Litt kort.')).toBeInTheDocument();
  expect(screen.getByText('Hvem gjelder det?')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('advice that comes while somebody works is read aloud from a place that stood there before it', () => {
  const { rerender, container } = render(<AdviceList advice={undefined} />);
  const place = container.querySelector('[aria-live="polite"]');
  expect(place).toBeEmptyDOMElement();
  rerender(<AdviceList advice={['Litt kort.']} />);
  expect(container.querySelector('[aria-live="polite"]')).toBe(place);
  expect(place).toHaveTextContent('Litt kort.');
});
