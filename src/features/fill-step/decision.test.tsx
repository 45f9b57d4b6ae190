import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draftsNb } from '#content/drafts/drafts.nb.ts';
import { openStep } from '#tests/support/page/open-step.ts';
import { said } from '#tests/support/page/said.ts';

const { deciding, fill, offers } = said.inProcess;
const NAME = 'Pasienter som trenger tolk';
const { need, reason } = said.steps.decision.fields;
const OWN = 'Fem enheter har saker i år.';
const answers = {
  stakeholders: { groups: [{ id: 'g', name: 'Pasienter som trenger tolk', involvement: 1, importance: 3 }] },
  decision: { reason: OWN },
};
const SENTENCE = draftsNb.decision.gap('Pasienter som trenger tolk', 2);
const evidence = () => within(screen.getByRole('region', { name: deciding.title }));
const written = () => screen.getByRole('textbox', { name: reason.label });

test('each answer says what it leads to, and can be taken away again', async () => {
  const app = await openStep('decision');
  const cards = screen.getByRole('radiogroup', { name: need.label });
  const yes = within(cards).getByRole('radio', { name: need.options['yes-on-trial'] });
  expect(yes).toHaveAccessibleDescription(deciding.leadsTo['yes-on-trial']);
  await app.person.click(yes);
  expect((await app.saved()).answers['decision']).toEqual({ need: 'yes-on-trial' });
  await app.press(`${fill.clear}: ${need.label}`);
  expect(yes).not.toBeChecked();
});

test('a press puts what the answers say under the reason, and a second one takes only that out', async () => {
  const app = await openStep('decision', answers);
  await evidence().findByText(NAME);
  await app.press(offers.takeOf(NAME), evidence());
  await waitFor(() => expect(written()).toHaveValue(`${OWN}\n${SENTENCE}`));
  expect(evidence().getByText(offers.taken)).toBeVisible();
  await app.person.type(written(), '\nMer.');
  await app.press(offers.undoOf(NAME), evidence());
  await waitFor(() => expect(written()).toHaveValue(`${OWN}\nMer.`));
  await app.press(new RegExp(`^${said.shell.frame.undo}`));
  await waitFor(() => expect(written()).toHaveValue(`${OWN}\n${SENTENCE}\nMer.`));
});

test('what is not answered yet is a way to where it is answered', async () => {
  await openStep('decision', answers);
  expect(await evidence().findByRole('link', { name: deciding.none.cost })).toHaveAttribute(
    'href',
    expect.stringContaining('/p/p1/constraints?field=feeMembers'),
  );
});
