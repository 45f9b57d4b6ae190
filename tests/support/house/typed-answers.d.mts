import type { Rule } from 'eslint';

export const typedAnswers: Rule.RuleModule;
