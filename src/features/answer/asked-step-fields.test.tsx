import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answersIn } from '#domain/guide/read.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { openInvited, type OpenAnswer } from '#tests/support/page/open-invited.ts';
import { said } from '#tests/support/page/said.ts';

const { fee } = said.answer.folded;
const { fields, advice, title, why } = said.steps.constraints;
const open = (): Promise<OpenAnswer> => openInvited({ asked: ['constraints'] }, { page: 'constraints' });
const kept = async (app: OpenAnswer) => answersIn(await app.answers(), constraints);
const unfold = async (app: OpenAnswer): Promise<void> => app.person.click(screen.getByText(fee.title));
const folded = (): HTMLElement | null => screen.getByText(fee.title).closest('details');

test('the limits are asked with why they are, and each answer is kept', async () => {
  const app = await open();
  expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(screen.getByText(why)).toBeVisible();
  await app.write(fields.purpose.label, 'Bedre innkalling');
  await app.write(fields.timeFrame.label, 'To år');
  await app.write(fields.costFrame.label, 'Egen linje i budsjettet');
  await app.write(fields.costFrameAmount.label, '120 000');
  await app.person.tab();
  expect(await kept(app)).toMatchObject({
    purpose: 'Bedre innkalling',
    timeFrame: 'To år',
    costFrame: 'Egen linje i budsjettet',
    costFrameAmount: '120 000',
  });
});

test('the fee stands folded away until somebody opens it, and what is written there is kept', async () => {
  const app = await open();
  expect(folded()).not.toHaveAttribute('open');
  await unfold(app);
  expect(folded()).toHaveAttribute('open');
  expect(screen.getByText(fee.help)).toBeVisible();
  await app.write(fields.feeMembers.label, '8');
  await app.write(fields.feeHours.label, '2,5');
  await app.person.tab();
  expect(await kept(app)).toMatchObject({ feeMembers: '8', feeHours: '2,5' });
});

test('a rate without its source is kept all the same, with a word about the source until it stands there', async () => {
  const app = await open();
  const asksForSource = advice['rate-without-source']('');
  await unfold(app);
  await app.write(fields.feeRate.label, '355');
  await app.person.tab();
  expect(await screen.findByText(asksForSource)).toBeVisible();
  await app.write(fields.feeRateSource.label, 'Retningslinjen');
  await app.write(fields.feeRateDate.label, '1.1.2026');
  await app.person.tab();
  await waitFor(() => expect(screen.queryByText(asksForSource)).toBeNull());
  expect(await kept(app)).toMatchObject({
    feeRate: '355',
    feeRateSource: 'Retningslinjen',
    feeRateDate: '2026-01-01',
  });
});

test('help about a good answer stands folded away on the page', async () => {
  const app = await open();
  const { help } = said.answer;
  const details = screen.getByText(help).closest('details');
  expect(details).not.toHaveAttribute('open');
  await app.person.click(screen.getByText(help));
  expect(details).toHaveAttribute('open');
  expect(screen.getByText(said.steps.constraints.goodAnswer)).toBeVisible();
});
