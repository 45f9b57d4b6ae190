import { resolve } from 'node:path';
import { Linter } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { typedAnswers } from '../support/house/typed-answers.mjs';

/** Answers as `domain/process` has them. The library of the language is left out: it takes seconds to read. */
const HEAD = `
  interface Row { readonly id: string; readonly parent?: string; readonly [column: string]: unknown }
  interface StepAnswers { readonly [field: string]: unknown }
  interface Answers { readonly [step: string]: StepAnswers }
  export function f(row: Row, typed: Row & { readonly name?: string }, answers: Answers, given: StepAnswers,
    css: { readonly [name: string]: string }, column: string) {`;

/** Keys the rule refuses in a function with this body. */
function refusedIn(body: string): readonly string[] {
  const path = resolve('answers.ts');
  const text = `${HEAD} ${body} }`;
  const options = { noLib: true, strict: true, target: ts.ScriptTarget.ESNext } as const;
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([path], options, {
    ...host,
    getSourceFile: (name, target) =>
      name === path ? ts.createSourceFile(name, text, target, true) : undefined,
  });
  return new Linter()
    .verify(
      text,
      {
        files: ['**/*.ts'],
        languageOptions: { parser: tseslint.parser, parserOptions: { programs: [program] } },
        plugins: { guide: { rules: { 'typed-answers': typedAnswers } } },
        rules: { 'guide/typed-answers': 'error' },
      },
      { filename: path },
    )
    .map(({ message }) => /«(.*)»/.exec(message)?.[1] ?? message);
}

describe('the linter', () => {
  it.each([
    [`return row['name'];`, ['name']],
    [`return row.text;`, ['text']],
    [`return answers['plan']?.['measures'];`, ['plan', 'measures']],
    [`const { need, ...rest } = given; return [need, rest];`, ['need']],
    [`const g = ({ who: person }: Row) => person; return g(row);`, ['who']],
  ])('refuses an answer that is read by a key that is written out: %s', (body, keys) => {
    expect(refusedIn(body).toSorted()).toEqual(keys.toSorted());
  });

  it('leaves ids, declared cells, walks through any step and what is no answer alone', () => {
    expect(
      refusedIn(`return [row.id, row.parent, typed.name, row[column], answers[column], css['wide']];`),
    ).toEqual([]);
  });
});
