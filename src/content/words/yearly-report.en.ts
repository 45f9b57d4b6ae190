/** The words of the yearly report. English. */
export const yearlyReportEn = {
  titleIn: 'Yearly report for the {body} in {unit}',
  titleFor: 'Yearly report for the {body}',
  date: 'Date',
  receivers: 'Goes to',
  members: 'The members',
  share: '{people} ({percent}%)',
  bodies: 'Bodies the members have sat in',
  meetings: 'Meetings and gatherings',
  work: 'Hours and cost',
  adviceCount: 'Advice given: {given}. Answered: {answered}. Led to something: {outcome}.',
  noAnswer: 'Not answered yet',
  noOutcome: 'Not written yet',
  advice: 'Advice and answers',
  nextYear: 'Goals and plan for next year',
  done: 'Measures that are done',
  remaining: 'Measures that remain',
} as const;
