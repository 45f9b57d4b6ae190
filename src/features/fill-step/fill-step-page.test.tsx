import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { about } from '#domain/guide/steps/about.ts';
import { insight } from '#domain/guide/steps/insight.ts';
import { criteria } from '#domain/guide/steps/criteria.ts';
import { parking } from '#domain/guide/registers/parking.ts';
import { answersIn, rowsIn, textIn } from '#domain/guide/read.ts';
import { openStep, wholeStep } from '#tests/support/page/open-step.ts';
import { said } from '#tests/support/page/said.ts';

const { frame } = said.shell;
const { fill } = said.inProcess;
const field = said.steps;

test('a text is on the disk as it was written, and stands there when the step is opened again', async () => {
  const app = await openStep('about');
  await app.write(field.about.fields.leader.label, 'klinikksjef [vikar] {1}');
  expect(textIn((await app.saved()).answers, about, 'leader')).toBe('klinikksjef [vikar] {1}');
  await app.goTo('/p/p1/mapping');
  await app.goTo('/p/p1/about');
  await wholeStep();
  expect(screen.getByRole('textbox', { name: field.about.fields.leader.label })).toHaveValue(
    'klinikksjef [vikar] {1}',
  );
});

test('line breaks in a long text are kept', async () => {
  const app = await openStep('insight', { insight: { alreadyKnown: 'Ventetid' } });
  const { label } = field.insight.fields.alreadyKnown;
  await app.person.type(screen.getByRole('textbox', { name: label }), '{Enter}Hjemreise');
  expect(textIn((await app.saved()).answers, insight, 'alreadyKnown')).toBe('Ventetid\nHjemreise');
});

test('a choice is made, changed and taken away', async () => {
  const app = await openStep('about');
  const { label, options } = field.about.fields.unitLevel;
  const group = within(screen.getByRole('radiogroup', { name: label }));
  await app.person.click(group.getByRole('radio', { name: options.clinic }));
  await app.person.click(group.getByRole('radio', { name: options.section }));
  expect(answersIn((await app.saved()).answers, about).unitLevel).toBe('section');
  await app.press(`${fill.clear}: ${label}`);
  expect(group.getByRole('radio', { name: options.section })).not.toBeChecked();
  expect(answersIn((await app.saved()).answers, about).unitLevel).toBeUndefined();
});

test('things are ticked and unticked one by one', async () => {
  const app = await openStep('insight');
  const { options } = field.insight.fields.knownSources;
  for (const name of [options.research, options['user-surveys'], options.research])
    await app.person.click(screen.getByRole('checkbox', { name }));
  expect(answersIn((await app.saved()).answers, insight).knownSources).toEqual(['user-surveys']);
});

test('a date may be written as people write it; what is no date is kept as it is, and said', async () => {
  const app = await openStep('about');
  const { label } = field.about.fields.answerDeadline;
  await app.write(label, '2.6.2027');
  await app.person.tab();
  expect(screen.getByRole('textbox', { name: label })).toHaveValue('02.06.2027');
  expect(answersIn((await app.saved()).answers, about).answerDeadline).toBe('2027-06-02');
  await app.write(label, 'rett over påske');
  await app.person.tab();
  expect(answersIn((await app.saved()).answers, about).answerDeadline).toBe('rett over påske');
  expect(await screen.findByText(fill.kindAdvice['unreadable-date']('rett over påske'))).toBeVisible();
});

test('a number that cannot be read is kept and said, and one that can is not remarked on', async () => {
  const app = await openStep('criteria', { criteria: { criteria: [{ id: 'c1', text: 'Sårbare' }] } });
  const { label } = field.criteria.fields.criteria.columns.votes;
  await app.write(label, '4–6');
  const advice = fill.kindAdvice['unreadable-number']('4–6', fill.numberExample.votes);
  expect(await screen.findByText(advice)).toBeVisible();
  expect(screen.getByRole('textbox', { name: label })).toBeInvalid();
  expect(screen.getByRole('textbox', { name: label })).toHaveAccessibleDescription(
    expect.stringContaining(advice) as unknown,
  );
  await app.write(label, '7');
  await waitFor(() => expect(screen.queryByText(advice)).not.toBeInTheDocument());
  expect(screen.getByRole('textbox', { name: label })).toBeValid();
  expect(rowsIn((await app.saved()).answers, criteria, 'criteria')[0]?.votes).toBe('7');
});

