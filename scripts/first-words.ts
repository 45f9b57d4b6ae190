import type { Plugin } from 'vite';
import { partsAtHand } from '../src/content/languages/first-language.ts';
import type { Parts } from '../src/content/languages/parts.ts';
import { beforeStartEn } from '../src/content/words/before-start.en.ts';
import { beforeStartNb } from '../src/content/words/before-start.nb.ts';
import { beforeStartNn } from '../src/content/words/before-start.nn.ts';
import { FIRST_LANGUAGE, type ScreenLanguage } from '../src/domain/language/languages.ts';

/** Nothing can be fetched when they are needed, so they are in the page in every language. */
const BEFORE_START: Readonly<Record<ScreenLanguage, Parts['beforeStart']>> = {
  nb: beforeStartNb,
  nn: beforeStartNn,
  en: beforeStartEn,
};

/** What `public/first-words.js` puts in the place of a program that does not start, hidden until then. */
const wordsBeforeStart = (): string =>
  Object.entries(BEFORE_START)
    .map(([code, words]) => {
      const hidden = (name: string, inner: string): string =>
        `<main id="${name}-${code}" class="first-words" lang="${code}" hidden>${inner}</main>`;
      const said = (title: string, text: string): string =>
        `<h1 class="h-xl">${title}</h1><p class="lead" role="alert">${text}</p>`;
      return `${hidden('too-old', said(words.tooOldTitle, words.tooOld))}
    ${hidden(
      'not-started',
      `${said(words.notStartedTitle, words.notStarted)}<p><button type="button">${words.tryAgain}</button></p>`,
    )}`;
    })
    .join('\n    ');

/**
 * Writes the first words of the start page into the page, in the first language, so that they are read while the
 * program is still being fetched and started. The program puts its own page in their place, word for word and in the
 * same spot (`.first-words` in theme.css). An address inside the program hides them (`public/first-words.js`), which also
 * puts other words there, hidden until then, where the browser is too old for the program or the program does not come.
 */
export function firstWords(): Plugin {
  const { appName, start } = partsAtHand[FIRST_LANGUAGE].shell;
  return {
    name: 'first-words',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server }) => {
        const page = html
          .replace('<html ', `<html lang="${FIRST_LANGUAGE}" `)
          .replace('{{title}}', appName)
          .replace('{{description}}', start.description)
          .replace('{{noScript}}', BEFORE_START[FIRST_LANGUAGE].noScript)
          .replace('{{beforeStart}}', wordsBeforeStart());
        // While the program is being written its page comes as it is.
        if (server) return page;
        return page.replace(
          '<div id="root"></div>',
          `<div id="root"><main class="first-words" data-first><h1 class="h-xl">${start.title}</h1><p class="lead">${start.lead}</p></main></div>`,
        );
      },
    },
  };
}
