import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answersIn, rowsIn, textIn } from '#domain/guide/read.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { openStep } from '#tests/support/page/open-step.ts';
import { said } from '#tests/support/page/said.ts';

const { frame, drafts, plan: planWords } = said.shell;
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
  const paper = within(await screen.findByRole('region', { name: said.shell.mandate.preview }));
  expect((await paper.findAllByText('Saker meldes to uker før.'))[0]).toBeVisible();
  await app.write(field.mandate.fields.caseHandling.label, 'Saker meldes tre uker før.');
  expect((await paper.findAllByText('Saker meldes tre uker før.'))[0]).toBeVisible();
});

const measures = [
  { id: 'm1', measure: 'Lage mandat', responsible: 'Åse', deadline: '2026-01-10', status: 'not-started' },
  { id: 'm2', measure: 'Finne fire', responsible: 'Anne', deadline: '2099-02-01', status: 'in-progress' },
  { id: 'm3', measure: 'Befaring', responsible: 'Bo', deadline: '2026-01-05', status: 'done' },
  { id: 'm4', measure: 'Holde kurs', responsible: 'Cato' },
];
const measureTexts = (): readonly string[] =>
  within(screen.getByRole('region', { name: field.plan.fields.measures.label }))
    .getAllByRole('textbox', { name: field.plan.fields.measures.columns.measure.label })
    .map((box) => (box as HTMLTextAreaElement).value);

test('measures are looked at in another order and only some of them, and are saved in their own', async () => {
  const app = await openStep('plan', { plan: { measures } });
  await app.person.selectOptions(
    screen.getByRole('combobox', { name: planWords.order }),
    field.plan.fields.measures.columns.responsible.label,
  );
  expect(measureTexts()[0]).toBe('Finne fire');
  expect(screen.getByText(planWords.shown(4, 4))).toBeVisible();
  await app.person.selectOptions(screen.getByRole('combobox', { name: planWords.only }), planWords.late(1));
  expect(measureTexts()).toEqual(['Lage mandat']);
  expect((await app.saved()).answers).toEqual({ plan: { measures } });
});

const five = ['Zoran', 'Berit', 'anne', 'Åse', 'Ærlig'].map((responsible, index) => ({
  id: `m${index}`,
  measure: `Tiltak ${index}`,
  responsible,
  status: index === 0 ? 'done' : 'not-started',
}));
const rowIds = (): readonly (string | null)[] =>
  [...document.querySelectorAll('[data-row-id]')].map((row) => row.getAttribute('data-row-id'));

test('a sorted row rests while somebody types in it, and finds its place when it is left', async () => {
  const app = await openStep('plan', { plan: { measures: five } });
  const order = screen.getByRole('combobox', { name: planWords.order });
  await app.person.selectOptions(order, 'responsible');
  const byName = ['m2', 'm1', 'm0', 'm4', 'm3'];
  expect(rowIds()).toEqual(byName);
  const { label } = field.plan.fields.measures.columns.responsible;
  const [first] = screen.getAllByRole('textbox', { name: label });
  if (!first) throw new Error('The first row has no such field.');
  await app.person.clear(first);
  await app.person.type(first, 'Øyvind');
  expect(rowIds()).toEqual(byName);
  expect(first).toHaveFocus();
  expect(first).toHaveValue('Øyvind');
  await app.person.click(screen.getByRole('heading', { level: 1 }));
  await waitFor(() => expect(rowIds()).toEqual(['m1', 'm0', 'm4', 'm2', 'm3']));
});

test('a new measure is seen and has the cursor, also where only some are shown', async () => {
  const app = await openStep('plan', { plan: { measures: five } });
  await app.person.selectOptions(screen.getByRole('combobox', { name: planWords.only }), 'done');
  expect(rowIds()).toEqual(['m0']);
  await app.press(field.plan.fields.measures.add);
  expect(rowIds()).toHaveLength(2);
  const { label } = field.plan.fields.measures.columns.measure;
  const last = screen.getAllByRole('textbox', { name: label }).at(-1);
  expect(last).toHaveFocus();
  await app.person.keyboard('Nytt tiltak');
  await app.person.click(screen.getByRole('heading', { level: 1 }));
  expect(last).toBeVisible();
  expect(last).toHaveValue('Nytt tiltak');
});

test('a suggestion goes into the plan once, one that is turned down is gone, and undo gives it back', async () => {
  const app = await openStep('plan', { plan: { measures: [{ id: 'm1' }] } });
  const list = within(await screen.findByRole('region', { name: planWords.suggestions }));
  const offered = () => list.getAllByRole('button', { name: new RegExp(`^${planWords.take}: `) });
  const nameOf = (button: HTMLElement | undefined): string =>
    (button?.getAttribute('aria-label') ?? '').replace(`${planWords.take}: `, '');
  const [first, second] = offered().map(nameOf);
  await app.press(planWords.takeOf(first ?? ''));
  expect(rowsIn((await app.saved()).answers, plan, 'measures').map(({ measure }) => measure)).toEqual([
    first,
  ]);
  await app.press(planWords.turnDownOf(second ?? ''));
  await waitFor(() => expect(offered().map(nameOf)).not.toContain(second));
  await app.press(frame.undo);
  await waitFor(() => expect(offered().map(nameOf)).toContain(second));
  expect(offered().map(nameOf)).not.toContain(first);
});

test('the status, the area and the deadline of a measure are chosen in its row', async () => {
  const app = await openStep('plan', { plan: { measures: measures.slice(3) } });
  const row = within(screen.getByRole('group', { name: /1$/ }));
  const { area, status, deadline } = field.plan.fields.measures.columns;
  await app.person.selectOptions(row.getByRole('combobox', { name: area.label }), area.options.operation);
  await app.person.selectOptions(row.getByRole('combobox', { name: status.label }), status.options.postponed);
  fireEvent.change(row.getByRole('textbox', { name: deadline.label }), { target: { value: '1.3.2027' } });
  fireEvent.blur(row.getByRole('textbox', { name: deadline.label }));
  expect(rowsIn((await app.saved()).answers, plan, 'measures')[0]).toEqual({
    ...measures[3],
    area: 'operation',
    status: 'postponed',
    deadline: '2027-03-01',
  });
});
