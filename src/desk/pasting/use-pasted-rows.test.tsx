import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Row } from '#domain/process/rows.ts';
import { openField } from '#tests/support/page/open-field.tsx';
import { said } from '#tests/support/page/said.ts';

const { fill } = said.inProcess;
const { participants } = said.steps.about.fields;
const { criteria } = said.steps.criteria.fields;
const anId = expect.any(String) as unknown;

const roles = (): readonly HTMLElement[] =>
  screen.getAllByRole('textbox', { name: participants.columns.role.label });

async function pasteInto(rows: readonly Row[], text: string) {
  const page = await openField('about', 'participants', { about: { participants: rows } });
  await page.person.click(roles()[0] as HTMLElement);
  await page.person.paste(text);
  return page;
}

test('lines that are pasted become rows, are told of, and go again with one press', async () => {
  const { person, answer } = await pasteInto([{ id: 'a' }], '1)\tKlinikksjef\r\n2)\tRådgiver\r\n3)\tJordmor');
  expect(answer()).toEqual([
    { id: 'a', role: 'Klinikksjef' },
    { id: anId, role: 'Rådgiver' },
    { id: anId, role: 'Jordmor' },
  ]);
  const told = screen.getByText(fill.pasted(3)).closest<HTMLElement>('[role="status"]') as HTMLElement;
  await person.click(within(told).getByRole('button', { name: fill.undo }));
  expect(answer()).toEqual([{ id: 'a' }]);
  expect(screen.queryByText(fill.pasted(3))).not.toBeInTheDocument();
});

test('two columns of a table fill two columns', async () => {
  const { answer } = await pasteInto([{ id: 'a' }], 'Klinikksjef\tPsykiatri\nRådgiver\tRehabilitering');
  expect(answer()).toEqual([
    { id: 'a', role: 'Klinikksjef', unit: 'Psykiatri' },
    { id: anId, role: 'Rådgiver', unit: 'Rehabilitering' },
  ]);
});

test('the keys take it back while the cursor is in the field, and leave the field alone after more is typed', async () => {
  const { person, answer } = await pasteInto([{ id: 'a', role: 'Lege' }], 'Klinikksjef\nRådgiver');
  expect(answer()).toHaveLength(3);
  await person.keyboard('{Control>}z{/Control}');
  expect(answer()).toEqual([{ id: 'a', role: 'Lege' }]);
  await person.paste('Klinikksjef\nRådgiver');
  await person.keyboard('!{Control>}z{/Control}');
  expect(answer()).toHaveLength(3);
});

test('one line is left to the field', async () => {
  const { answer } = await pasteInto([{ id: 'a', role: 'Lege' }], 'i spesialisering\n');
  expect(answer()).toEqual([{ id: 'a', role: 'Legei spesialisering' }]);
});

test('a list pasted where a row is a text becomes rows, too', async () => {
  const { person, answer } = await openField('criteria', 'criteria', {
    criteria: { criteria: [{ id: 'a' }] },
  });
  await person.click(screen.getByRole('textbox', { name: criteria.columns.text.label }));
  await person.paste('• Har erfaring fra flere enheter\n• Kan tale for mange');
  expect(answer()).toEqual([
    { id: 'a', text: 'Har erfaring fra flere enheter' },
    { id: anId, text: 'Kan tale for mange' },
  ]);
});