const plans = {
  about: {
    governingPlans: [
      { id: 'm1', name: 'Første' },
      { id: 'm2', name: 'Andre' },
      { id: 'm3', name: 'Tredje' },
    ],
  },
};
const words = field.about.fields.governingPlans;
const names = () =>
  within(screen.getByRole('region', { name: words.label }))
    .getAllByRole('textbox', { name: words.columns.name.label })
    .map((box) => (box as HTMLInputElement).value);

test('a row is added at the end with the cursor in it', async () => {
  const app = await openStep('about', plans);
  await app.press(words.add);
  await app.person.keyboard('Fjerde');
  expect(names()).toEqual(['Første', 'Andre', 'Tredje', 'Fjerde']);
  expect(rowsIn((await app.saved()).answers, about, 'governingPlans').at(-1)?.name).toBe('Fjerde');
});

test('rows change places, and it is said where one came', async () => {
  const app = await openStep('about', plans);
  expect(screen.getByRole('button', { name: fill.moveUpOf('Første') })).toBeDisabled();
  await app.press(fill.moveUpOf('Tredje'));
  expect(screen.getByText(fill.moved('Tredje', 2))).toBeVisible();
  await app.press(fill.moveDownOf('Første'));
  expect(names()).toEqual(['Tredje', 'Første', 'Andre']);
  const saved = rowsIn((await app.saved()).answers, about, 'governingPlans');
  expect(saved.map(({ id }) => id)).toEqual(['m3', 'm1', 'm2']);
});

test('a removed row comes back where it was, whole, and takes nothing else with it', async () => {
  const app = await openStep('about', plans);
  await app.press(fill.removeOf('Andre'));
  expect(names()).toEqual(['Første', 'Tredje']);
  const status = within(screen.getByRole('region', { name: words.label }));
  expect(status.getByText(fill.removed('Andre'))).toBeVisible();
  await app.press(fill.undo, status);
  expect(names()).toEqual(['Første', 'Andre', 'Tredje']);
  expect((await app.saved()).answers).toEqual(plans);
});

test('the way back beside a removed row never takes back what was done after it', async () => {
  const app = await openStep('about', plans);
  await app.press(fill.removeOf('Andre'));
  await app.write(field.about.fields.leader.label, 'klinikksjef');
  const beside = within(screen.getByRole('region', { name: words.label })).queryByRole('button', {
    name: fill.undo,
  });
  if (beside) await app.person.click(beside);
  expect(textIn((await app.saved()).answers, about, 'leader')).toBe('klinikksjef');
});

test('rows are changed by their ids, so a text goes into its own row after a move', async () => {
  const app = await openStep('about', plans);
  await app.press(fill.moveUpOf('Tredje'));
  const rows = screen.getAllByRole('textbox', { name: words.columns.name.label });
  if (rows[1]) await app.person.type(rows[1], ' møte');
  const saved = rowsIn((await app.saved()).answers, about, 'governingPlans');
  expect(saved.find(({ id }) => id === 'm3')?.name).toBe('Tredje møte');
});

test('an example from the bank becomes a row of one’s own, and is offered once', async () => {
  const app = await openStep('criteria');
  const { bank, bankTitle } = field.criteria.fields.criteria as {
    readonly bank: Readonly<Record<string, string>>;
    readonly bankTitle?: string;
  };
  const [first = ''] = Object.values(bank);
  await app.press(bankTitle ?? fill.showBank);
  await app.press(said.inProcess.offers.takeOf(first));
  expect(screen.getByText(said.inProcess.offers.taken)).toBeVisible();
  const rows = rowsIn((await app.saved()).answers, criteria, 'criteria');
  expect(rows.map(({ text }) => text)).toEqual([first]);
});

