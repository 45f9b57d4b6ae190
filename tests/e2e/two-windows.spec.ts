import { bokmal } from '#content/languages/bokmal.ts';
import { test } from '../support/person/app-test.ts';
import { addressOf, goToStep, seeSaved, seeStep, startProcess, textbox } from '../support/person/go.ts';
import { writeOn } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';

const satisfied = bokmal.steps.summary.fields['satisfiedWith']?.label ?? '';
const areas = bokmal.steps.summary.fields['areasToStrengthen']?.label ?? '';

test('what is typed in one window shows in the other, and both can write', async ({
  page,
  context,
  appUrl,
}) => {
  await startProcess(page, appUrl);
  await goToStep(page, 'summary');
  const other = await context.newPage();
  await other.goto(addressOf(page, 'summary'));
  await seeStep(other, 'summary');

  await writeOn(textbox(page, satisfied), 'Fra det første vinduet');
  await expect(textbox(other, satisfied)).toHaveValue('Fra det første vinduet');

  await Promise.all([
    writeOn(textbox(page, satisfied), ', og mer til'),
    writeOn(textbox(other, areas), 'Fra det andre vinduet'),
  ]);
  await expect(textbox(page, areas)).toHaveValue('Fra det andre vinduet');
  await expect(textbox(other, satisfied)).toHaveValue('Fra det første vinduet, og mer til');
  await Promise.all([seeSaved(page), seeSaved(other)]);
  for (const one of [page, other]) {
    await one.reload();
    await expect(textbox(one, satisfied)).toHaveValue('Fra det første vinduet, og mer til');
    await expect(textbox(one, areas)).toHaveValue('Fra det andre vinduet');
  }
});
