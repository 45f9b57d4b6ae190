import { languageOf } from '#domain/language/language.ts';
import type { StepId } from '#domain/guide/steps.ts';
import { isoDateOf } from '#domain/values/dates.ts';
import type { CaseAnswer, Given, NoPlace } from './case-answers.ts';
import { scoreOf } from './case-words.ts';

export interface Place {
  readonly step: StepId;
  readonly field: string;
  readonly row?: number;
  readonly column?: string;
}

/** The text of a value; empty for what is missing. Line breaks of Windows become plain ones. */
export const textIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).replace(/\r\n?/g, '\n')
    : '';

/** The items of a list; none where a case has something else. */
export const listIn = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [];

/** Gathers answers one by one; what is empty is no answer. */
export function createCollector() {
  const answers: CaseAnswer[] = [];
  const noPlace: NoPlace[] = [];

  function add(from: string, place: Place, given: Given): void {
    answers.push({ from, ...place, given });
  }
  function refuse(from: string, value: unknown, why: string): void {
    noPlace.push({ from, value: textIn(value), why });
  }
  return {
    answers,
    noPlace,
    add,
    refuse,
    /** Free text of more than one line. */
    paragraph(from: string, place: Place, value: unknown): void {
      const text = textIn(value);
      if (text.trim() !== '') add(from, place, { kind: 'text', text });
    },
    /** A field of one line takes no line breaks; a person writes a space. */
    line(from: string, place: Place, value: unknown): void {
      const text = textIn(value)
        .replace(/\s*\n\s*/g, ' ')
        .trim();
      if (text !== '') add(from, place, { kind: 'text', text });
    },
    /** A day is typed dd.mm.yyyy; what is no day is typed as it stands. */
    date(from: string, place: Place, value: unknown): void {
      const text = textIn(value)
        .replace(/\s*\n\s*/g, ' ')
        .trim();
      const iso = isoDateOf(text);
      if (text !== '')
        add(from, place, { kind: 'text', text: iso === undefined ? text : languageOf('nb').dayInField(iso) });
    },
    choice(from: string, place: Place, value: unknown, optionOf: (word: string) => string | undefined): void {
      const word = textIn(value).trim();
      if (word === '') return;
      const option = optionOf(word);
      if (option === undefined)
        refuse(from, value, `No option of ${place.step}.${place.column ?? place.field} means this.`);
      else add(from, place, { kind: 'choice', option });
    },
    scale(from: string, place: Place, value: unknown): void {
      const score = scoreOf(value);
      if (score === 'unknown') refuse(from, value, 'The scale goes from 1 to 3.');
      else if (score !== undefined) add(from, place, { kind: 'scale', value: score });
    },
  };
}

export type Collector = ReturnType<typeof createCollector>;