test('too many rows are advice, and nothing stops one from writing them', async () => {
  const rows = Array.from({ length: 6 }, (_, index) => ({ id: `c${index}`, text: `Kriterium ${index}` }));
  const app = await openStep('criteria', { criteria: { criteria: rows } });
  expect(await screen.findByText(fill.kindAdvice['too-many-rows'](6, 5))).toBeVisible();
  await app.press(field.criteria.fields.criteria.add);
  await app.person.keyboard('Enda et');
  expect(await screen.findByText(fill.kindAdvice['too-many-rows'](7, 5))).toBeVisible();
  expect(rowsIn((await app.saved()).answers, criteria, 'criteria')).toHaveLength(7);
});

test('undo and redo stand above every step, say what they took back, and the disk follows', async () => {
  const app = await openStep('about');
  const { label } = field.about.fields.leader;
  await app.write(label, 'klinikksjef');
  await app.press(frame.undo);
  expect(screen.getByRole('textbox', { name: label })).toHaveValue('');
  expect(screen.getByText(frame.undone(label))).toBeInTheDocument();
  expect(textIn((await app.saved()).answers, about, 'leader')).toBe('');
  await app.press(frame.redoWhat(label));
  expect(screen.getByText(frame.redone(label))).toBeInTheDocument();
  expect(textIn((await app.saved()).answers, about, 'leader')).toBe('klinikksjef');
});

test('the keys take back a deed outside a text, and leave a text field’s own undo alone', async () => {
  const app = await openStep('insight');
  const box = screen.getByRole('checkbox', { name: field.insight.fields.knownSources.options.research });
  await app.person.click(box);
  const text = screen.getByRole('textbox', { name: field.insight.fields.alreadyKnown.label });
  text.focus();
  await app.person.keyboard('{Control>}z{/Control}');
  expect(box).toBeChecked();
  box.focus();
  await app.person.keyboard('{Control>}z{/Control}');
  expect(box).not.toBeChecked();
  await app.person.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(box).toBeChecked();
});

test('a field is marked as not clear with why, who finds out and when, and is settled', async () => {
  const app = await openStep('about');
  const { label } = field.about.fields.involvementContact;
  await app.press(said.parking.markOf(label));
  const parked = within(await screen.findByRole('group', { name: said.parking.group(label) }));
  await app.write(said.parking.text, 'Er det én for hele klinikken?', parked);
  await app.write(said.parking.why, 'To kandidater.', parked);
  await app.write(said.parking.who, 'stabsleder', parked);
  await app.write(said.parking.when, '1.2.2027', parked);
  await app.person.tab();
  const items = () => app.saved().then(({ answers }) => rowsIn(answers, parking, 'items'));
  expect(await items()).toMatchObject([
    {
      step: 'about',
      field: 'involvementContact',
      text: 'Er det én for hele klinikken?',
      why: 'To kandidater.',
      who: 'stabsleder',
      when: '2027-02-01',
    },
  ]);
  await app.press(said.parking.settleOf(label));
  expect(screen.queryByRole('group', { name: said.parking.group(label) })).not.toBeInTheDocument();
  expect(await items()).toMatchObject([{ settled: true }]);
  await app.press(frame.undo);
  expect(await screen.findByRole('group', { name: said.parking.group(label) })).toBeVisible();
});

test('a short or open answer is asked about once the field is left, and never again when turned down', async () => {
  const app = await openStep('strategy');
  const { label } = field.strategy.fields.missedConcretely;
  const short = () => screen.queryByText(fill.vague.short, { exact: false });
  await app.write(label, 'Mer dialog');
  expect(short() ?? screen.queryByText(fill.vague.hypothetical, { exact: false })).toBeNull();
  await app.person.tab();
  await waitFor(() => expect(screen.getByText(fill.vague.hypothetical, { exact: false })).toBeVisible());
  await app.press(fill.dismiss);
  await app.write(label, 'Kanskje mer dialog');
  await app.person.tab();
  expect(screen.queryByText(fill.vague.hypothetical, { exact: false })).not.toBeInTheDocument();
});

