import type { Locator, Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { steps, type StepId } from '#domain/guide/steps.ts';
import type { AnyStep } from '#domain/steps/define-step.ts';
import type { CellField, Field } from '#domain/steps/fields.ts';
import { numberedRow } from '#domain/steps/place-name.ts';
import type { AnyFieldWords } from '#domain/steps/step-words.ts';
import { fieldWordsOf } from '#domain/steps/words-by-id.ts';
import type { Place } from '../case-collector.ts';
import { pick, press } from './hand.ts';

/** Where things are on the screen: found as a person finds them, by what they are and what they are called. */
const { inProcess, steps: words } = bokmal;

const guide: readonly AnyStep[] = steps;

export const mainOf = (page: Page): Locator => page.getByRole('main');
/** Where the answers of a step are written: the numbers of the calculator stand beside the others. */
const formOf = (page: Page, { step }: Pick<Place, 'step'>): Locator =>
  step === 'constraints' ? page.locator('main, aside') : mainOf(page);
export const titleOf = (step: StepId): string => words[step].title;

/** The declaration of a field of the guide. Throws when there is none. */
export function fieldAt(step: StepId, field: string): Field {
  const found = guide.find(({ id }) => id === step)?.fields[field];
  if (!found) throw new Error(`The guide has no ${step}.${field}.`);
  return found;
}

export function wordsAt({ step, field, column }: Place): AnyFieldWords {
  const fieldWords = fieldWordsOf(words, step, field);
  const found = column === undefined ? fieldWords : fieldWords?.columns?.[column];
  if (!found) throw new Error(`No words for ${step}.${field}.${column ?? ''}`);
  return found;
}

/** The declaration of the single answer at a place. */
export function cellAt({ step, field, column }: Place): CellField {
  const declared = fieldAt(step, field);
  const cell = declared.kind === 'rows' ? declared.columns[column ?? ''] : declared;
  if (!cell) throw new Error(`The guide has no ${step}.${field}.${column ?? ''}.`);
  return cell;
}

/** What a row is called on screen: "Deltaker 2". */
function rowName({ step, field, row = 0 }: Place): string {
  const fieldWords = wordsAt({ step, field });
  return isTable({ step })
    ? `${fieldWords.columns?.['name']?.label ?? ''} ${row + 1}`
    : numberedRow(fieldWords.row ?? fieldWords.label, row + 1);
}

/** Are the rows of this step the rows or columns of a table, where a box says by its number which row it is of? */
const isTable = ({ step }: Pick<Place, 'step'>): boolean =>
  ['stakeholders', 'roles', 'groups'].includes(step);

/** What a group builds on is chosen in a dialog. */
export const inDialog = ({ step, column }: Place): boolean => step === 'groups' && column === 'stakeholders';

/** A row, whether it is there yet or not. */
export function rowAt(page: Page, place: Place): Locator {
  const name = rowName(place);
  if (place.field === 'roles')
    return mainOf(page)
      .getByRole('columnheader')
      .filter({ has: page.getByRole('textbox', { name, exact: true }) });
  if (place.step === 'groups' || place.field === 'measures')
    return mainOf(page).getByRole('rowgroup', { name, exact: true });
  return place.step === 'stakeholders'
    ? mainOf(page)
        .getByRole('row')
        .filter({ has: page.getByRole('textbox', { name, exact: true }) })
    : mainOf(page).getByRole('group', { name, exact: true });
}

/** The measures stand by deadline until somebody asks for the order they were written in, which a case counts by. */
export async function inOwnOrder(page: Page): Promise<void> {
  const order = mainOf(page).getByRole('combobox', { name: inProcess.plan.order, exact: true });
  if ((await order.inputValue()) !== 'own') await pick(order, inProcess.plan.ownOrder);
}

/** The row at a place; asked for with the add button when it is not there yet. */
export async function ensureRow(page: Page, place: Place): Promise<void> {
  const { add } = wordsAt({ step: place.step, field: place.field });
  const wanted = rowAt(page, place);
  for (let tries = 0; (await wanted.count()) === 0; tries += 1) {
    if (tries > 50) throw new Error(`«${add}» never makes ${rowName(place)}.`);
    await press(mainOf(page).getByRole('button', { name: add ?? '', exact: true }));
  }
}

/** Fields of rows can be called the same as a field of the step itself ("Enhet"). */
const outsideRows = (page: Page): Locator => page.locator('xpath=//*[not(ancestor::*[@role="group"])]');

/** The text field of a place, by its label. */
export function textFieldAt(page: Page, place: Place): Locator {
  if (isTable(place) && place.column === 'name')
    return mainOf(page).getByRole('textbox', { name: rowName(place), exact: true });
  const cell = cellAt(place);
  const isOffered =
    (cell.kind === 'line' && cell.suggestions !== undefined) ||
    (cell.kind === 'number' && cell.common !== undefined);
  const role = isOffered ? 'combobox' : 'textbox';
  const name = wordsAt(place).label;
  if (place.row !== undefined) return rowAt(page, place).getByRole(role, { name, exact: true });
  return formOf(page, place).getByRole(role, { name, exact: true }).and(outsideRows(page));
}

/** The select of a choice in a row. In a table it is named after the row as well. */
export function selectAt(page: Page, place: Place): Locator {
  const { label } = wordsAt(place);
  return isTable(place) && place.column !== 'vote'
    ? rowAt(page, place).getByRole('combobox', { name: `${label}: ` })
    : rowAt(page, place).getByRole('combobox', { name: label, exact: true });
}

/** The radio button of an option of a choice that stands alone. */
export function radioAt(page: Page, place: Place, option: string): Locator {
  const { label, options } = wordsAt(place);
  return formOf(page, place)
    .getByRole('radiogroup', { name: label })
    .getByRole('radio', { name: options?.[option] ?? option, exact: true });
}

/** The tick of an option of a list of ticks that stands alone. */
export const optionAt = (page: Page, place: Place, option: string): Locator =>
  formOf(page, place)
    .getByRole('group', { name: wordsAt(place).label, exact: true })
    .getByRole('checkbox', { name: wordsAt(place).options?.[option] ?? option, exact: true });

/** "Hører til" of a unit. */
export const underAt = (page: Page, place: Place): Locator =>
  rowAt(page, place).getByRole('combobox', { name: inProcess.mapping.under, exact: true });

/** "2 – noe" of a scale in a row. */
export function scaleAt(page: Page, place: Place, value: 1 | 2 | 3): Locator {
  const { label, scale } = wordsAt(place);
  return rowAt(page, place)
    .getByRole('radiogroup', { name: label })
    .getByRole('radio', { name: `${value} – ${scale?.[value] ?? ''}`, exact: true });
}

/** The tick of a row of another field: in a list in the row, among the cells of a table, or in the dialog that is open. */
export function tickAt(page: Page, place: Place, target: number): Locator {
  if (inDialog(place)) return page.getByRole('dialog').getByRole('checkbox').nth(target);
  if (place.step === 'groups') return rowAt(page, place).getByRole('checkbox').nth(target);
  return rowAt(page, place)
    .getByRole('group', { name: wordsAt(place).label })
    .getByRole('checkbox')
    .nth(target);
}

/** The roles stand side by side: what is asked about is a row of their table, and each role a column. */
const matrixAt = (page: Page, place: Place): Locator =>
  mainOf(page)
    .getByRole('table', { name: inProcess.roles.table, exact: true })
    .getByRole('rowgroup')
    .filter({ has: page.getByRole('button', { name: wordsAt(place).addOwn ?? '', exact: true }) });

const levelIn = (line: Locator, { row = 0, ...place }: Place, level: 1 | 2 | 3): Locator =>
  line
    .getByRole('radiogroup')
    .nth(row)
    .getByRole('radio', { name: wordsAt(place).scale?.[level] ?? '', exact: true });

/** The level of an item of the form. */
export function levelAt(page: Page, place: Place, item: string, level: 1 | 2 | 3): Locator {
  const name = wordsAt(place).items?.[item] ?? item;
  const line = matrixAt(page, place)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  return levelIn(line, place, level);
}

/** The line of an own item by what is written in it: its text, or the box that has just been asked for; its levels. */
export async function ownItemAt(page: Page, place: Place, text: string) {
  const { addOwn, ownLabel = '' } = wordsAt(place);
  const matrix = matrixAt(page, place);
  const written = await matrix
    .getByRole('textbox')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value));
  const found = written.indexOf(text);
  const box = page.getByRole('textbox', { name: `${ownLabel} ${found + 1}`, exact: true });
  const line = matrix.getByRole('row').filter({ has: box });
  return {
    isThere: found >= 0,
    add: matrix.getByRole('button', { name: addOwn ?? '', exact: true }),
    fresh: matrix.getByRole('textbox').and(page.locator(':focus')),
    level: (level: 1 | 2 | 3): Locator => levelIn(line, place, level),
  };
}

/** A text where it can be seen: what is read aloud stands in a place of its own besides, and stays there. */
export const seenText = (page: Page, text: string | RegExp): Locator =>
  page.getByText(text).and(page.locator(':not([data-announcer] *)'));
