import type { Parts } from '#content/languages/parts.ts';

/** What is said when a page cannot be shown. English. */
export const failingEn = {
  title: 'Something went wrong',
  text: 'Your answers are saved on this computer. Reload the page to go on.',
  reload: 'Reload the page',
  toStart: 'To the front page',
  details: 'Technical description',
  notFoundTitle: 'The page does not exist',
  notFound: 'The link may be misspelt.',
  notFetchedTitle: 'The page could not be fetched',
  notFetched:
    'The network may be down. Everything you have written is saved on this computer. Try again when the network is back.',
  tryAgain: 'Try again',
  translated:
    'The browser is translating the page. Some of what you see here may then be wrong or out of date. Turn the translation off while you write. What you have written is saved.',
} as const satisfies Parts['shell']['error'];
