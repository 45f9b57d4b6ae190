import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answersIn, textIn } from '#domain/guide/read.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { openStep } from '#tests/support/page/open-step.ts';
import { said } from '#tests/support/page/said.ts';

const { frame } = said.shell;
const { drafts } = said.inProcess;
const field = said.steps;

const forMandate = {
  about: { unitName: 'Barneklinikken', leader: 'klinikksjef' },
  constraints: { purpose: 'Tryggere barn.' },
};
const purpose = field.mandate.fields.purpose;

test('a draft is offered for an empty field, says what it builds on, and becomes one’s own text when taken', async () => {
  const app = await openStep('mandate', forMandate);
  await app.press(drafts.useProposalOf(purpose.label));
  const text = textIn((await app.saved()).answers, mandate, 'purpose');
  expect(text).toMatch(/Tryggere barn/);
  const box = screen.getByRole('textbox', { name: purpose.label });
  expect(box).toHaveValue(text);
  await app.person.type(box, ' Og foreldre.');
  expect(textIn((await app.saved()).answers, mandate, 'purpose')).toBe(`${text} Og foreldre.`);
});

test('all empty fields are filled with one press, what is written is left alone, and one undo takes it back', async () => {
  const app = await openStep('mandate', { ...forMandate, mandate: { purpose: 'Vårt eget.' } });
  await app.press(drafts.takeAll);
  const filled = answersIn((await app.saved()).answers, mandate);
  expect(filled.purpose).toBe('Vårt eget.');
  expect(filled.title).toMatch(/Barneklinikken/);
  expect(filled.responsible).toBe('klinikksjef');
  await app.press(frame.undo);
  const after = answersIn((await app.saved()).answers, mandate);
  expect(after.purpose).toBe('Vårt eget.');
  expect(after.title).toBeUndefined();
});

test('when the answers behind a draft change, the new draft stands beside one’s own text until a person chooses', async () => {
  const app = await openStep('mandate', forMandate);
  await app.press(drafts.useProposalOf(purpose.label));
  await app.person.type(screen.getByRole('textbox', { name: purpose.label }), ' Vårt tillegg.');
  const own = textIn((await app.saved()).answers, mandate, 'purpose');
  await app.goTo('/p/p1/constraints');
  await app.write(field.constraints.fields.purpose.label, 'Kortere ventetid.');
  await app.saved();
  await app.goTo('/p/p1/mandate');
  expect(await screen.findByText(drafts.newer)).toBeVisible();
  expect(textIn((await app.saved()).answers, mandate, 'purpose')).toBe(own);
  await app.press(drafts.keepOf(purpose.label));
  await waitFor(() => expect(screen.queryByText(drafts.newer)).not.toBeInTheDocument());
  expect(textIn((await app.saved()).answers, mandate, 'purpose')).toBe(own);
});

test('the paper beside shows what is written, and leads to its field', async () => {
  const app = await openStep('mandate', { mandate: { caseHandling: 'Saker meldes to uker før.' } });
  const paper = within(await screen.findByRole('region', { name: said.inProcess.mandate.preview }));
  expect((await paper.findAllByText('Saker meldes to uker før.'))[0]).toBeVisible();
  await app.write(field.mandate.fields.caseHandling.label, 'Saker meldes tre uker før.');
  expect((await paper.findAllByText('Saker meldes tre uker før.'))[0]).toBeVisible();
});
