import { outsideIn, type FieldText, type FormCell } from './form-content.ts';
import { NOTHING_KEY } from './question-keys.ts';
import { oneSpace, type ReadingTable } from './reading-words.ts';

/** What a field says: a value, a text that does not fit, or nothing. */
export type FieldValue =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'unfit'; readonly text: string }
  | { readonly kind: 'blank' };

const BLANK: FieldValue = { kind: 'blank' };
const TICKED = /[☒☑✓✔✗✘\uf0fe\uf078\uf0fd]/u;
const BOXES = /[☐☒☑✓✔✗✘\uf0a8\uf0fe\uf078\uf0fd\u200b]/gu;

/** The text in a field without the one that was there to begin with. Empty when nothing was written. */
export function written(text: string, table: ReadingTable): string {
  let rest = text;
  // Where a program does not know that a text only holds the place, people write in front of it or behind.
  for (const placeholder of table.longPlaceholders) {
    if (rest.startsWith(placeholder)) rest = rest.slice(placeholder.length);
    else if (rest.endsWith(placeholder)) rest = rest.slice(0, -placeholder.length);
  }
  const plain = oneSpace(rest);
  return plain === '' || table.placeholders.has(plain) ? '' : rest;
}

/** What a field says as the answer to a question. Without a list any text is one; a tick gives the answer of its label. */
export function valueOf(field: FieldText, question: string | null, table: ReadingTable): FieldValue {
  if (question === NOTHING_KEY) return tickOf(field);
  const text = written(field.text, table);
  if (text === '') return BLANK;
  const choices = question === null ? undefined : table.choices.get(question);
  if (!choices) return { kind: 'value', value: text };
  const shown = oneSpace(text);
  const chosen = choices.get(shown) ?? choices.get(shown.toLowerCase()) ?? fromOwnList(field, shown, choices);
  return chosen === undefined ? { kind: 'unfit', text: text.trim() } : { kind: 'value', value: chosen };
}

/** The control's own list, as long as it leads to a value we know: a list can have been written in by hand. */
function fromOwnList(
  field: FieldText,
  shown: string,
  choices: ReadonlyMap<string, string>,
): string | undefined {
  const value = field.options.get(shown);
  return value === undefined ? undefined : choices.get(value);
}

/** The value of a ticked box is its sign, as it is shown; what is written beside the sign does not fit. */
function tickOf(field: FieldText): FieldValue {
  const shown = field.text.trim();
  const beside = shown.replace(BOXES, '').trim();
  if (beside !== '' && !/^x$/i.test(beside)) return { kind: 'unfit', text: shown };
  const ticked = beside !== '' || TICKED.test(shown) || (shown === '' && field.ticked === true);
  return ticked ? { kind: 'value', value: '☒' } : BLANK;
}

/** The answer a tick stands for, in the language of its label. */
export function noneAnswer(cell: FormCell, table: ReadingTable): string {
  const [anyLanguage = ''] = table.ticks.values();
  return table.ticks.get(oneSpace(outsideIn(cell))) ?? anyLanguage;
}
