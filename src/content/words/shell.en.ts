import type { Parts } from '#content/languages/parts.ts';
import { failingEn } from './failing.en.ts';
import { frameEn } from './frame.en.ts';
import { openingFilesEn } from './opening-files.en.ts';
import { startEn } from './start.en.ts';
import { trustEn } from './trust.en.ts';

/** Everything the screen says that does not belong to one step. English. */
export const shellEn = {
  appName: 'Brukerpanelveilederen',
  appShortName: 'Brukerpanel',
  phases: {
    before: 'Before you start',
    mapping: '1 Mapping',
    needs: '2 Needs analysis',
    plan: '3 Action plan',
    after: 'Finally',
  },
  phaseNames: {
    before: 'Preparation',
    mapping: 'Mapping',
    needs: 'Needs analysis',
    plan: 'Action plan',
    after: 'Conclusion',
  },
  filledBy: {
    advance: 'in advance',
    meeting: 'in the meeting',
    facilitator: 'facilitator',
  },
  status: { 'not-started': 'Not started', started: 'Started', done: 'Done' },
  part: (number) => `Part ${number}`,
  and: 'and',
  minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
  unnamed: 'No name',
  copySuffix: '(copy)',
  appVersion: (number) => `Version ${number} of the guide`,
  statements: { label: 'About the page', privacy: 'Privacy', accessibility: 'Accessibility' },
  language: {
    label: 'Language of the screen',
    notFetched: (name) =>
      `We could not fetch the words in ${name}. The network may be down. Nothing has been changed. Try again when the network is back.`,
  },

  start: startEn,
  file: openingFilesEn,
  frame: frameEn,
  trust: trustEn,
  error: failingEn,
} as const satisfies Parts['shell'];
