import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes } from '#desk/routes.ts';
import { PITFALLS } from '#domain/guide/pitfalls.ts';
import { openApp } from '#tests/support/page/open-app.tsx';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

const { knowledge: words, shell } = said;
const tab = (part: keyof typeof words.parts) => screen.findByRole('tab', { name: words.parts[part] });
const shown = () => within(screen.getByRole('main'));

test('the glossary is found from the first page, with each word in the three languages and its source', async () => {
  const app = await openApp();
  await app.follow(shell.start.knowledge);
  const terms = within(await screen.findByRole('region', { name: words.parts.terms }));
  expect(terms.getAllByRole('term')).toHaveLength(words.terms.length);
  for (const { term, others, source } of words.terms) {
    const row = within(terms.getByText(term, { selector: 'dt' }).parentElement ?? document.body);
    for (const [index, { tag }] of words.others.entries())
      expect(row.getAllByText(others[index] ?? '', { selector: `[lang=${tag}]` })).toHaveLength(1);
    expect(row.getByText(words.source(source))).toBeVisible();
  }
});

test('a search finds a word in any part, and says how many it found or that there are none', async () => {
  const app = await openApp({ at: routes.knowledge() });
  await app.write(words.search, 'journal');
  expect(await shown().findByText(words.pitfalls.records.name)).toBeVisible();
  expect(shown().queryByText('brukerråd')).toBeNull();
  await app.write(words.search, 'brukarutval');
  expect(await shown().findByText('brukerutvalg', { selector: 'dt' })).toBeVisible();
  await app.write(words.search, 'ingenting heter dette');
  expect(await shown().findByText(words.nothing)).toBeVisible();
});

test('each part has all it knows: every pitfall with its step, every rule with its date and what is not confirmed', async () => {
  const app = await openApp({ at: routes.knowledge() });
  await app.person.click(await tab('pitfalls'));
  for (const pitfall of PITFALLS) expect(shown().getByText(words.pitfalls[pitfall].text)).toBeVisible();
  expect(shown().getAllByText(words.belongs([said.steps.groups.title])).length).toBeGreaterThan(1);
  await app.person.click(await tab('rules'));
  for (const { name, dated, open } of words.rules) {
    expect(shown().getByText(name)).toBeVisible();
    expect(shown().getAllByText(dated).length).toBeGreaterThan(0);
    if (open) expect(shown().getByText(open, { exact: false })).toBeVisible();
  }
  await app.person.click(await tab('cards'));
  for (const { name, points } of words.cards) {
    const card = within(shown().getByRole('heading', { name }).closest('article') ?? document.body);
    expect(card.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(points);
  }
});

test('it is opened from the help of a step, and leads back to that step', async () => {
  const process = processWith({});
  const app = await openApp({ at: routes.step(process.id, 'mandate'), processes: [process] });
  await app.follow(words.toAll);
  await app.follow(words.toProcess);
  expect(app.address()).toBe(routes.step(process.id, 'mandate'));
});

test('a step warns of what often goes wrong in it; a warning that is hidden stays away until it is asked for', async () => {
  const process = processWith({});
  const app = await openApp({ at: routes.step(process.id, 'decision'), processes: [process] });
  const { name, text } = words.pitfalls.tooBig;
  const beside = { selector: 'summary' };
  expect(shown().queryByText(words.pitfalls.records.name, beside)).toBeNull();
  expect(await shown().findByText(text)).not.toBeVisible();
  await app.person.click(shown().getByText(name, beside));
  expect(shown().getByText(text)).toBeVisible();
  await app.press(words.hideOf(name));
  expect(shown().queryByText(name, beside)).toBeNull();
  await app.goTo(routes.step(process.id, 'mandate'));
  await app.goTo(routes.step(process.id, 'decision'));
  expect(await shown().findByText(words.pitfalls.panelAnyway.name, beside)).toBeVisible();
  expect(shown().queryByText(name, beside)).toBeNull();
  await app.press(words.showAgain);
  expect(shown().getByText(name, beside)).toBeVisible();
});
