import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openStep } from '#tests/support/page/open-step.ts';
import { said } from '#tests/support/page/said.ts';

beforeEach(() => {
  const desk = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
    Object.assign(desk(media), { matches: media.includes('max-width') }),
  );
});
afterEach(() => vi.restoreAllMocks());

const { fill, roles: words } = said.inProcess;
const { add } = said.steps.roles.fields.roles;
const two = {
  roles: {
    roles: [
      { id: 'r1', name: 'Leder' },
      { id: 'r2', name: 'Medlem' },
    ],
  },
};
const shown = (): readonly (string | null)[] =>
  within(screen.getByRole('table', { name: words.table }))
    .getAllByRole('columnheader')
    .map((head) => head.getAttribute('aria-label'));
const tabs = () => within(screen.getByRole('tablist', { name: words.shown }));

test('one role is shown at a time, and the others are a tab away', async () => {
  const app = await openStep('roles', two);
  expect(shown()).toEqual(['Leder']);
  await app.person.click(tabs().getByRole('tab', { name: 'Medlem' }));
  expect(shown()).toEqual(['Medlem']);
  expect(screen.getByRole('tabpanel', { name: 'Medlem' })).toBeVisible();
  await app.person.keyboard('{ArrowRight}');
  expect(shown()).toEqual(['Leder']);
  expect(tabs().getByRole('tab', { name: 'Leder' })).toHaveFocus();
});

test('a role that is added is shown, and its neighbour when it is removed', async () => {
  const app = await openStep('roles', two);
  await app.press(add);
  await app.person.keyboard('Vara');
  await waitFor(() => expect(shown()).toEqual(['Vara']));
  await app.choose(fill.rowMenu('Vara'), words.menu.remove);
  expect(shown()).toEqual(['Medlem']);
});

test('a link to a role shows that role', async () => {
  await openStep('roles', two, { arrival: { field: 'roles', row: 'r2' } });
  expect(shown()).toEqual(['Medlem']);
});

test('a single role needs no tabs', async () => {
  await openStep('roles', { roles: { roles: two.roles.roles.slice(0, 1) } });
  expect(screen.queryByRole('tablist', { name: words.shown })).not.toBeInTheDocument();
});
