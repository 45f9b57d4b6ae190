import type { Plugin } from 'vite';
import { startNb } from '../src/content/words/start.nb.ts';

/**
 * Writes the first words of the start page into the built page, so that they are read while the program is still
 * being fetched and started. The program puts its own page in their place, word for word and in the same spot
 * (`.first-words` in theme.css). An address inside the program hides them (`public/first-words.js`).
 */
export function firstWords(): Plugin {
  return {
    name: 'first-words',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(
          '<div id="root"></div>',
          `<div id="root"><main class="first-words"><h1 class="h-xl">${startNb.title}</h1><p class="lead">${startNb.lead}</p></main></div>`,
        ),
    },
  };
}
