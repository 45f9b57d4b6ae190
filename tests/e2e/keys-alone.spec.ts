import { bokmal } from '#content/languages/bokmal.ts';
import { answerNb } from '#content/words/answer.nb.ts';
import { linkTo } from '#desk/routes.ts';
import { test } from '../support/person/app-test.ts';
import { seeSaved, seeStep } from '../support/person/go.ts';
import { keysAlone } from '../support/person/keys-alone.ts';
import { expect } from '../support/person/patient-expect.ts';
import { mainOf } from '../support/person/places.ts';
import { screensOf } from '../support/person/screens.ts';
import { readWord, textIn } from '../support/read-word.ts';

const { shell, steps, documents } = bokmal;

test('who has no mouse starts a process, names it, scores a group, drafts the mandate and takes it as Word', async ({
  page,
  appUrl,
}) => {
  const keys = keysAlone(page);
  const field = (name: string) => mainOf(page).getByRole('textbox', { name, exact: true });
  const overviewLink = (name: string) =>
    mainOf(page).getByRole('table').getByRole('link', { name, exact: true });
  const home = page.getByRole('banner').getByRole('link').nth(1);

  await page.goto(appUrl);
  await keys.press(page.getByRole('button', { name: shell.start.create, exact: true }));
  await keys.press(overviewLink(steps.about.title));
  await seeStep(page, 'about');
  await keys.write(field(steps.about.fields['processName']?.label ?? ''), 'Panel uten mus');
  await keys.press(home);

  await keys.press(overviewLink(steps.stakeholders.title));
  await seeStep(page, 'stakeholders');
  const name = steps.stakeholders.fields['groups']?.columns?.['name']?.label ?? '';
  await keys.write(field(`${name} 1`), 'Søsken');
  const score = mainOf(page).getByRole('radiogroup').first().getByRole('radio').first();
  await keys.to(score);
  await page.keyboard.press('3');
  await expect(mainOf(page).getByRole('radiogroup').first().getByRole('radio').nth(2)).toBeChecked();
  await keys.press(home);

  await keys.press(overviewLink(steps.mandate.title));
  await seeStep(page, 'mandate');
  await keys.press(page.getByRole('button', { name: bokmal.inProcess.drafts.takeAll }).first());
  await seeSaved(page);
  await keys.press(home);
  await keys.press(overviewLink(steps.export.title));
  await seeStep(page, 'export');
  const coming = page.waitForEvent('download');
  await keys.press(
    page
      .getByRole('button', { name: bokmal.inProcess.export.wordOf(documents.names.mandate), exact: true })
      .first(),
  );
  const text = textIn(await readWord(await (await coming).path()));
  expect(text).toContain('Brukerpanelet gir råd til ledergruppen.');
});

test('who has no mouse opens the link of a questionnaire, answers, and copies the answer to send it', async ({
  page,
  appUrl,
}) => {
  const keys = keysAlone(page);
  const link = screensOf('asked').find(({ name }) => name === 'questionnaire');
  await page.goto(`${appUrl}${link ? linkTo(link.at) : ''}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const choices = mainOf(page).getByRole('radiogroup').first().getByRole('radio');
  await keys.to(choices.first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(choices.nth(1)).toBeChecked();
  await keys.write(mainOf(page).getByRole('textbox').first(), 'Møt oss på dagtid');
  await keys.press(page.getByRole('button', { name: answerNb.send.copy, exact: true }));
  await expect(page.getByRole('status', { name: answerNb.send.receipt })).toBeVisible();
});
