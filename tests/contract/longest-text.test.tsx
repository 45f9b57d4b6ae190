import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LONGEST_TEXT } from '#domain/values/longest-text.ts';
import { TextArea, TextInput } from '#ui/text-input.tsx';

it('a field stops where a file would no longer open', () => {
  render(
    <>
      <TextInput value="" onChange={() => undefined} label="Navn" />
      <TextArea value="" onChange={() => undefined} label="Merknad" />
    </>,
  );
  expect(screen.getByLabelText('Navn')).toHaveAttribute('maxlength', String(LONGEST_TEXT));
  expect(screen.getByLabelText('Merknad')).toHaveAttribute('maxlength', String(LONGEST_TEXT));
});
