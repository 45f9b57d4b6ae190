import { describe, expect, it } from 'vitest';
import { adviceOf } from '#domain/steps/advice.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import { progressOf } from '#domain/steps/progress.ts';
import type { AnyFieldWords, AnyStepWords } from '#domain/steps/step-words.ts';
import { rowsOf } from '#domain/process/rows.ts';
import { loadExample } from '../example.ts';
import { stepsNb } from '../languages/nb.ts';
import { steps, type StepId } from './steps.ts';

const words: Readonly<Record<StepId, AnyStepWords>> = stepsNb;

/** Every text below a value, with its path; advice is called with a name to see what it says. */
function textsIn(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, (value as (about: string) => string)('navnet')]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const repeated = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

const columnsOf = (field: AnyFieldWords): readonly string[] =>
  Object.values(field.columns ?? {}).map((column) => column.label);

describe.each(steps.map((step) => [step.id, words[step.id]] as const))(
  'the bokmål words of %s',
  (id, step) => {
    const fields = Object.values(step.fields);
    const texts = textsIn(step, id);

    it('give every field its own label, and every column its own within its rows', () => {
      const labels = fields.map((field) => field.label);
      expect(repeated(labels)).toEqual([]);
      for (const field of fields) expect(repeated([...labels, ...columnsOf(field)])).toEqual([]);
    });

    it('say why in 160 characters at most', () => {
      expect(step.why.length).toBeLessThanOrEqual(160);
    });

    it('have no empty text, no double space and no space at the ends', () => {
      expect(texts.filter(([, text]) => text.trim() !== text || text === '' || / {2}/.test(text))).toEqual(
        [],
      );
    });

    it('do not raise their voice and use Norwegian quotation marks', () => {
      expect(texts.filter(([, text]) => /[!"“”]/.test(text))).toEqual([]);
    });

    it('give two to four sections of guidance, each with something to read', () => {
      expect(step.guidance.length).toBeGreaterThanOrEqual(2);
      expect(step.guidance.length).toBeLessThanOrEqual(4);
      for (const section of step.guidance) {
        expect(section.text ?? section.points?.[0] ?? section.example).toBeTruthy();
      }
    });

    it('give the facilitator one to three questions to ask aloud', () => {
      expect(step.openers.length).toBeGreaterThanOrEqual(1);
      expect(step.openers.length).toBeLessThanOrEqual(3);
      for (const opener of step.openers) expect(opener).toMatch(/\?$/);
    });
  },
);

describe('the privacy reminder', () => {
  const writes = steps.filter((step) => fieldsOf(step).length > 0);

  it.each(writes.map((step) => step.id))('stands in the guidance of %s', (id) => {
    const said = words[id].guidance.map((section) => section.text ?? '').join(' ');
    expect(said).toContain('I små grupper kan folk kjenne seg igjen.');
  });
});

describe('the advice', () => {
  it('has a text for everything a step can say, and no text that is never said', () => {
    for (const step of steps) {
      expect(Object.keys(words[step.id].advice ?? {}).toSorted()).toEqual(
        [...(step.advice ?? [])].toSorted(),
      );
    }
  });
});

describe('the example', () => {
  it.each(steps.filter((step) => fieldsOf(step).length > 0).map((step) => [step.id, step] as const))(
    'answers everything expected in %s',
    async (id, step) => {
      const answers = await loadExample();
      expect(progressOf(step, answers[id] ?? {})).toEqual({ status: 'done', missing: [] });
    },
  );

  it('gives one piece of advice, about the group the team hears in another way', async () => {
    const answers = await loadExample();
    const advice = steps.flatMap((step) => {
      const { kind, own } = adviceOf(step, answers);
      return [...kind, ...own];
    });
    expect(advice).toEqual([{ id: 'left-out', field: 'groups', about: 'Pasienter som trenger tolk' }]);
  });

  it('refers only to rows that exist, and never uses a row id twice', async () => {
    const answers = await loadExample();
    const idsIn = (step: string, field: string) => rowsOf(answers[step]?.[field]).map((row) => row.id);
    for (const step of steps) {
      for (const [fieldId, field] of fieldsOf(step)) {
        if (field.kind !== 'rows') continue;
        const rows = rowsOf(answers[step.id]?.[fieldId]);
        const ids = rows.map((row) => row.id);
        expect(repeated(ids)).toEqual([]);
        expect(ids).toEqual(expect.arrayContaining(rows.flatMap((row) => row.parent ?? [])));
        for (const [columnId, column] of Object.entries(field.columns)) {
          if (column.kind !== 'reference') continue;
          const known = idsIn(column.to.step, column.to.field);
          expect(known).toEqual(expect.arrayContaining(rows.flatMap((row) => row[columnId] ?? [])));
        }
      }
    }
  });
});
