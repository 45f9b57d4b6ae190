import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes } from '#desk/routes.ts';
import { openApp } from '#tests/support/page/open-app.tsx';
import { openInvited } from '#tests/support/page/open-invited.ts';
import { said } from '#tests/support/page/said.ts';

const { shell, statements, settings } = said;
const { privacy, accessibility } = statements;

test('what is stored, sent and deleted is read from the first page, and leads to where all is deleted', async () => {
  const app = await openApp();
  await app.follow(shell.statements.privacy);
  expect(app.address()).toBe(routes.privacy());
  expect(document.title).toContain(privacy.title);
  for (const { heading, points } of privacy.parts) {
    expect(screen.getByRole('heading', { name: heading })).toBeVisible();
    for (const point of points) expect(screen.getByText(point)).toBeVisible();
  }
  await app.follow(privacy.toForget);
  expect(await screen.findByRole('button', { name: settings.forget.ask })).toBeVisible();
});

test('a leader and who looks at the settings find both pages too', async () => {
  const app = await openInvited();
  for (const place of ['answer', 'settings']) {
    if (place === 'settings') await app.goTo(routes.settings());
    for (const name of [shell.statements.privacy, shell.statements.accessibility])
      expect(screen.getByRole('link', { name }), place).toBeVisible();
  }
});

test('the page says plainly that nobody has said who publishes it', async () => {
  await openApp({ at: routes.privacy() });
  expect(screen.getByText(statements.noPublisher)).toBeVisible();
  expect(screen.queryByText(statements.contact, { exact: false })).not.toBeInTheDocument();
});

test('the statement tells its state, every fault that is known, and when it was made', async () => {
  const app = await openApp();
  await app.follow(shell.statements.accessibility);
  expect(screen.getByRole('heading', { level: 1, name: accessibility.title })).toBeVisible();
  expect(screen.getByText(accessibility.statusText)).toBeVisible();
  expect(screen.getByText(accessibility.assessed('29. november 2026'))).toBeVisible();
  for (const point of accessibility.parts.flatMap(({ points }) => points))
    expect(screen.getByText(point)).toBeVisible();
});

test('who publishes it and how they are reached stands where a fault is told of', async () => {
  const tags = { publisher: 'Helse Nord', 'publisher-contact': 'hjelp@helse.no' };
  for (const [name, content] of Object.entries(tags))
    document.head.append(Object.assign(document.createElement('meta'), { name, content }));
  await openApp({ at: routes.accessibility() });
  expect(screen.getByText(statements.published(tags.publisher))).toBeVisible();
  expect(screen.getByRole('link', { name: tags['publisher-contact'] })).toHaveAttribute(
    'href',
    'mailto:hjelp@helse.no',
  );
  for (const tag of document.head.querySelectorAll('meta[name^="publisher"]')) tag.remove();
});