test('the guidance opens and closes beside the answers, and stays as chosen in the next step', async () => {
  const app = await openStep('about');
  const panel = () => screen.queryByRole('complementary', { name: fill.help });
  expect(panel()).toBeVisible();
  await app.press(fill.closeHelp);
  expect(panel()).not.toBeInTheDocument();
  await app.person.click(screen.getByRole('link', { name: fill.next(field.mapping.title) }));
  await screen.findByRole('heading', { level: 1, name: field.mapping.title });
  await wholeStep();
  expect(panel()).not.toBeInTheDocument();
  await app.press(fill.help);
  expect(panel()).toHaveFocus();
  await app.person.click(screen.getByRole('link', { name: fill.next(field.stakeholders.title) }));
  const heading = await screen.findByRole('heading', { level: 1, name: field.stakeholders.title });
  await wholeStep();
  expect(panel()).toBeVisible();
  expect(heading).toHaveFocus();
  await app.press(fill.closeHelp);
  expect(panel()).not.toBeInTheDocument();
  await app.press(fill.help);
  expect(panel()).toHaveFocus();
  await app.person.keyboard('{Escape}');
  expect(panel()).not.toBeInTheDocument();
});

test('the ways back and on lead through the guide, and from the first step to the overview', async () => {
  const app = await openStep('about');
  expect(screen.getByRole('link', { name: frame.overview })).toHaveAttribute('href', '#/p/p1');
  await app.person.click(screen.getByRole('link', { name: fill.next(field.mapping.title) }));
  const heading = await screen.findByRole('heading', { level: 1, name: field.mapping.title });
  expect(heading).toHaveFocus();
  expect(app.address()).toBe('/p/p1/mapping');
  expect((await app.saved()).lastStep).toBe('mapping');
});

test('who comes from the page of documents has the cursor in the field, and goes back there', async () => {
  const app = await openStep('about', {}, { arrival: { field: 'leader', toExport: true } });
  await waitFor(() =>
    expect(screen.getByRole('textbox', { name: field.about.fields.leader.label })).toHaveFocus(),
  );
  await app.person.click(screen.getByRole('link', { name: fill.backToCheck }));
  await waitFor(() => expect(app.address()).toBe('/p/p1/export'));
});

test.each([
  ['not-now', fill.notNow],
  ['other-form', fill.otherForm],
])('the steps about the panel say so when the answer was %s, and stay open', async (need, text) => {
  const app = await openStep('criteria', { decision: { need } });
  expect(screen.getByText(text)).toBeVisible();
  expect(screen.getByRole('link', { name: fill.toDecision })).toHaveAttribute('href', '#/p/p1/decision');
  expect(screen.getByRole('button', { name: field.criteria.fields.criteria.add })).toBeEnabled();
  await app.goTo('/p/p1/plan');
  expect(screen.queryByText(text)).not.toBeInTheDocument();
});

test('a step nobody knows leads to the overview', async () => {
  const app = await openStep('about');
  await app.goTo('/p/p1/noe-annet');
  await waitFor(() => expect(app.address()).toBe('/p/p1'));
});

test('the step is shown in the room in one press, or where the window is not opened, it is said how to', async () => {
  const opened = vi.spyOn(window, 'open').mockReturnValue(window);
  const app = await openStep('insight');
  await app.press(fill.showInRoom);
  expect(opened.mock.calls[0]?.[0]).toMatch(/#\/p\/p1\/room$/);
  expect(app.address()).toBe('/p/p1/insight');
  opened.mockReturnValue(null);
  await app.press(fill.showInRoom);
  await waitFor(() => expect(app.address()).toBe('/p/p1/facilitator'));
  expect(await screen.findByRole('heading', { level: 1, name: field.insight.title })).toBeVisible();
  opened.mockRestore();
});
