import { writeFileSync } from 'node:fs';
import { SCREEN_LANGUAGES } from '#domain/language/languages.ts';
import { guideFile, userGuideIn } from './user-guide.ts';

/** Writes the user guide anew in every language of the screen, after its words or pictures have changed. */
for (const code of SCREEN_LANGUAGES) writeFileSync(guideFile(code), await userGuideIn(code));
