import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Suspense } from 'react';
import { loadDocumentPart, loadPart } from '#content/languages/load-part.ts';
import { nb } from '#content/languages/nb.ts';
import { ScreenWordsContext } from '#session/words/screen-words-context.ts';
import { createScreenWords } from '#session/words/screen-words.ts';
import { useWords } from '#session/words/use-words.ts';
import { said } from '#tests/support/page/said.ts';
import { ErrorBoundary } from './error-boundary.tsx';

// React says aloud what a boundary has caught.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

function Title() {
  return <h1>{useWords('collect').title}</h1>;
}

it('a page whose words cannot be fetched says so, and is drawn when another page is asked for with the network back', async () => {
  let online = false;
  const words = createScreenWords(
    'nb',
    { shell: said.shell },
    {
      part: (code, part) => (online ? loadPart(code, part) : Promise.reject(new Error('no network'))),
      documentPart: loadDocumentPart,
    },
  );
  const page = (
    <ScreenWordsContext value={words}>
      <ErrorBoundary>
        <Suspense>
          <Title />
        </Suspense>
      </ErrorBoundary>
    </ScreenWordsContext>
  );
  await act(() => Promise.resolve(void render(page)));
  expect(await screen.findByRole('heading', { name: said.shell.error.title })).toBeVisible();
  expect(screen.getByRole('button', { name: said.shell.error.reload })).toBeVisible();

  online = true;
  await act(() => Promise.resolve(void window.dispatchEvent(new Event('hashchange'))));
  const { title } = await nb.collect();
  await waitFor(() => expect(screen.getByRole('heading', { name: title })).toBeVisible());
});
