import { screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { openApp } from '#tests/support/page/open-app.tsx';
import { repositoryWhere } from '#tests/support/page/repository-where.ts';
import { said } from '#tests/support/page/said.ts';

const words = said.shell.start;
afterEach(() => document.getElementById('root')?.remove());

/** What `scripts/first-words.ts` writes into the page. */
function putFirstWords(): void {
  const root = document.createElement('div');
  root.id = 'root';
  root.innerHTML = '<p data-first></p>';
  document.body.append(root);
}
const neverRead = { list: () => new Promise<never>(() => undefined) };

test('the first words of the page stand until it is known what is saved', async () => {
  putFirstWords();
  await openApp({ repository: repositoryWhere(neverRead) });
  expect(await screen.findByRole('heading', { level: 1, name: words.title })).toBeVisible();
  expect(screen.getByText(words.lead)).toBeVisible();
  // What can be pressed depends on what is saved.
  expect(screen.queryByRole('button', { name: words.create })).not.toBeInTheDocument();
});

test('who was read other words, or none, sees no words that may go again', async () => {
  await openApp({ repository: repositoryWhere(neverRead) });
  expect(await screen.findByRole('link', { name: words.guide })).toBeVisible();
  expect(screen.queryByRole('heading', { level: 1 })).not.toBeInTheDocument();
});
