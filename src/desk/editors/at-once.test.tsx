import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { placeOf } from '#domain/guide/read.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { countMore, tick } from '#domain/process/list-deeds.ts';
import { CellEditor } from './cell-editor.tsx';
import { openPage } from '#tests/support/page/open-page.tsx';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

/** A press says what is new, so that what somebody else does in the same list at the same time stays. */

const TICKED = placeOf(groups, 'groups', 'g', 'stakeholders');
const COUNTED = placeOf(stakeholders, 'groups', 'a', 'involvementVotes');
const answers = {
  stakeholders: { groups: ['a', 'b', 'c'].map((id) => ({ id, name: `Gruppe ${id}` })) },
  groups: { groups: [{ id: 'g', name: 'Unge', stakeholders: ['a'] }] },
};

test('a row that is ticked, and one that is not any longer, leave what is ticked elsewhere meanwhile', async () => {
  const words = said.steps.groups.fields.groups.columns.stakeholders;
  const field = groups.fields.groups.columns.stakeholders;
  const page = await openPage(
    <main>
      <CellEditor place={TICKED} field={field} words={words} />
    </main>,
    { process: processWith(answers) },
  );
  const press = (name: string) => page.person.click(screen.getByRole('checkbox', { name }));
  await press('Gruppe b');
  await press('Gruppe a');
  expect(page.store.getState().past.map(({ changes }) => changes)).toEqual([
    tick(TICKED, 'b', true),
    tick(TICKED, 'a', false),
  ]);
});

test('a number typed over a count is told as how many more', async () => {
  const words = said.steps.stakeholders.fields.groups.columns.involvementVotes;
  const field = stakeholders.fields.groups.columns.involvementVotes;
  const page = await openPage(
    <main>
      <CellEditor place={COUNTED} field={field} words={words} />
    </main>,
    {
      process: processWith({
        stakeholders: { groups: [{ id: 'a', name: 'Gruppe a', involvementVotes: [2, 0, 0] }] },
      }),
    },
  );
  const [one] = within(screen.getByRole('group', { name: words.label })).getAllByRole('textbox');
  await page.person.type(one as HTMLElement, '1');
  expect(page.store.getState().past.at(-1)?.changes).toEqual(countMore(COUNTED, 0, 19));
  expect(one).toHaveValue('21');
});
