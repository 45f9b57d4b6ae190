import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';

function Fields() {
  const [line, setLine] = useState('Foran ');
  const [text, setText] = useState('');
  return (
    <>
      <input type="text" aria-label="Linje" value={line} onChange={(event) => setLine(event.target.value)} />
      <textarea aria-label="Tekst" value={text} onChange={(event) => setText(event.target.value)} />
    </>
  );
}

test('a text from Word comes in as it was meant, and the field knows of it', async () => {
  const user = userEvent.setup();
  render(<Fields />);
  await user.click(screen.getByRole('textbox', { name: 'Tekst' }));
  await user.paste('\uf0b7\tPost\u00a02\vA\u030Alesund\r\no\tTolk');
  expect(screen.getByRole('textbox', { name: 'Tekst' })).toHaveValue('• Post 2\nÅlesund\n• Tolk');
  await user.paste(' og mer');
  expect(screen.getByRole('textbox', { name: 'Tekst' })).toHaveValue('• Post 2\nÅlesund\n• Tolk og mer');
});

test('in a field of one line the words of two lines do not run together', async () => {
  const user = userEvent.setup();
  render(<Fields />);
  await user.click(screen.getByRole('textbox', { name: 'Linje' }));
  await user.paste('bruker\u00admedvirkning\r\nPost\u00a02\tSeksjon\n');
  expect(screen.getByRole('textbox', { name: 'Linje' })).toHaveValue(
    'Foran brukermedvirkning Post 2 Seksjon',
  );
});
