import { cleanup, render, screen } from '@testing-library/react';
import { Suspense, use } from 'react';
import { Link, useLocation } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HashPages } from './hash-pages.tsx';

/** What the slow page waits for. */
let program: Promise<void>;
let arrived: () => void;
const left = vi.fn();

function Slow() {
  use(program);
  return <h1>slow</h1>;
}

function Page() {
  const { pathname } = useLocation();
  if (pathname === '/knowledge') return <Slow />;
  return (
    <main>
      <h1>{pathname}</h1>
      <textarea aria-label="Text" onBlur={left} />
      <Link to="/p/a/mandate">Next</Link>
      <Link to="/knowledge">Knowledge</Link>
      <div data-leads>
        <Link to="/p/a/plan">Lead</Link>
      </div>
    </main>
  );
}

/** What React has drawn when the press has been handled, before it lets the browser do anything else. */
async function pressed(name: string): Promise<string | null | undefined> {
  const press = new MouseEvent('click', { bubbles: true, cancelable: true });
  screen.getByRole('link', { name }).dispatchEvent(press);
  await Promise.resolve();
  return document.querySelector('h1')?.textContent;
}

beforeEach(() => {
  program = new Promise((done) => (arrived = done));
  left.mockClear();
  window.location.hash = '/p/a/roles';
  render(
    <HashPages>
      <Suspense>
        <Page />
      </Suspense>
    </HashPages>,
  );
  // As in a browser: nothing is hurried on by the test.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
});
afterEach(() => {
  vi.unstubAllGlobals();
  cleanup();
});

test('the next step stands before the press is over', async () => {
  expect(await pressed('Next')).toBe('/p/a/mandate');
});

test('a page stays until the program of another kind of page has come', async () => {
  expect(await pressed('Knowledge')).toBe('/p/a/roles');
  await new Promise((later) => setTimeout(later, 50));
  expect(screen.getByRole('heading')).toHaveTextContent('/p/a/roles');
  arrived();
  expect(await screen.findByText('slow')).toBeVisible();
});

test('what is written in the page is left before the page is', async () => {
  screen.getByRole('textbox').focus();
  window.location.hash = '/p/a/mandate';
  expect(await screen.findByText('/p/a/mandate')).toBeVisible();
  expect(left).toHaveBeenCalledTimes(1);
});

test('another place on the same page takes the focus from nobody', async () => {
  screen.getByRole('textbox').focus();
  window.location.hash = '/p/a/roles?field=tasks';
  await new Promise((later) => setTimeout(later, 50));
  expect(screen.getByRole('textbox')).toHaveFocus();
});

test('who is led from page to page keeps the focus', async () => {
  const lead = screen.getByRole('link', { name: 'Lead' });
  lead.focus();
  expect(await pressed('Lead')).toBe('/p/a/plan');
  expect(lead).toHaveFocus();
});
