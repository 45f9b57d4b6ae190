import type { Parts } from '#content/languages/parts.ts';

/** What is said of the answers to questionnaires. English. */
export const questionnaireSumsEn: Parts['documents']['questionnaire'] = {
  heading: 'What members and leaders answered',
  of: { members: 'The members', leaders: 'The leaders' },
  short: {
    mandate: 'Know what the panel advises on',
    papers: 'The papers come in time',
    clear: 'The papers are easy to follow',
    early: 'The advice comes early enough',
    heard: 'The members are heard',
    followed: 'Told what came of the advice',
    leader: 'A leader is there when needed',
    practical: 'Payment and practical matters work',
    resources: 'Enough time and money are set aside',
    duties: 'It is clear who does what',
    because: 'Decided because of the advice',
    worked: 'This has worked',
    change: 'This should change',
    beside: 'Written beside the questions',
  },
  scale: { 1: 'Hardly', 2: 'Partly', 3: 'Largely' },
  columns: {
    question: 'Question',
    one: '1',
    two: '2',
    three: '3',
    mean: 'Mean',
    answered: 'Answers',
    text: 'Written',
  },
  answered: '{n} {n|has|have} answered.',
  answeredOf: '{n} of {all} {n|has|have} answered.',
  tooFew:
    'The answers are shown once at least {least} people have answered. Then nobody can see what one person said.',
  few: 'too few answers',
  extremes: 'Highest: {high}. Lowest: {low}.',
  apart:
    'Members and leaders see this differently: {question}. The mean is {members} for members and {leaders} for leaders.',
  none: 'Nobody has answered yet.',
  scaleNote: '1 is hardly, 2 is partly, 3 is largely.',
  sheet: { members: 'Answers from members', leaders: 'Answers from leaders' },
  round: 'Evaluation',
};
