import type { DecidedCounts } from '#domain/portfolio/sums.ts';

const units = (count: number): string => (count === 1 ? '1 unit' : `${count} units`);
/** Names in one line; of very many, the first. */
const MOST_NAMES = 12;
const names = (all: readonly string[], most = MOST_NAMES): string =>
  all.length <= most ? all.join(', ') : `${all.slice(0, most).join(', ')} and ${all.length - most} more`;
const notCovered = (nowhere: number): string =>
  nowhere === 0 ? 'All are covered somewhere.' : `${nowhere} of them are not covered anywhere.`;

/** What is said of many units at once. English. */
export const portfolioReportEn = {
  title: 'User panels across the units',
  titleFor: (trust: string) => `User panels across the units: ${trust}`,
  fileName: 'user panels across the units',
  headings: {
    short: 'In short',
    units: 'The units',
    groups: 'The groups',
    criteria: 'The criteria',
    late: 'Overdue actions',
    money: 'Finances',
    revisions: 'Terms of reference due for review',
    uncounted: 'Files left out',
    copies: 'Processes found more than once',
    madeOn: 'Made on',
  },
  columns: {
    unit: 'Unit',
    trust: 'Trust',
    need: 'User panel',
    steps: 'Steps',
    next: 'Next step',
    mandate: 'Terms of reference',
    late: 'Overdue',
    frame: 'Budget per year',
    fees: 'Involvement payments per year',
    cost: 'Full cost per year',
    revision: 'Review of terms',
    changed: 'Last changed',
    file: 'File',
    group: 'Group',
    criterion: 'Criterion',
    namedBy: 'Named by',
    measure: 'Action',
    responsible: 'Lead',
    deadline: 'Due date',
    what: 'What',
    sum: 'Total',
    known: 'Counted',
    unknown: 'Not known',
    day: 'Date',
    why: 'Why',
  },
  needs: {
    yes: 'Yes',
    'yes-on-trial': 'Yes, on trial',
    undecided: 'Not decided',
    'not-now': 'Not now',
    'other-form': 'No, another form',
  },
  mandates: {
    none: 'Not begun',
    draft: 'Draft',
    'for-approval': 'For approval',
    approved: 'Approved',
    changed: 'Changed since approval',
  },
  kinds: { covered: 'Covered', planned: 'Planned', missed: 'Not covered', unknown: 'Not chosen yet' },
  revisions: { validTo: 'Valid until', revisedBy: 'Due for review', evaluation: 'Due for evaluation' },
  isOver: 'The day has passed',
  moneyOf: { decided: 'Units that will have a panel', undecided: 'Units that have not decided' },
  unnamed: 'Unnamed',
  unknownAmount: { missing: 'Not given', unread: 'Cannot be read as a number' },
  steps: (done: number, asked: number) => `${done} of ${asked}`,
  kroner: (amount: string) => `NOK ${amount}`,
  decided: ({ all, panel, onTrial, none, undecided }: DecidedCounts) =>
    `${units(all)} counted. ${panel} will have a user panel${onTrial > 0 ? `, ${onTrial} of them on trial` : ''}. ${none} answered no or not now. ${undecided} not decided.`,
  groups: (all: number, nowhere: number) =>
    all === 0
      ? 'No groups have been named.'
      : `${all === 1 ? '1 group has' : `${all} different groups have`} been named. ${notCovered(nowhere)}`,
  criteria: (all: number, nowhere: number) =>
    all === 0
      ? 'No criteria have been written.'
      : `${all === 1 ? '1 criterion has' : `${all} different criteria have`} been written. ${notCovered(nowhere)}`,
  firstGroups: (shown: number, all: number) => `The figure shows the first ${shown} of ${all} groups.`,
  late: (late: number, inUnits: number) =>
    late === 0
      ? 'No actions are overdue.'
      : `${late === 1 ? '1 action is' : `${late} actions are`} overdue, in ${units(inUnits)}.`,
  withoutDay: (measures: number) =>
    `${measures === 1 ? '1 action has' : `${measures} actions have`} no due date that can be read as a date.`,
  knownOf: (known: number, all: number) => `${known} of ${units(all)}`,
  names,
  unknownIn: (all: readonly string[]) => `Not given: ${names(all)}.`,
  unreadIn: (all: readonly string[]) => `Cannot be read as a number: ${names(all)}.`,
  moneyNote:
    'The budget is what the unit has set aside. The cost is what the unit has worked out that the panel costs. They are not added together. Units that will have no panel are not counted.',
  due: (mandates: number, over: number) =>
    mandates === 0
      ? 'No approved terms of reference are due for review in the next six months.'
      : `${mandates === 1 ? '1 set of approved terms of reference is' : `${mandates} sets of approved terms of reference are`} due for review in the next six months. The day has passed for ${over} of them.`,
  withoutRevision: (all: readonly string[]) => `Approved, with no date for review: ${names(all)}.`,
  uncounted: (files: number) => (files === 1 ? '1 file is left out.' : `${files} files are left out.`),
  because: {
    empty: 'The file is empty.',
    'too-large': 'The file is too large to be a process file.',
    html: 'The file is a web page.',
    'not-json': 'The file is not a process file.',
    'not-ours': 'The file does not come from Brukerpanelveilederen.',
    newer: 'The file was made with a newer version of the guide. Update the page and open the file again.',
    damaged: 'The file is damaged or was changed by hand.',
    'no-process': 'The file comes from the guide but is not a process.',
    'too-many': 'We have read 1,000 processes. The rest are not read.',
    unreadable: 'The file could not be read on this computer.',
  },
  copies: (name: string, changed: string, left: readonly string[]) =>
    `${name}: the copy last changed ${changed} is counted. Left out: ${names(left)}.`,
  onThisMachine: 'On this computer',
};
