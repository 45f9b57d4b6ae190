import type { AskedCell } from '#domain/advance/asked-fields.ts';
import { formFieldId, type FormPlace } from '#domain/advance/form-fields.ts';
import { SCALE_VALUES } from '#domain/steps/fields.ts';
import type { AnyFieldWords } from '#domain/steps/step-words.ts';
import type { FormInput } from './form-input.ts';
import type { FormControl } from './form-model.ts';

interface Asked {
  readonly cell: AskedCell;
  readonly words: AnyFieldWords;
  /** Read aloud, and shown on the handle of the control. */
  readonly name: string;
  readonly place: FormPlace;
}

/** The control an answer of this kind has on paper. */
export function controlFor({ formWords }: FormInput, { cell, words, name, place }: Asked): FormControl {
  const { text, number, choose } = formWords.placeholders;
  const id = formFieldId(place);
  switch (cell.kind) {
    case 'line':
    case 'date':
    case 'number':
      return { kind: 'text', id, name, placeholder: cell.kind === 'number' ? number : text, lines: false };
    case 'paragraph':
      return { kind: 'text', id, name, placeholder: text, lines: true };
    case 'choice':
    case 'scale':
      return { kind: 'choice', id, name, placeholder: choose, options: optionsOf(cell, words) };
  }
}

const optionsOf = (cell: AskedCell, { options = {}, scale }: AnyFieldWords) =>
  cell.kind === 'scale'
    ? SCALE_VALUES.map((value) => ({ value: String(value), text: `${value} – ${scale?.[value] ?? ''}` }))
    : Object.entries(options).map(([value, text]) => ({ value, text }));
