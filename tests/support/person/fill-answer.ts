import type { Locator, Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import type { CaseAnswer } from '../case-answers.ts';
import { mark, pick, press, write, writeOn } from './hand.ts';
import { expect } from './patient-expect.ts';
import {
  ensureRow,
  fieldAt,
  inDialog,
  inOwnOrder,
  levelAt,
  mainOf,
  optionAt,
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
  if (how === 'at-once') return write(field, text);
  const letters = [...text];
  const byKey = letters.slice(-MOST_KEYS).join('');
  await write(field, letters.slice(0, -MOST_KEYS).join(''));
  await writeOn(field, byKey);
}

const { inProcess } = bokmal;

/** Optional answers that belong together stand folded away under what they are about. */
async function unfoldGroup(page: Page, { step, field }: CaseAnswer): Promise<void> {
  const { group } = fieldAt(step, field);
  if (group === undefined) return;
  // What is drawn later is not taken for what stands beside, and is never folded.
  await expect(mainOf(page).locator('[aria-busy="true"]')).toHaveCount(0);
  const head = mainOf(page)
    .getByRole('region', { name: inProcess.fill.groups[group].title, exact: true })
    .locator('button[aria-expanded]')
    .first();
  if ((await head.count()) > 0 && (await head.getAttribute('aria-expanded')) === 'false') await press(head);
}

/** What is asked about a seat beside who sits there. */
const underSeat = ({ field, column }: CaseAnswer): boolean =>
  field === 'seats' && (column === 'nominatedBy' || column === 'vote');

/** The note of a stakeholder, why a group was chosen, and the indicator of a measure are folded away until somebody asks for them. */
async function openFolded(page: Page, answer: CaseAnswer): Promise<void> {
  const { step, field, column } = answer;
  const opens =
    underSeat(answer) || (step === 'stakeholders' && column === 'note')
      ? inProcess.fill.rowMenu('')
      : step === 'groups' && (column === 'rationale' || inDialog(answer))
        ? inProcess.groups.why(true)
        : step === 'plan' && field === 'measures' && column === 'indicator'
          ? inProcess.plan.detailsOf('')
          : null;
  if (opens === null) return;
  const button = rowAt(page, answer).getByRole('button', { name: opens });
  if ((await button.getAttribute('aria-expanded')) === 'false') await press(button);
}

/** Does something with a tick; where it stands in a dialog, that is opened before and closed after. */
async function withTick(page: Page, answer: CaseAnswer, row: number, act: (tick: Locator) => Promise<void>) {
  if (!inDialog(answer)) return act(tickAt(page, answer, row));
  await openFolded(page, answer);
  await press(
    rowAt(page, answer).locator('[data-column="stakeholders"]').getByRole('button', { expanded: false }),
  );
  await act(tickAt(page, answer, row));
  await press(
    page.getByRole('dialog').getByRole('button', { name: inProcess.groups.basisDone, exact: true }),
  );
}

/** Puts one answer into the form, through what is on the screen. */
export async function fillAnswer(page: Page, answer: CaseAnswer, how: How = 'at-once'): Promise<void> {
  const { given } = answer;
  if (answer.field === 'measures') await inOwnOrder(page);
  await unfoldGroup(page, answer);
  if (answer.row !== undefined) await ensureRow(page, answer);
  switch (given.kind) {
    case 'text':
      await openFolded(page, answer);
      return type(textFieldAt(page, answer), given.text, how);
    case 'choice':
      if (answer.row === undefined) return mark(radioAt(page, answer, given.option));
      await openFolded(page, answer);
      await pick(selectAt(page, answer), wordsAt(answer).options?.[given.option] ?? given.option);
      return;
    case 'ticks':
      for (const option of given.options) await mark(optionAt(page, answer, option));
      return;
    case 'scale':
      return mark(scaleAt(page, answer, given.value));
    case 'under':
      // The first line of the list is "at the top"; the units above follow in their order.
      await pick(underAt(page, answer), given.row + 1);
      return;
    case 'reference':
      return withTick(page, answer, given.row, (tick) => mark(tick));
    case 'level':
      return mark(levelAt(page, answer, given.item, given.level));
    case 'own': {
      const own = await ownItemAt(page, answer, given.text);
      if (!own.isThere) {
        await press(own.add);
        await type(own.fresh, given.text, how);
      }
      const written = await ownItemAt(page, answer, given.text);
      if (given.level !== undefined) return mark(written.level(given.level));
      // Another role had it before: it comes into this one with a level, and stays when that is taken away.
      if (!own.isThere) return;
      await mark(written.level(1));
      await written.level(1).press('Delete');
    }
  }
}

/** Sees that one answer stands in the form just as it was given. Throws, with the place in the case, when it does not. */
export async function seeAnswer(page: Page, answer: CaseAnswer): Promise<void> {
  const { given, from } = answer;
  if (answer.field === 'measures') await inOwnOrder(page);
  await unfoldGroup(page, answer);
  const seen = expect.configure({ message: `${from} stands in ${answer.step} as it was given` });
  switch (given.kind) {
    case 'text':
      await openFolded(page, answer);
      return seen(textFieldAt(page, answer)).toHaveValue(given.text);
    case 'choice':
      if (answer.row === undefined) return seen(radioAt(page, answer, given.option)).toBeChecked();
      await openFolded(page, answer);
      return seen(selectAt(page, answer)).toHaveValue(given.option);
    case 'ticks':
      for (const option of given.options) await seen(optionAt(page, answer, option)).toBeChecked();
      return;
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
