import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { CopyBox, type CopiedHow } from './copy-box.tsx';

const LINK = 'https://example.no/#/invitasjon/abc?d=æøå&e=1';

function box({ text = LINK, buttonName }: { text?: string; buttonName?: string } = {}) {
  const copied: CopiedHow[] = [];
  const person = userEvent.setup();
  const element = (now: string) => (
    <CopyBox
      label="Lenke til lederen"
      text={now}
      button="Kopier"
      {...(buttonName === undefined ? {} : { buttonName })}
      copied="Lenken er kopiert."
      failed="Merket. Trykk Ctrl+C."
      onCopied={(how) => copied.push(how)}
    />
  );
  const { rerender } = render(element(text));
  return {
    person,
    copied,
    now: (next: string) => rerender(element(next)),
    field: screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Lenke til lederen' }),
  };
}

const closeClipboard = () =>
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError')) },
  });

test('the text stands there to be read, and cannot be changed', async () => {
  const { person, field } = box();
  await person.type(field, 'x');
  expect(field).toHaveValue(LINK);
  expect(field).toHaveAttribute('readonly');
});

test('the button puts the whole text on the clipboard and says so', async () => {
  const { person, copied } = box();
  await person.click(screen.getByRole('button', { name: 'Kopier' }));
  expect(await navigator.clipboard.readText()).toBe(LINK);
  expect(screen.getByRole('status')).toHaveTextContent('Lenken er kopiert.');
  expect(copied).toEqual(['copied']);
});

test('a text of many lines is copied with all its lines', async () => {
  const text = 'Hei!\n\nHer er lenken:\n  «…»\n';
  const { person } = box({ text });
  await person.click(screen.getByRole('button', { name: 'Kopier' }));
  expect(await navigator.clipboard.readText()).toBe(text);
});

test('says nothing before anything is copied', () => {
  box();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('what was copied once is not what stands there now: the message goes when the text changes', async () => {
  const { person, now } = box();
  await person.click(screen.getByRole('button', { name: 'Kopier' }));
  now(`${LINK}2`);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  now(LINK);
  expect(screen.getByRole('status')).toHaveTextContent('Lenken er kopiert.');
});

test('where the browser keeps the clipboard closed, the text is marked for the keys and the person told', async () => {
  const { person, field, copied } = box();
  closeClipboard();
  await person.click(screen.getByRole('button', { name: 'Kopier' }));
  expect(screen.getByRole('status')).toHaveTextContent('Merket. Trykk Ctrl+C.');
  expect(field).toHaveFocus();
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, LINK.length]);
  expect(copied).toEqual(['marked']);
});

test('who goes to the text with the keys has it marked', async () => {
  const { person, field } = box();
  await person.tab();
  await person.tab();
  expect(field).toHaveFocus();
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, LINK.length]);
});

test('of several on one page each button can say which text is its own', () => {
  box({ buttonName: 'Kopier lenken til Kari' });
  expect(screen.getByRole('button', { name: 'Kopier lenken til Kari' })).toHaveTextContent('Kopier');
});

test('the whole text is in sight too where the browser does not size a box by what it holds', () => {
  Object.defineProperty(HTMLTextAreaElement.prototype, 'scrollHeight', {
    configurable: true,
    get: () => 740,
  });
  expect(box().field.style.height).toBe('740px');
  Reflect.deleteProperty(HTMLTextAreaElement.prototype, 'scrollHeight');
});
