import { describe, expect, it } from 'vitest';
import { adviceOf } from '#domain/steps/advice.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import { progressOf } from '#domain/steps/progress.ts';
import type { AnyFieldWords, AnyStepWords } from '#domain/steps/step-words.ts';
import { rowsOf } from '#domain/process/rows.ts';
import { LANGUAGES, LANGUAGE_CODES, type LanguageCode } from '#domain/language/languages.ts';
import { loadExample } from '../example.ts';
import { loadDocumentWords } from '../languages/load-language.ts';
import { steps, type StepId } from '#domain/guide/steps.ts';

/** Marks no language uses, and the quotation marks of the others. */
function foreignMarks(code: LanguageCode): RegExp {
  const marksOf = (one: LanguageCode): readonly string[] => [
    LANGUAGES[one].quotes.open,
    LANGUAGES[one].quotes.close,
  ];
  const others = LANGUAGE_CODES.flatMap(marksOf).filter((mark) => !marksOf(code).includes(mark));
  return new RegExp(`[!"'${others.join('')}]`);
}

const stepWords = async (code: LanguageCode): Promise<Readonly<Record<StepId, AnyStepWords>>> =>
  (await loadDocumentWords(code)).steps;
const nb = await stepWords('nb');
const languages = await Promise.all(
  LANGUAGE_CODES.map(async (code) => ({
    language: code,
    words: await stepWords(code),
    foreignMarks: foreignMarks(code),
  })),
);

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

const everyStep = languages.flatMap(({ words, ...language }) =>
  steps.map(({ id }) => ({ ...language, id, step: words[id] })),
);

describe.each(everyStep)('the $language words of $id', ({ id, step, foreignMarks }) => {
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
    expect(texts.filter(([, text]) => text.trim() !== text || text === '' || / {2}/.test(text))).toEqual([]);
  });

  it('do not raise their voice and use the quotation marks of the language', () => {
    expect(texts.filter(([, text]) => foreignMarks.test(text))).toEqual([]);
  });

  it('give two to five sections of guidance, each with something to read', () => {
    expect(step.guidance.length).toBeGreaterThanOrEqual(2);
    expect(step.guidance.length).toBeLessThanOrEqual(5);
    for (const section of step.guidance) {
      expect(section.text ?? section.points?.[0] ?? section.example).toBeTruthy();
    }
  });

  it('give the facilitator one to three questions to ask aloud', () => {
    expect(step.openers.length).toBeGreaterThanOrEqual(1);
    expect(step.openers.length).toBeLessThanOrEqual(3);
    for (const opener of step.openers) expect(opener).toMatch(/\?$/);
  });

  it('say as much as the bokmål words, in as many parts', () => {
    const said = textsIn(nb[id], id).map(([path]) => path);
    expect(texts.map(([path]) => path).toSorted()).toEqual(said.toSorted());
  });
});

describe('the privacy reminder', () => {
  const writing = steps.filter((step) => fieldsOf(step).length > 0).map((step) => step.id);
  /** The last sentence of the guidance. */
  const reminderIn = (step: AnyStepWords): string => step.guidance.at(-1)?.text?.split('. ').at(-1) ?? '';

  it.each(everyStep.filter(({ id }) => writing.includes(id)))(
    'stands in the $language guidance of $id, in the same words as in the other steps',
    ({ language, step }) => {
      const reminder = reminderIn(languages.find((one) => one.language === language)?.words.about ?? step);
      const said = step.guidance.map((section) => section.text ?? '').join(' ');
      expect(reminder).not.toBe('');
      expect(said).toContain(reminder);
    },
  );

  it.each([
    ['nb', 'I små grupper kan enkeltpersoner bli gjenkjent.'],
    ['nn', 'I små grupper kan enkeltpersonar bli kjende att.'],
    ['en', 'In small groups, people can be recognised.'],
  ] as const)('says in %s that people can be recognised', async (code, reminder) => {
    expect(reminderIn((await stepWords(code)).about)).toBe(reminder);
  });
});

describe.each(languages)('the advice in $language', ({ words }) => {
  it('has a text for everything a step can say, and no text that is never said', () => {
    for (const step of steps) {
      expect(Object.keys(words[step.id].advice ?? {}).toSorted()).toEqual(
        [...(step.advice ?? [])].toSorted(),
      );
    }
  });

  it('names what it is about where the bokmål advice does', () => {
    for (const step of steps) {
      for (const [id, say] of Object.entries(nb[step.id].advice ?? {})) {
        const names = words[step.id].advice?.[id]?.('the name').includes('the name');
        expect([id, names]).toEqual([id, say('the name').includes('the name')]);
      }
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
