import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';
import { nb } from '#content/languages/nb.ts';
import type { PartName } from '#content/languages/parts.ts';
import { cleanPastes } from '#session/clean-paste.ts';
import { firstScreenWords } from '#session/words/screen-words-context.ts';
import { watchPresses } from '#session/pointer/when-lifted.ts';
import { keepFocus } from '#ui/keep-focus.ts';
import { forgetEverything, provideBrowserParts } from './page/browser-parts.ts';
import { answerStylesQuickly } from './page/quick-styles.ts';
import { PATIENT } from './patient.ts';

configure({
  asyncUtilTimeout: PATIENT.timeout,
  // What is read aloud stands in a place of its own besides where it is seen, and stays there.
  defaultIgnore: 'script, style, [data-announcer] *',
  // Writing the whole page out each time something is not there yet is a tenth of what the page tests do: only who asks for
  // it, by DEBUG_PRINT_LIMIT=7000, gets it.
  ...(!process.env['DEBUG_PRINT_LIMIT'] && {
    getElementError: (message: string | null) =>
      Object.assign(new Error(message ?? ''), { name: 'TestingLibraryElementError' }),
  }),
});
provideBrowserParts();
answerStylesQuickly();
watchPresses(window);
cleanPastes(document);
keepFocus(document);
// Testing Library cleans up by itself only where the test functions are globals.
afterEach(() => {
  cleanup();
  forgetEverything();
});
// A chunk that is still on its way when a file ends would fail, and stay failed for the files after it.
afterAll(() => vi.dynamicImportSettled());
// As in the program, a page is drawn when its words are there; a test draws pages that nobody has asked for.
for (const part of Object.keys(nb) as readonly PartName[]) await firstScreenWords.ask(part);
