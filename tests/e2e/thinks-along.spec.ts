import type { Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { test } from '../support/person/app-test.ts';
import { goToStep, startExample, startProcess } from '../support/person/go.ts';
import { press, write } from '../support/person/hand.ts';
import { inOwnOrder, seenText } from '../support/person/places.ts';
import { expect } from '../support/person/patient-expect.ts';

const { shell, steps } = bokmal;
const mandate = steps.mandate.fields;
const label = (field: keyof typeof mandate): string => mandate[field].label;

const field = (page: Page, name: keyof typeof mandate) =>
  page.getByRole('textbox', { name: label(name), exact: true });

test('an empty field of the mandate is filled from the answers only when somebody asks for it', async ({
  page,
  appUrl,
}) => {
  await startExample(page, appUrl);
  await goToStep(page, 'mandate');
  await write(field(page, 'purpose'), '');
  const take = page.getByRole('button', {
    name: bokmal.inProcess.drafts.useProposalOf(label('purpose')),
    exact: true,
  });
  await expect(take).toBeVisible();
  await expect(field(page, 'purpose')).toHaveValue('');
  await press(take);
  await expect(field(page, 'purpose')).not.toHaveValue('');
  await expect(page.getByText(bokmal.inProcess.drafts.why).first()).toBeVisible();
});

test('a draft that no answer stands behind does not claim to build on the answers', async ({
  page,
  appUrl,
}) => {
  await startProcess(page, appUrl);
  await goToStep(page, 'mandate');
  await expect(page.getByText(bokmal.inProcess.drafts.commonProposal, { exact: true }).first()).toBeVisible();
  await expect(page.getByText(bokmal.inProcess.drafts.proposal, { exact: true })).toBeHidden();
  await expect(page.getByText(/bygger på det dere har svart/)).toBeHidden();
});

test('text people wrote stands when its sources change, and the new draft is offered beside', async ({
  page,
  appUrl,
}) => {
  await startExample(page, appUrl);
  await goToStep(page, 'mandate');
  await write(field(page, 'purpose'), '');
  await press(
    page.getByRole('button', { name: bokmal.inProcess.drafts.useProposalOf(label('purpose')), exact: true }),
  );
  await write(field(page, 'purpose'), 'Vårt eget formål.');

  await goToStep(page, 'constraints');
  await write(
    page.getByRole('textbox', { name: steps.constraints.fields['purpose']?.label ?? '', exact: true }),
    'Gi råd om heimreise og tolk.',
  );
  await goToStep(page, 'mandate');
  await expect(field(page, 'purpose')).toHaveValue('Vårt eget formål.');
  await expect(page.getByText(bokmal.inProcess.drafts.newer, { exact: true })).toBeVisible();

  await press(
    page.getByRole('button', { name: bokmal.inProcess.drafts.keepOf(label('purpose')), exact: true }),
  );
  await expect(page.getByText(bokmal.inProcess.drafts.newer, { exact: true })).toBeHidden();
  await expect(field(page, 'purpose')).toHaveValue('Vårt eget formål.');

  await goToStep(page, 'constraints');
  await write(
    page.getByRole('textbox', { name: steps.constraints.fields['purpose']?.label ?? '', exact: true }),
    'Gi råd om venting.',
  );
  await goToStep(page, 'mandate');
  await press(
    page.getByRole('button', { name: bokmal.inProcess.drafts.takeOf(label('purpose')), exact: true }),
  );
  await expect(field(page, 'purpose')).toHaveValue(/Gi råd om venting/);
  await press(page.getByRole('button', { name: shell.frame.undo, exact: true }).first());
  await expect(field(page, 'purpose')).toHaveValue('Vårt eget formål.');
});

test('a suggested measure becomes a row of the plan, one turned down does not come back, and both can be undone', async ({
  page,
  appUrl,
}) => {
  await startExample(page, appUrl);
  await goToStep(page, 'plan');
  const list = page.getByRole('region', { name: bokmal.inProcess.plan.suggestions, exact: true });
  const show = list.getByRole('button', { name: bokmal.inProcess.plan.show, exact: true });
  await inOwnOrder(page);
  await press(show);
  const first = await list.getByRole('listitem').first().getByRole('paragraph').first().innerText();
  await press(list.getByRole('button', { name: bokmal.inProcess.plan.takeOf(first), exact: true }));
  // It stays where it stood and says so: nothing slides under the pointer.
  await expect(list.getByRole('listitem').first()).toContainText(
    `${bokmal.inProcess.offers.taken}${bokmal.inProcess.offers.undo}`,
  );
  await expect(
    page.getByRole('rowgroup', { name: 'Tiltak 9', exact: true }).getByRole('textbox').first(),
  ).toHaveValue(first);

  const second = await list.getByRole('listitem').nth(1).getByRole('paragraph').first().innerText();
  await press(list.getByRole('button', { name: bokmal.inProcess.plan.turnDownOf(second), exact: true }));
  await expect(list.getByRole('listitem').nth(1)).toContainText(bokmal.inProcess.plan.turnDown);
  await page.reload();
  await press(show);
  await expect(list.getByText(second, { exact: true })).toBeHidden();
});

test('a gap is offered as a challenge, and a short answer brings a question that can be turned down for good', async ({
  page,
  appUrl,
}) => {
  await startExample(page, appUrl);
  await goToStep(page, 'strategy');
  const offers = page.getByRole('region', { name: bokmal.inProcess.offers.title, exact: true });
  const { row } = steps.strategy.fields['challenges'] ?? {};
  const take = offers.getByRole('button', { name: bokmal.inProcess.offers.takeAs(row ?? '') }).first();
  const offered =
    (await take.getAttribute('aria-label'))?.replace(bokmal.inProcess.offers.takeAsOf(row ?? '', ''), '') ??
    '';
  await press(take);
  await expect(
    page.getByRole('group', { name: 'Utfordring 4', exact: true }).getByRole('textbox').first(),
  ).toHaveValue(offered);

  const answer = page.getByRole('textbox', {
    name: steps.strategy.fields['missedConcretely']?.label ?? '',
    exact: true,
  });
  await write(answer, 'Bedre kommunikasjon');
  await answer.press('Tab');
  await expect(seenText(page, bokmal.inProcess.fill.vague.hypothetical)).toBeVisible();
  await press(page.getByRole('button', { name: bokmal.inProcess.fill.dismiss, exact: true }));
  await expect(seenText(page, bokmal.inProcess.fill.vague.hypothetical)).toBeHidden();
  await page.reload();
  await write(answer, 'Bedre kommunikasjon nå');
  await answer.press('Tab');
  await expect(seenText(page, bokmal.inProcess.fill.vague.hypothetical)).toBeHidden();
});

test('the check page leads to an answer and back again', async ({ page, appUrl }) => {
  await startExample(page, appUrl);
  await goToStep(page, 'export');
  await press(page.getByText(/steg er klare$/));
  await press(
    page.getByRole('link', { name: bokmal.inProcess.export.changeOf(steps.summary.title), exact: true }),
  );
  await expect(page.getByRole('heading', { level: 1, name: steps.summary.title })).toBeVisible();
  await press(page.getByRole('link', { name: bokmal.inProcess.fill.backToCheck, exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: steps.export.title })).toBeVisible();
});

test('undo crosses steps and says what was undone', async ({ page, appUrl }) => {
  await startExample(page, appUrl);
  await goToStep(page, 'summary');
  const text = page.getByRole('textbox').first();
  const before = await text.inputValue();
  await write(text, 'Noe helt annet.');
  await goToStep(page, 'criteria');
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Angret: /).first()).toBeAttached();
  await goToStep(page, 'summary');
  await expect(text).toHaveValue(before);
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Control+Shift+z');
  await expect(text).toHaveValue('Noe helt annet.');
});
