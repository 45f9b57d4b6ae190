import { describe, expect, it } from 'vitest';
import { SCREEN_LANGUAGES } from '#domain/language/languages.ts';
import { guideFile, userGuideIn } from '#scripts/user-guide.ts';
import { projectText } from '../support/project-files.ts';

describe('the user guide', () => {
  it.each(SCREEN_LANGUAGES)(
    'is written down in %s as the program says it (npx tsx scripts/write-user-guide.ts)',
    async (code) => {
      expect(projectText(guideFile(code))).toBe(await userGuideIn(code));
    },
  );
});
