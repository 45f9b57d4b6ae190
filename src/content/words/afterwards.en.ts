import type { Parts } from '#content/languages/parts.ts';

/** The page where a team comes back: before the start, through the year and a year after. English. */
export const afterwardsEn = {
  title: 'Follow-up',
  lead: 'This is where you come back: before the start, through the year and when a year has passed.',
  parts: {
    status: 'Status',
    start: 'Before the start',
    advice: 'Advice and responses',
    evaluation: 'Evaluation',
    mandate: 'Terms of reference and plan',
    again: 'One year later',
  },
  status: {
    days: 'Days for the panel',
    noDays: 'No day is set for evaluating the panel or reviewing the terms of reference.',
    toMandate: 'Set the days in the terms of reference',
    kinds: {
      evaluation: 'Evaluation',
      revision: 'Review of the terms of reference',
      expiry: 'The terms of reference expire',
    },
    passed: 'the day has passed',
    measures: (done: number, all: number) => `${done} of ${all} actions are done`,
    noMeasures: 'There are no actions in the plan yet.',
    noStatus: 'without a status',
    late: 'Overdue',
    noneLate: 'No action is overdue.',
    next: 'Coming next',
    noneNext: 'No action has a due date ahead.',
    deadline: (day: string) => `due ${day}`,
    toPlan: 'Open the action plan',
    report: 'See the annual report',
  },
  start: {
    lead: 'Tick each item when it is in place. What your answers show is ticked for you.',
    inPlace: (count: number, all: number) => `${count} of ${all} are in place.`,
    shown: (text: string) => `Shown by the answers: ${text}`,
    shownAlone: 'Shown by the answers',
    meetings: (count: number, day: string) =>
      count === 1 ? `1 meeting, on ${day}` : `${count} meetings, the first on ${day}`,
    toAnswer: 'See the answer',
    intoPlan: 'Put in the plan',
    intoPlanOf: (item: string) => `Put in the plan: ${item}`,
    inPlan: 'Considered in the plan',
    document: 'See the checklist as a document',
  },
  advice: {
    lead: 'Write down each piece of advice from the panel, how you responded and what came of it. The list is part of the annual report.',
    count: (given: number, answered: number, outcome: number) =>
      `Given: ${given}. Responded to: ${answered}. Led to something: ${outcome}.`,
    unanswered: (count: number) =>
      count === 1
        ? '1 piece of advice is waiting for a response.'
        : `${count} pieces of advice are waiting for a response.`,
  },
  evaluation: {
    lead: 'A round has four parts. You decide what to find out, do it, see what it showed, and change something. The result is part of the annual report.',
  },
  mandate: {
    of: {
      mandate: {
        name: 'Terms of reference',
        none: 'The terms of reference are not approved yet. Once they are, the text is kept here. Then you see what is changed later.',
        locked:
          'The terms of reference are approved and locked. If you want to change them, unlock them where you get the documents. Then a new version is made.',
        toStep: 'Open the terms of reference',
      },
      plan: {
        name: 'Action plan',
        none: 'The action plan is not approved yet. Once it is, the text is kept here. Then you see what is changed later.',
        locked:
          'The action plan is approved and locked. You can still fill in status and comments. If you want to change anything else, unlock it where you get the documents. Then a new version is made.',
        toStep: 'Open the action plan',
      },
    },
    compareOf: (name: string) => `${name}: compare with`,
    toApproval: 'To the approval',
    compare: 'Compare with',
    version: (version: string, day: string) =>
      day === '' ? `version ${version}` : `version ${version}, ${day}`,
    same: 'The text is the same as the approved one.',
    differs: (count: number) => (count === 1 ? '1 place has changed.' : `${count} places have changed.`),
    removed: 'removed',
    added: 'added',
    legend: 'Removed words are struck out. New words are underlined.',
  },
  again: {
    lead: 'Do the mapping and the scoring again, beside the old ones. You begin with the same groups and texts. The old ones are kept and cannot be overwritten.',
    nothing: 'Once the stakeholders have scores, you can begin a new round here.',
    begin: 'Begin a new round',
    beginEmpty: 'Keep the old one, and begin with empty scores',
    beginSame: 'Keep the old one, and start from the same scores',
    begun: 'The old one is kept. Now you can change the mapping and the scores.',
    toMapping: 'Open the mapping',
    toScores: 'Set scores',
    compare: 'Compare with the round from before',
    round: (day: string) => `before ${day}`,
    moved: {
      none: 'No group has moved.',
      closer: (count: number) =>
        count === 1 ? '1 group has a smaller gap.' : `${count} groups have a smaller gap.`,
      further: (count: number) =>
        count === 1 ? '1 group has a larger gap.' : `${count} groups have a larger gap.`,
      sameGap: (count: number) =>
        count === 1
          ? '1 group has new scores and the same gap.'
          : `${count} groups have new scores and the same gap.`,
      unscored: (count: number) => (count === 1 ? '1 group lacks scores.' : `${count} groups lack scores.`),
      added: (count: number) => (count === 1 ? '1 group is new.' : `${count} groups are new.`),
      gone: (count: number) => (count === 1 ? '1 group is gone.' : `${count} groups are gone.`),
    },
    table: 'The scores then and now',
    columns: { group: 'Group', before: 'Then', now: 'Now', gap: 'Gap', change: 'Change' },
    scores: (involvement: string, importance: string) =>
      `involvement ${involvement}, importance ${importance}`,
    gap: (before: string, now: string) => `${before} → ${now}`,
    changes: {
      closer: 'smaller gap',
      further: 'larger gap',
      'same-gap': 'same gap',
      still: 'no change',
      unscored: 'not scored',
      added: 'new',
      gone: 'gone',
    },
    picture: 'Then and now in one picture',
    pictureAlt: 'The groups where they were then, and where they are now. The table below says the same.',
    then: 'then',
    now: 'now',
    mapping: 'The mapping then',
  },
} satisfies Parts['afterwards'];
