import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lazy, Suspense, useState } from 'react';
import { fetching } from '#session/words/not-fetched.ts';
import { said } from '#tests/support/page/said.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { FetchBoundary } from '#desk/fetching/fetch-boundary.tsx';

// React says aloud what a boundary has caught.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

const words = said.shell.error;

it('a page whose chunk cannot be fetched says so, keeps what stands around it, and comes when it is tried again', async () => {
  let online = false;
  const fetched = () =>
    lazy(async () => ({
      default: await fetching(() =>
        online ? Promise.resolve(() => <h1>Oversikt</h1>) : Promise.reject(new TypeError('Failed to fetch')),
      ),
    }));
  function Around() {
    const [Page, setPage] = useState(fetched);
    return (
      <>
        <input aria-label="Skrevet" />
        <FetchBoundary onRetry={() => setPage(fetched())}>
          <Suspense>
            <Page />
          </Suspense>
        </FetchBoundary>
      </>
    );
  }
  const person = userEvent.setup();
  await act(() =>
    Promise.resolve(
      void render(
        <ErrorBoundary>
          <Around />
        </ErrorBoundary>,
      ),
    ),
  );
  await person.type(screen.getByLabelText('Skrevet'), 'Åse');
  expect(await screen.findByRole('heading', { name: words.notFetchedTitle })).toBeVisible();

  online = true;
  await person.click(screen.getByRole('button', { name: words.tryAgain }));
  expect(await screen.findByRole('heading', { name: 'Oversikt' })).toBeVisible();
  expect(screen.getByLabelText('Skrevet')).toHaveValue('Åse');
});

it('another fault than a chunk that did not come is said as what it is', async () => {
  function Broken(): never {
    throw new Error('broken');
  }
  await act(() =>
    Promise.resolve(
      void render(
        <ErrorBoundary>
          <FetchBoundary onRetry={() => undefined}>
            <Broken />
          </FetchBoundary>
        </ErrorBoundary>,
      ),
    ),
  );
  expect(screen.getByRole('heading', { name: words.title })).toBeVisible();
});

it('a page that is asked for again and still does not come is loaded anew where somebody serves it', async () => {
  const asked = vi.spyOn(window, 'fetch').mockResolvedValue(new Response(null, { status: 503 }));
  const lost = () =>
    lazy(() => fetching<{ default: () => null }>(() => Promise.reject(new TypeError('Failed to fetch'))));
  function Around() {
    const [Page, setPage] = useState(lost);
    return (
      <FetchBoundary onRetry={() => setPage(lost())}>
        <Suspense>
          <Page />
        </Suspense>
      </FetchBoundary>
    );
  }
  await act(() => Promise.resolve(void render(<Around />)));
  const again = await screen.findByRole('button', { name: words.tryAgain });
  expect(asked).not.toHaveBeenCalled();
  await userEvent.setup().click(again);
  await waitFor(() => expect(asked).toHaveBeenCalledOnce());
  expect(asked.mock.calls[0]?.[1]).toMatchObject({ method: 'HEAD' });
  // Nobody serves it, so the page stays.
  expect(await screen.findByRole('heading', { name: words.notFetchedTitle })).toBeVisible();
});
