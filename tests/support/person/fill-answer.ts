import type { Locator, Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import type { CaseAnswer } from '../case-answers.ts';
import { expect } from './patient-expect.ts';
import {
  ensureRow,
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

/** The note of a stakeholder is folded away until somebody asks for it. */
async function openNote(page: Page, answer: CaseAnswer): Promise<void> {
  if (answer.step !== 'stakeholders' || answer.column !== 'note') return;
  if ((await textFieldAt(page, answer).count()) > 0) return;
  await rowAt(page, answer)
    .getByRole('button', { name: bokmal.shell.fill.rowMenu('') })
    .click();
}

/** Puts one answer into the form, through what is on the screen. */
export async function fillAnswer(page: Page, answer: CaseAnswer, how: How = 'at-once'): Promise<void> {
  const { given } = answer;
  if (answer.row !== undefined) await ensureRow(page, answer);
  switch (given.kind) {
    case 'text':
      await openNote(page, answer);
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
      return tickAt(page, answer, given.row).check();
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
      await openNote(page, answer);
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
      return seen(tickAt(page, answer, given.row)).toBeChecked();
    case 'level':
      return seen(levelAt(page, answer, given.item, given.level)).toBeChecked();
    case 'own': {
      await seen.poll(async () => (await ownItemAt(page, answer, given.text)).isThere).toBe(true);
      const own = await ownItemAt(page, answer, given.text);
      if (given.level !== undefined) await seen(own.level(given.level)).toBeChecked();
    }
  }
}
