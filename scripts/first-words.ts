import type { Plugin } from 'vite';
import { partsAtHand } from '../src/content/languages/first-language.ts';
import { FIRST_LANGUAGE } from '../src/domain/language/languages.ts';

/**
 * Writes the first words of the start page into the page, in the first language, so that they are read while the
 * program is still being fetched and started. The program puts its own page in their place, word for word and in the
 * same spot (`.first-words` in theme.css). An address inside the program hides them (`public/first-words.js`), which also
 * puts other words there, hidden until then, where the browser is too old for the program.
 */
export function firstWords(): Plugin {
  const { appName, error, start } = partsAtHand[FIRST_LANGUAGE].shell;
  return {
    name: 'first-words',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server }) => {
        const page = html
          .replace('<html>', `<html lang="${FIRST_LANGUAGE}">`)
          .replace('{{title}}', appName)
          .replace('{{description}}', start.description)
          .replace('{{noScript}}', error.noScript)
          .replace(
            'hidden></div>',
            `hidden><h1 class="h-xl">${error.tooOldTitle}</h1><p class="lead">${error.tooOld}</p></div>`,
          );
        // While the program is being written its page comes as it is.
        if (server) return page;
        return page.replace(
          '<div id="root"></div>',
          `<div id="root"><main class="first-words"><h1 class="h-xl">${start.title}</h1><p class="lead">${start.lead}</p></main></div>`,
        );
      },
    },
  };
}
