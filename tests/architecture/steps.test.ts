import { describe, expect, it } from 'vitest';
import { steps } from '#content/steps/steps.ts';
import { projectFiles } from '../support/project-files.ts';

const inSteps = projectFiles('src/content/steps').map((path) => path.split('/').slice(3));
const folders = [...new Set(inSteps.filter((parts) => parts.length > 1).map(([folder]) => folder))];

describe('the steps', () => {
  it('are all registered, each in a folder named by its permanent id', () => {
    expect(steps.map((step) => step.id).sort()).toEqual(folders);
  });

  it.each(folders)('declare %s in a file named as the folder', (folder) => {
    expect(inSteps).toContainEqual([folder, `${folder}.ts`]);
  });

  it('have ids and field ids that are English words, never positions', () => {
    const ids = steps.flatMap((step) => [step.id, ...Object.keys(step.fields)]);

    expect(ids.filter((id) => !/^[a-z][a-zA-Z-]*$/.test(id))).toEqual([]);
  });
});
