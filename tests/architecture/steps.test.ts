import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES } from '#domain/language/languages.ts';
import { steps } from '#domain/guide/steps.ts';
import { projectFiles } from '../support/project-files.ts';

const ids = steps.map((step) => step.id).toSorted();
const namesIn = (folder: string): readonly string[] =>
  projectFiles(folder).map((path) => path.slice(folder.length + 1));

describe('the steps', () => {
  it('are all registered, each declared in a file named by its permanent id', () => {
    const declared = namesIn('src/domain/guide/steps').filter((name) => !name.endsWith('.test.ts'));

    expect(declared.toSorted()).toEqual(ids.map((id) => `${id}.ts`));
  });

  it.each(ids)('have their words in a folder named %s, and long ones in parts named by it', (id) => {
    const words = namesIn(`src/content/steps/${id}`);
    const whole = LANGUAGE_CODES.map((code) => `${id}.${code}.ts`);

    expect(words.filter((name) => !name.startsWith(`${id}-`)).toSorted()).toEqual(whole.toSorted());
  });

  it('have ids and field ids that are English words, never positions', () => {
    const all = steps.flatMap((step) => [step.id, ...Object.keys(step.fields)]);

    expect(all.filter((id) => !/^[a-z][a-zA-Z-]*$/.test(id))).toEqual([]);
  });
});
