import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { insightNn } from '#content/steps/insight/insight.nn.ts';
import { LANGUAGES } from '#domain/language/languages.ts';
import type { Row } from '#domain/process/rows.ts';
import { PATIENT } from '#tests/support/patient.ts';
import { openField, type OpenField } from '#tests/support/page/open-field.tsx';
import { said } from '#tests/support/page/said.ts';

const { fill, offers } = said.inProcess;
const { areas } = said.steps.insight.fields;
const { bank } = areas;

/** The list of examples, opened. */
async function open(
  rows: readonly Row[],
  documentLanguage = 'nb',
): Promise<OpenField & { readonly list: HTMLElement }> {
  const field = await openField('insight', 'areas', {
    about: { documentLanguage },
    insight: { areas: rows },
  });
  const toggle = screen.getByRole('button', { name: areas.bankTitle });
  await field.person.click(toggle);
  // It says in words what a press does now, and nothing that would turn that round.
  expect(toggle).toHaveAccessibleName(fill.hideBank);
  expect(toggle).not.toHaveAttribute('aria-expanded');
  const list = document.getElementById(toggle.getAttribute('aria-controls') ?? '');
  return { ...field, list: list as HTMLElement };
}

test('examples are folded away until they are asked for, and again afterwards', async () => {
  const { person } = await open([]);
  expect(screen.getByText(bank.safety)).toBeVisible();
  await person.click(screen.getByRole('button', { name: fill.hideBank }));
  // Not only out of sight: up to seventy lines would be made with the page, and anew as one writes.
  expect(screen.queryByText(bank.safety)).not.toBeInTheDocument();
});

test('a picked example goes into the first blank row, then into new ones last', async () => {
  const { person, answer, list, undo } = await open([{ id: 'a1', text: 'Ventetid' }, { id: 'a2' }]);
  for (const text of [bank.safety, bank.transitions])
    await person.click(within(list).getByRole('button', { name: offers.takeOf(text) }));
  expect(answer()).toEqual([
    { id: 'a1', text: 'Ventetid' },
    { id: 'a2', text: bank.safety },
    { id: expect.any(String) as unknown, text: bank.transitions },
  ]);
  await undo(areas.add);
  await undo(areas.add);
  expect(answer()).toEqual([{ id: 'a1', text: 'Ventetid' }, { id: 'a2' }]);
});

test('what was picked a moment ago is taken back where it stands', async () => {
  const { person, answer, list } = await open([]);
  await person.click(within(list).getByRole('button', { name: offers.takeOf(bank.safety) }));
  await person.click(within(list).getByRole('button', { name: offers.undoOf(bank.safety) }));
  expect(answer()).toEqual([]);
  expect(within(list).getByRole('button', { name: offers.takeOf(bank.safety) })).toBeVisible();
});

test('an example is offered once: not again before its text is changed or its row removed', async () => {
  const { person, list } = await open([{ id: 'a1', text: bank.safety }]);
  const offered = () => within(list).queryByRole('button', { name: offers.takeOf(bank.safety) });
  expect(offered()).not.toBeInTheDocument();
  expect(within(list).getByText(offers.taken)).toBeVisible();
  await person.type(screen.getByRole('textbox', { name: areas.columns.text.label }), ' Om natten.');
  await waitFor(() => expect(offered()).toBeEnabled());
});

test('an example is offered in the language of the documents, and known again in that of the screen', async () => {
  const { person, answer, list } = await open([{ id: 'a1', text: bank.safety }], 'nn');
  const nynorsk = insightNn.fields.areas.bank;
  await person.click(await within(list).findByRole('button', { name: offers.takeOf(nynorsk.transitions) }));
  expect(answer()).toContainEqual({ id: expect.any(String) as unknown, text: nynorsk.transitions });
  expect(within(list).queryByRole('button', { name: offers.takeOf(nynorsk.safety) })).not.toBeInTheDocument();
  expect(within(list).getByText(nynorsk.transitions)).toHaveAttribute('lang', LANGUAGES.nn.tag);
});

test('a clause says why others have it, and takes only its own words with it', async () => {
  const { clauses } = said.steps.mandate.fields;
  const { person, answer } = await openField('mandate', 'clauses', { mandate: { clauses: [] } });
  await person.click(screen.getByRole('button', { name: clauses.bankTitle }));
  expect(screen.getByText(clauses.bankReasons.voting)).toBeVisible();
  await person.click(screen.getByRole('button', { name: offers.takeOf(clauses.bank.voting) }));
  expect(answer()).toEqual([{ id: expect.any(String) as unknown, text: clauses.bank.voting }]);
});

test('a clause of who appoints says what is answered of it, and never somebody else', async () => {
  const { clauses } = said.steps.mandate.fields;
  const { person, answer } = await openField('mandate', 'clauses', {
    mandate: { appointedBy: 'styret', clauses: [] },
  });
  await person.click(screen.getByRole('button', { name: clauses.bankTitle }));
  expect(screen.queryByText(clauses.bank['appointed-by'])).toBeNull();
  await person.click(
    screen.getByRole('button', { name: offers.takeOf(said.drafts.facts.appointedBy('styret')) }),
  );
  expect(answer()).toEqual([
    { id: expect.any(String) as unknown, text: said.drafts.facts.appointedBy('styret') },
  ]);
});

test('a clause of who appoints says what the trust has decided for its units', async () => {
  const { clauses } = said.steps.mandate.fields;
  const { person } = await openField('mandate', 'clauses', {
    about: { profile: 'helse-midt-norge' },
    mandate: { clauses: [] },
  });
  await person.click(screen.getByRole('button', { name: clauses.bankTitle }));
  expect(
    await screen.findByText(/oppnevnt av administrerende direktør, etter forslag/, {}, PATIENT),
  ).toBeVisible();
  expect(screen.queryByText(clauses.bank['appointed-by'])).toBeNull();
});
