import type { Parts } from '#content/languages/parts.ts';

/** What is said before the program has started, or where it cannot. English. */
export const beforeStartEn = {
  noScript:
    'Brukerpanelveilederen needs JavaScript to work. Turn on JavaScript in the browser, or ask the IT department for help. Nothing you write leaves the computer.',
  tooOldTitle: 'The browser is too old',
  tooOld:
    'Brukerpanelveilederen needs a newer browser: Edge, Chrome, Firefox or Safari from the last two years. Ask the IT department to update it, or open the address on another computer. What is already saved here stays.',
  notStartedTitle: 'The program could not be fetched',
  notStarted:
    'The network may have dropped while the page was being fetched. What you have saved on this computer is still there. The page tries again by itself when the network is back. You can also try yourself.',
  tryAgain: 'Try again',
} as const satisfies Parts['beforeStart'];
