import type { Parts } from '#content/languages/parts.ts';
import { togetherEn } from './together.en.ts';

/** What the trust sees of its clinics by its line, English. */
export const trustLineEn: Parts['trustLine'] = {
  summary: {
    title: 'For the health trust',
    lead: 'The health trust can follow the work in all its units. You choose whether it sees this from you:',
    unit: 'Unit',
    need: 'User panel',
    phase: 'Step',
    mandate: 'Terms of reference',
    late: 'Overdue actions',
    evaluation: 'To be evaluated',
    noDay: 'no day',
    nothingElse: 'Nothing else is sent. It is updated while the process is open.',
    start: 'Let the health trust see this',
    starting: 'Asking the line …',
    on: 'The health trust sees this.',
    stop: 'Take it back',
    stopped: 'The summary has been deleted from the server.',
    down: 'The line is not responding. Nothing has changed. Try again later.',
    undo: 'For the health trust',
  },
  warning: {
    text: (day) =>
      `The place on the hospital’s line will be deleted on ${day}, because nobody has used it for a long time. The process in this browser does not disappear.`,
    keep: 'Keep the place',
    kept: 'The place is kept.',
  },
  overseer: {
    title: 'The units of the health trust',
    lead: 'This is what the units have chosen to show. Nothing else of their work can be read from here.',
    none: 'There is no line here. Open the link where the program is hosted.',
    refused: 'The link is no longer valid. Ask for a new one from whoever runs the server.',
    down: 'The line is not responding. Try again in a while.',
    reading: 'Fetching …',
    again: 'Fetch again',
    empty: 'No units have shown anything yet.',
    phases: 'How far the units have come',
    phasesLead:
      'One line for each step the units will continue with, divided by the status of the terms of reference.',
    kinds: {
      covered: 'Terms of reference approved',
      planned: 'For approval, or changed',
      missed: 'Draft',
      unknown: 'Not begun',
    },
    late: (late, units) =>
      late === 0
        ? 'No actions are overdue.'
        : `${late === 1 ? '1 action is' : `${late} actions are`} overdue, in ${units === 1 ? '1 unit' : `${units} units`}.`,
  },
  together: togetherEn,
};
