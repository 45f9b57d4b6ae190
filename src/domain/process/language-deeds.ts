import { placeOf } from '../guide/read.ts';
import { about } from '../guide/steps/about.ts';
import type { LanguageCode } from '../language/languages.ts';
import type { Change } from './change.ts';
import { setAt } from './changes-at.ts';

/** The documents and the drafts are in this language from now on. */
export const writeIn = (code: LanguageCode): Change => setAt(placeOf(about, 'documentLanguage'), code);
