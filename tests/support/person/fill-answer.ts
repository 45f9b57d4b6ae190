import type { Locator, Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import type { CaseAnswer } from '../case-answers.ts';
import { expect } from './patient-expect.ts';
import {
  ensureRow,
  inDialog,
  levelAt,
  ownItemAt,
  radioAt,
  rowAt,
  scaleAt,
  selectAt,
  textFieldAt,
  tickAt,
  underAt,
  wordsAt,
} from './places.ts';

/** The end of a long text is typed key by key; all of it would make everybody wait. */
const MOST_KEYS = 40;

type How = 'at-once' | 'key-by-key';

async function type(field: Locator, text: string, how: How): Promise<void> {
  if (how === 'at-once') return field.fill(text);
  const letters = [...text];
  const byKey = letters.slice(-MOST_KEYS).join('');
  await field.fill(letters.slice(0, -MOST_KEYS).join(''));
  await field.press('Control+End');
  await field.pressSequentially(byKey);
}

const { shell } = bokmal;

/** The note of a stakeholder, and why a group was chosen, are folded away until somebody asks for them. */
async function openFolded(page: Page, answer: CaseAnswer): Promise<void> {
  const { step, column } = answer;
  const opens =
    step === 'stakeholders' && column === 'note'
      ? shell.fill.rowMenu('')
      : step === 'groups' && (column === 'rationale' || inDialog(answer))
        ? shell.groups.why(true)
        : null;
  if (opens === null) return;
  const button = rowAt(page, answer).getByRole('button', { name: opens });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
}

/** Does something with a tick; where it stands in a dialog, that is opened before and closed after. */
async function withTick(page: Page, answer: CaseAnswer, row: number, act: (tick: Locator) => Promise<void>) {
  if (!inDialog(answer)) return act(tickAt(page, answer, row));
  await openFolded(page, answer);
  await rowAt(page, answer)
    .locator('[data-column="stakeholders"]')
    .getByRole('button', { expanded: false })
    .click();
  await act(tickAt(page, answer, row));
  await page.getByRole('dialog').getByRole('button', { name: shell.groups.basisDone, exact: true }).click();
}

/** Puts one answer into the form, through what is on the screen. */
export async function fillAnswer(page: Page, answer: CaseAnswer, how: How = 'at-once'): Promise<void> {
  const { given } = answer;
  if (answer.row !== undefined) await ensureRow(page, answer);
  switch (given.kind) {
    case 'text':
      await openFolded(page, answer);
      return type(textFieldAt(page, answer), given.text, how);
    case 'choice':
      if (answer.row === undefined) return radioAt(page, answer, given.option).check();
      await selectAt(page, answer).selectOption({
        label: wordsAt(answer).options?.[given.option] ?? given.option,
      });
      return;
    case 'scale':
      return scaleAt(page, answer, given.value).check();
    case 'under':
      // The first line of the list is "at the top"; the units above follow in their order.
      await underAt(page, answer).selectOption({ index: given.row + 1 });
      return;
    case 'reference':
      return withTick(page, answer, given.row, (tick) => tick.check());
    case 'level':
      return levelAt(page, answer, given.item, given.level).check();
    case 'own': {
      const own = await ownItemAt(page, answer, given.text);
      if (!own.isThere) {
        await own.add.click();
        await type(own.fresh, given.text, how);
      }
      const written = await ownItemAt(page, answer, given.text);
      if (given.level !== undefined) return written.level(given.level).check();
      // Another role had it before: it comes into this one with a level, and stays when that is taken away.
      if (!own.isThere) return;
      await written.level(1).check();
      await written.level(1).press('Delete');
    }
  }
}

/** Sees that one answer stands in the form just as it was given. Throws, with the place in the case, when it does not. */
export async function seeAnswer(page: Page, answer: CaseAnswer): Promise<void> {
  const { given, from } = answer;
  const seen = expect.configure({ message: `${from} stands in ${answer.step} as it was given` });
  switch (given.kind) {
    case 'text':
      await openFolded(page, answer);
      return seen(textFieldAt(page, answer)).toHaveValue(given.text);
    case 'choice':
      if (answer.row === undefined) return seen(radioAt(page, answer, given.option)).toBeChecked();
      return seen(selectAt(page, answer)).toHaveValue(given.option);
    case 'scale':
      return seen(scaleAt(page, answer, given.value)).toBeChecked();
    case 'under':
      return seen
        .poll(() => underAt(page, answer).evaluate((select: HTMLSelectElement) => select.selectedIndex))
        .toBe(given.row + 1);
    case 'reference':
      return withTick(page, answer, given.row, (tick) => seen(tick).toBeChecked());
    case 'level':
      return seen(levelAt(page, answer, given.item, given.level)).toBeChecked();
    case 'own': {
      await seen.poll(async () => (await ownItemAt(page, answer, given.text)).isThere).toBe(true);
      const own = await ownItemAt(page, answer, given.text);
      if (given.level !== undefined) await seen(own.level(given.level)).toBeChecked();
    }
  }
}
