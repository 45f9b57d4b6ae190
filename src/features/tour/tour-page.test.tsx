import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { loadPart } from '#content/languages/load-part.ts';
import { SCREEN_LANGUAGES } from '#domain/language/languages.ts';
import { TourProvider } from '#session/tour/tour-context.tsx';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { PATIENT } from '#tests/support/patient.ts';
import { said } from '#tests/support/page/said.ts';
import { TourStrip } from './tour-page.tsx';

const { start } = said.shell;
const words = said.tour;

/** The tour has begun, and its first page stands. */
async function begun(): Promise<OpenApp> {
  const app = await openApp();
  await app.press(start.tour);
  // The first pages of a file come in chunks that are made ready when they are asked for.
  expect(await screen.findByText(start.exampleOpen, undefined, PATIENT)).toBeVisible();
  await strip();
  return app;
}

const strip = () => screen.findByRole('complementary', { name: words.name }, PATIENT);

test('each stop says what is seen there and leads to the next, and the last one back to the first page', async () => {
  const ways = ['/p/p1', '/p/p1/stakeholders', '/p/p1/meeting', '/p/p1/mandate', '/p/p1/export'];
  for (const [index, [stop, text]] of Object.entries(words.stops).entries()) {
    const at = ways[index] ?? '';
    const { unmount } = await act(() =>
      render(
        <MemoryRouter initialEntries={[at]}>
          <Suspense>
            <TourProvider>
              <TourStrip process="p1" />
            </TourProvider>
          </Suspense>
        </MemoryRouter>,
      ),
    );
    expect(await strip(), stop).toHaveTextContent(`${words.stopOf(index + 1, ways.length)} ${text}`);
    const next = ways[index + 1];
    if (next) expect(screen.getByRole('link')).toHaveAttribute('href', `#${next}`);
    else {
      window.location.hash = `#${at}`;
      await userEvent.click(screen.getByRole('link', { name: words.done }));
      expect(window.location.hash).toBe('#/');
    }
    unmount();
  }
});

test('the tour is left at any stop, and the page it stood above stays open', async () => {
  const app = await begun();
  const leave = within(await strip()).getByRole('button', { name: words.skip });
  const at = app.address();
  await app.person.click(leave);
  expect(screen.queryByRole('complementary', { name: words.name })).not.toBeInTheDocument();
  expect(app.address()).toBe(at);
});

test('who goes through it by the keys stays at the way on, stop by stop, to the end', async () => {
  const app = await begun();
  within(await strip())
    .getByRole('link')
    .focus();
  for (const stop of ['step', 'meeting', 'mandate', 'documents'] as const) {
    await app.person.keyboard('{Enter}');
    const text = await screen.findByText(words.stops[stop], { exact: false }, PATIENT);
    await waitFor(() =>
      expect(text.closest('aside')).toContainElement(document.activeElement as HTMLElement),
    );
  }
  expect(document.activeElement).toHaveTextContent(words.done);
  await app.person.keyboard('{Enter}');
  await waitFor(() => expect(app.address()).toBe('/'));
});

test.each(SCREEN_LANGUAGES)(
  'what is told of a step in %s names the button that stands there',
  async (code) => {
    const tour = await loadPart(code, 'tour');
    const { fill } = await loadPart(code, 'inProcess');
    expect(tour.stops.step).toContain(fill.help);
  },
);

test('nobody is shown around in another process, or on a page between the stops', async () => {
  const app = await begun();
  await app.goTo(`${app.address()}/room`);
  expect(screen.queryByRole('complementary', { name: words.name })).not.toBeInTheDocument();
  await app.goTo('/');
  await app.press(start.create);
  await waitFor(() => expect(app.address()).toMatch(/^\/p\/\w+$/));
  await screen.findByRole('heading', { level: 1, name: said.shell.unnamed });
  expect(screen.queryByRole('complementary', { name: words.name })).not.toBeInTheDocument();
});
