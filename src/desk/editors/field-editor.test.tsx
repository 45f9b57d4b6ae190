import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openField } from '#tests/support/page/open-field.tsx';
import { said } from '#tests/support/page/said.ts';

const { fill } = said.inProcess;
const wordsOf = said.steps;

test('a line is saved as it is typed, and goes when all of it is taken away', async () => {
  const { person, answer, undo } = await openField('about', 'unitName');
  const { label, help } = wordsOf.about.fields.unitName;
  const line = screen.getByRole('textbox', { name: label });
  expect(line).toHaveAccessibleDescription(help);
  await person.type(line, 'Øyeklinikken');
  expect(answer()).toBe('Øyeklinikken');
  await person.clear(line);
  expect(answer()).toBeUndefined();
  await undo(label);
  expect(line).toHaveValue('Øyeklinikken');
});

test('a line with ready-made names offers them, and takes any other', async () => {
  const { person, answer } = await openField('about', 'bodyName');
  const { label, suggestions } = wordsOf.about.fields.bodyName;
  const line = screen.getByRole('combobox', { name: label });
  const offered = [...((line as HTMLInputElement).list?.options ?? [])].map(({ value }) => value);
  expect(offered).toEqual(Object.values(suggestions));
  await person.type(line, 'Rådslaget');
  expect(answer()).toBe('Rådslaget');
});

test('advice about a line is read together with it, and never keeps the text from being saved', async () => {
  const { person, answer } = await openField('about', 'bodyName');
  const { label } = wordsOf.about.fields.bodyName;
  const line = screen.getByRole('combobox', { name: label });
  await person.type(line, 'Brukerutvalget');
  const advice = await screen.findByText(wordsOf.about.advice['reserved-name']('Brukerutvalget'));
  expect(line).toHaveAccessibleDescription(expect.stringContaining(advice.textContent));
  expect(answer()).toBe('Brukerutvalget');
});

test('a long text keeps its line breaks and its edges', async () => {
  const { person, answer } = await openField('constraints', 'purpose');
  await person.type(
    screen.getByRole('textbox', { name: wordsOf.constraints.fields.purpose.label }),
    ' Først dette.{Enter}{Enter}Så det. ',
  );
  expect(answer()).toBe(' Først dette.\n\nSå det. ');
});

test('one of a few is chosen, changed, taken away and brought back', async () => {
  const { person, answer, undo } = await openField('decision', 'need');
  const { label, options } = wordsOf.decision.fields.need;
  const clear = `${fill.clear}: ${label}`;
  const group = screen.getByRole('radiogroup', { name: label });
  expect(screen.queryByRole('button', { name: clear })).not.toBeInTheDocument();
  await person.click(within(group).getByRole('radio', { name: options.yes }));
  await person.click(within(group).getByRole('radio', { name: options['not-now'] }));
  expect(answer()).toBe('not-now');
  await person.click(screen.getByRole('button', { name: clear }));
  expect(answer()).toBeUndefined();
  expect(within(group).queryByRole('radio', { checked: true })).not.toBeInTheDocument();
  await undo(label);
  expect(within(group).getByRole('radio', { checked: true })).toHaveAccessibleName(options['not-now']);
});

test('any number of several are ticked, and when none is left there is no answer', async () => {
  const { person, answer } = await openField('decision', 'otherForms');
  const { options } = wordsOf.decision.fields.otherForms;
  const tick = (name: string): Promise<void> => person.click(screen.getByRole('checkbox', { name }));
  await tick(options.survey);
  await tick(options['focus-group']);
  expect(answer()).toEqual(['survey', 'focus-group']);
  await tick(options.survey);
  expect(answer()).toEqual(['focus-group']);
  await tick(options['focus-group']);
  expect(answer()).toBeUndefined();
});

test('ticking keeps what was ticked in a version that has more to choose among', async () => {
  const { person, answer } = await openField('decision', 'otherForms', {
    decision: { otherForms: ['of-tomorrow', 'survey'] },
  });
  const { options } = wordsOf.decision.fields.otherForms;
  await person.click(screen.getByRole('checkbox', { name: options.survey }));
  await person.click(screen.getByRole('checkbox', { name: options.representatives }));
  expect(answer()).toEqual(['of-tomorrow', 'representatives']);
});

test('a number is kept as it is typed, with its unit beside it', async () => {
  const { person, answer } = await openField('constraints', 'costFrameAmount');
  const amount = screen.getByRole('textbox', { name: wordsOf.constraints.fields.costFrameAmount.label });
  await person.type(amount, '30 000');
  expect(answer()).toBe('30 000');
  expect(screen.getByText(fill.unit.kroner)).toBeVisible();
  expect(amount).not.toBeInvalid();
});

test('a number that cannot be read stays, and what is wrong is read together with it', async () => {
  const { person, answer } = await openField('constraints', 'costFrameAmount');
  const amount = screen.getByRole('textbox', { name: wordsOf.constraints.fields.costFrameAmount.label });
  await person.type(amount, 'mellom 20 og 30');
  const advice = fill.kindAdvice['unreadable-number']('mellom 20 og 30', fill.numberExample.kroner);
  expect(await screen.findByText(advice)).toBeVisible();
  expect(amount).toBeInvalid();
  expect(amount).toHaveAccessibleDescription(`${fill.unit.kroner} ${advice}`);
  expect(answer()).toBe('mellom 20 og 30');
});

test('a day is typed as people write it, saved as a day, and shown in one form when the field is left', async () => {
  const { person, answer } = await openField('about', 'answerDeadline');
  const { label } = wordsOf.about.fields.answerDeadline;
  const day = screen.getByRole('textbox', { name: label });
  await person.type(day, '2.6.27');
  expect(answer()).toBe('2027-06-02');
  expect(day).toHaveValue('2.6.27');
  await person.tab();
  expect(day).toHaveValue('02.06.2027');
});

test('what is no day stays as it was written, and is said to be none', async () => {
  const { person, answer } = await openField('about', 'answerDeadline');
  const day = screen.getByRole('textbox', { name: wordsOf.about.fields.answerDeadline.label });
  await person.type(day, 'rett over påske');
  await person.tab();
  const advice = fill.kindAdvice['unreadable-date']('rett over påske');
  expect(await screen.findByText(advice)).toBeVisible();
  expect(day).toBeInvalid();
  expect(day).toHaveAccessibleDescription(expect.stringContaining(advice));
  expect(day).toHaveValue('rett over påske');
  expect(answer()).toBe('rett over påske');
});

test('a field the guide does not ask for stands nowhere', async () => {
  await openField('plan', 'seenSuggestions', {
    plan: { seenSuggestions: [{ id: 's', text: 'Et forslag' }] },
  });
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(screen.queryByText('Et forslag')).not.toBeInTheDocument();
});
