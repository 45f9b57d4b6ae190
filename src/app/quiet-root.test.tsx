import { act, createEvent, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { createQuietRoot } from './quiet-root.ts';

const ended: (() => void)[] = [];
afterEach(() => ended.splice(0).forEach((end) => end()));

/** A text and a button in a root of this kind, with what React told them of, in order. */
function writingPage() {
  const container = document.createElement('div');
  document.body.append(container);
  const told: string[] = [];
  const root = createQuietRoot(container);
  act(() => {
    root.render(
      <div onKeyUp={({ target }) => told.push(`keyup ${(target as Element).nodeName}`)}>
        <textarea
          aria-label="Formål"
          defaultValue=""
          onKeyDown={() => told.push('keydown')}
          onChange={({ target }) => told.push(`change ${target.value}`)}
          onBeforeInput={() => told.push('beforeinput')}
        />
        <button type="button">Neste</button>
      </div>,
    );
  });
  ended.push(() => {
    act(() => root.unmount());
    container.remove();
  });
  return { container, told };
}

/** What a browser sets off for a letter that is written. */
function writeLetter(field: HTMLElement): void {
  fireEvent.keyDown(field, { key: 'a' });
  fireEvent(field, createEvent('keypress', field, { bubbles: true }));
  fireEvent(field, createEvent('textInput', field, { bubbles: true }));
  fireEvent.input(field, { target: { value: 'a' } });
  fireEvent(document, createEvent('selectionchange', document));
  fireEvent.keyUp(field, { key: 'a' });
}

test('of a letter in a text React is told that the key went down and what stands there, and of nothing else', () => {
  const { told } = writingPage();
  const field = screen.getByRole('textbox');
  field.focus();
  writeLetter(field);
  expect(told).toEqual(['keydown', 'change a']);
});

test('it listens to nothing that every letter sets off beside, on the page neither, and leaves both as they were', () => {
  const page = document.implementation.createHTMLDocument('');
  const container = page.body.appendChild(page.createElement('div'));
  const listen = vi.spyOn(EventTarget.prototype, 'addEventListener');
  createQuietRoot(container);
  const types = new Set(listen.mock.calls.map(([type]) => type));
  listen.mockRestore();
  expect([...types]).toEqual(expect.arrayContaining(['keydown', 'input', 'keyup', 'click']));
  expect(['keypress', 'textInput', 'selectionchange'].filter((type) => types.has(type))).toEqual([]);
  for (const one of [page, container]) expect(Object.hasOwn(one, 'addEventListener')).toBe(false);
});

test('a key that is lifted on a button is told of', () => {
  const { told } = writingPage();
  fireEvent.keyUp(screen.getByRole('button'), { key: ' ' });
  expect(told).toEqual(['keyup BUTTON']);
});

test('what helps to spell or reads aloud hears every event, on the page and on the container', () => {
  const { container } = writingPage();
  const heard: string[] = [];
  const hear = ({ type }: Event): void => void heard.push(type);
  for (const type of ['keypress', 'textInput', 'selectionchange', 'keyup'])
    for (const one of [container, document]) {
      one.addEventListener(type, hear);
      ended.push(() => one.removeEventListener(type, hear));
    }
  writeLetter(screen.getByRole('textbox'));
  expect(heard).toEqual([
    'keypress',
    'keypress',
    'textInput',
    'textInput',
    'selectionchange',
    'keyup',
    'keyup',
  ]);
});
