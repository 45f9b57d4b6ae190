import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Answers } from '#domain/process/process.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

const { preview: words } = said;
const { names } = said.documents;
const open = (document: string, answers: Answers = {}): Promise<OpenApp> =>
  openApp({ at: `/p/p1/preview/${document}`, processes: [processWith(answers)] });
const paper = () => within(screen.getByRole('main'));

test('a document stands as pages with what is written in it', async () => {
  await open('mandate', { mandate: { purpose: 'Trygge barn', caseHandling: 'To uker før' } });
  expect((await paper().findAllByText('Trygge barn'))[0]).toBeVisible();
  expect(paper().getByText('To uker før')).toBeVisible();
  expect(screen.getByText(words.note)).toBeVisible();
});

test('a press on a text leads to its answer, and from there back to the documents', async () => {
  const app = await open('mandate', { mandate: { caseHandling: 'To uker før' } });
  await app.follow(await paper().findByText('To uker før'));
  await waitFor(() => expect(app.address()).toMatch(/^\/p\/p1\/mandate\?.*caseHandling/));
  const { label } = said.steps.mandate.fields.caseHandling;
  await waitFor(() => expect(screen.getByRole('textbox', { name: label })).toHaveFocus());
  expect(screen.getByRole('link', { name: said.inProcess.fill.backToCheck })).toBeVisible();
});

test('each document is one press away from the others', async () => {
  const app = await open('mandate', { plan: { measures: [{ id: 'm1', measure: 'Holde kurs' }] } });
  const nav = within(screen.getByRole('navigation', { name: words.documents }));
  expect(nav.getByRole('link', { name: names.mandate })).toHaveAttribute('aria-current', 'page');
  await app.follow(names['action-plan'], nav);
  expect(app.address()).toBe('/p/p1/preview/action-plan');
  expect(await paper().findByText('Holde kurs')).toBeVisible();
});

test('the page is printed by the browser, in the language of the document and called by its title', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const app = await open('mandate', {
    about: { documentLanguage: 'nn' },
    mandate: { title: 'Mandat for panelet' },
  });
  await waitFor(() => expect(document.title).not.toBe(''));
  await app.press(words.print);
  expect(print).toHaveBeenCalledOnce();
  print.mockRestore();
});

test('what is printed begins with that it is a draft, also in a browser that draws no margins', async () => {
  await open('mandate');
  const [line] = await paper().findAllByText(/utkast/i, { selector: 'p:has(+ article)' });
  expect(line?.closest('section')).toBeNull();
});

test('in another language the document speaks it, and the page around it does not', async () => {
  await open('mandate', { about: { documentLanguage: 'en' } });
  expect(screen.getByRole('link', { name: words.back })).toHaveAttribute('href', '#/p/p1/export');
  expect(await paper().findByText(/^\d+ Purpose$/)).toBeVisible();
  const inNorwegian = (text: string): boolean => text.endsWith(` ${said.steps.mandate.fields.purpose.label}`);
  expect(paper().queryByText(inNorwegian)).not.toBeInTheDocument();
});

test('an address of no document leads to the documents', async () => {
  const app = await open('tull');
  await waitFor(() => expect(app.address()).toBe('/p/p1/export'));
});
