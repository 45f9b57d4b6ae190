import { expect, it } from 'vitest';
import { HOSTING_FILES } from '#scripts/hosting-files.ts';
import { projectText } from '../support/project-files.ts';

it.each(Object.entries(HOSTING_FILES))(
  'docs/hosting/%s says the policy of today (npm run hosting writes it)',
  (name, text) => {
    expect(projectText(`docs/hosting/${name}`)).toBe(text);
  },
);
