import type { PlanSuggestionWords } from '#domain/plan/plan-suggestion-words.ts';
import { quotedIn } from '#domain/drafts/quoted.ts';

const quoted = quotedIn('en');

/** English words of the suggested measures. */
export const planSuggestionsEn = {
  found: {
    parked: {
      measure: (what) => `Settle ${quoted(what)}.`,
      because: () => 'It is marked as outstanding.',
    },
    'group-left-out': {
      measure: (group) =>
        `Agree on how we will hear from ${quoted(group)}, which is not among the prioritised groups.`,
      because: () => 'The gap is 2, and the group is not among the prioritised ones.',
    },
    'group-with-a-gap': {
      measure: (group) => `Ask ${quoted(group)} what they want to be heard about, and agree how.`,
      because: () => 'The gap is 1, and the group is not among the prioritised ones.',
    },
    'area-to-strengthen': {
      measure: (area) =>
        `Raise ${quoted(area)} together with patients and carers as one of the first agenda items.`,
      because: () => 'The area is in the summary of the mapping.',
    },
    'uncovered-criterion': {
      measure: (criterion) =>
        `Recruit someone with experience that covers the criterion ${quoted(criterion)}.`,
      because: () => 'None of the prioritised groups meets the criterion.',
    },
    'no-relatives': {
      measure: () =>
        'Ask carers and relatives what they need to be heard about, and find out how they can take part.',
      because: () => 'None of the stakeholders are carers or relatives.',
    },
    'no-contact': {
      measure: () => 'Appoint an involvement contact for the unit.',
      because: () => 'There is no contact under “About the process”.',
    },
    'no-cost-frame': {
      measure: () =>
        'Settle the budget and set aside money for involvement payments, travel, food and drink, and training.',
      because: () => 'The framework says nothing about costs.',
    },
    'above-cost-frame': {
      measure: () =>
        'Settle whether the budget will be raised, or whether the panel will have fewer members or meetings.',
      because: () => 'The calculator shows a higher cost per year than the budget.',
    },
    trial: {
      measure: () =>
        'Evaluate the trial period together with members, leaders and staff, and decide whether the panel will continue.',
      because: () => 'You have answered “yes, on trial”.',
    },
    representatives: {
      measure: () => 'Request at least two patient and carer representatives through the trust’s form.',
      because: () => 'You have ticked individual representatives.',
    },
    'focus-group': {
      measure: () =>
        'Hold a focus group or a dialogue meeting, and send the participants a short summary of what it led to.',
      because: () => 'You have ticked focus group or dialogue meeting.',
    },
    survey: {
      measure: () => 'Make a short survey, and try the questions out on five patients before it is sent out.',
      because: () => 'You have ticked survey.',
    },
    'existing-body': {
      measure: () =>
        'Agree with a council or forum that already exists on which matters it can take for the unit.',
      because: () => 'You have ticked a council or forum that already exists.',
    },
    'joint-panel': {
      measure: () => 'Agree with another unit on how a joint panel will be run and paid for.',
      because: () => 'You have ticked a joint panel.',
    },
  },
  bank: {
    common: 'It is common to have this in place.',
    source: (source) => `Source: ${source}.`,
    level: (level) => `Started by ${level}.`,
    goal: (goal) => `Sub-goal: ${goal}`,
    sources: {
      guide: 'the process guide to user panels',
      trustSystem: 'Helse Bergen, Bedre brukermedvirkning',
      involvementBank: 'UNN brukerbank',
      trustPlan: 'Helse Midt-Norge, action plan 2010–2015',
      contactGuideline: 'Helse Bergen, guideline for involvement contacts',
      goodPractice: 'terms of reference and annual reports of other panels',
    },
    levels: {
      unit: 'the unit',
      trust: 'the trust',
      region: 'the regional health authority',
      committee: 'the user committee',
    },
    goals: {
      'patients-can-take-part':
        'Patients and carers get information and education, so that they can take part in their own care.',
      'representatives-informed':
        'Patient and carer representatives get the information they need to take part.',
      'staff-competent': 'Staff can make user involvement possible.',
      'involvement-visible': 'All levels show that user involvement is taken care of.',
      'representatives-supported': 'Patient and carer representatives get help to take part.',
      'whole-pathway': 'Patients and carers take part throughout the pathway.',
      'strengthen-research': 'Research and development on user involvement is strengthened.',
      'use-knowledge': 'Knowledge of user involvement is collected, shared and used.',
      'research-networks': 'Research groups and networks on user involvement are developed.',
    },
  },
  by: (role) => `Suggested lead: ${role}.`,
  roles: {
    leader: 'head of the unit',
    contact: 'the involvement contact',
    coordinator: 'the coordinator of the panel',
    committee: 'the user committee',
    trustOffice: 'the trust’s coordinator of user involvement',
    regionOffice: 'the regional health authority',
    researchLead: 'head of research',
  },
  when: {
    before: (weeks) => `Should be in place ${weeks} weeks before the first panel meeting.`,
    firstYear: 'Belongs to the first year.',
    afterAYear: 'Done when the panel has worked for a year.',
  },
} as const satisfies PlanSuggestionWords;
