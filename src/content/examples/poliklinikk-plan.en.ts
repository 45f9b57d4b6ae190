import type { ExampleWords } from './example-words.ts';

/** Phase 3 of the example in English. */
export const examplePlanWordsEn: ExampleWords = {
  roles: {
    roles: {
      r1: {
        name: 'Member of the user panel',
        tasks: { own1: { text: 'Try equipment and information at home before it is introduced' } },
        traits: { own2: { text: 'Is not afraid to ask when something is unclear' } },
      },
    },
  },
  mandate: {
    title: 'Terms of reference for the user panel in the Division of Heart and Lung Medicine',
    preparedBy: 'Involvement contact in the cardiology outpatient section',
    responsible: 'Divisional director',
    purpose:
      'The user panel is to see that the experience of patients and carers shapes the decisions of the division. We want safer transitions, fewer unnecessary admissions and services that fit better with life at home.',
    organisationRole:
      'The panel is independent and advises the management team of the division. It has no power to decide. The divisional director attends at least two meetings a year. The involvement contact is coordinator.',
    relationToUserCommittee:
      'The panel works with the services of the division. The user committee works with the whole trust. The panel sends its minutes to the user committee, and the two meet once a year. The panel does not report to the committee.',
    mainTasks: {
      t1: { text: 'advise the management team before pathways and routines are changed' },
      t2: { text: 'take part in working groups, always at least two together' },
      t3: { text: 'try information and equipment before it is introduced' },
      t4: { text: 'raise matters that the panel itself finds important' },
    },
    composition:
      'The panel has eight members: five with experience as a patient, two as a carer and one as both. Together they cover the four prioritised groups. The members have experience of the division in the last five years. The divisional director appoints them after an invitation to apply and a conversation. The term is two years. At its first meeting the panel elects a chair and a deputy chair.',
    meetingsAndFee:
      'The panel has five meetings a year. Each meeting lasts two and a half hours, between 15:00 and 18:00. Members can join on a screen. Members are paid at the rates of the trust, including for preparation that has been agreed. Travel and loss of earnings are paid against a receipt or documentation.',
    caseHandling:
      'The panel receives matters about pathways, information, premises and priorities. Leaders, staff and members can raise matters with the coordinator. A matter comes in before the proposal is fully written. Each matter takes one page, with the question at the top. The papers are in the shared workspace of the panel, and are sent on paper to those who wish.',
    evaluation:
      'Short answers to three questions after each meeting. The panel and the management team evaluate the work together in May 2028, by plan, do, study, act. In June 2028 the management team decides whether the panel becomes permanent.',
    references:
      'Guideline on involvement payment\nAgreement on user involvement at service level\nConfidentiality agreement\nLong-term plan of the division 2026–2029',
    clauses: {
      cl1: { text: 'The panel does not handle complaints or matters about individuals.' },
      cl2: {
        text: 'The agenda and papers are sent out at least seven days before the meeting. The panel takes no more than two matters in each meeting.',
      },
      cl3: {
        text: 'The management team responds to each piece of advice within four weeks. Advice and responses are kept in a list that the members can read.',
      },
    },
  },
  plan: {
    measures: {
      a1: {
        measure:
          'Adopt the terms of reference in the management team and present them in all staff meetings.',
        responsible: 'divisional director',
        indicator: 'The decision is in the minutes. Seven of seven units have discussed it by 15 April.',
      },
      a2: {
        measure: 'Give the involvement contact 20 per cent of working time to be coordinator.',
        responsible: 'head of the cardiology outpatient section',
        indicator: 'The time is in the work plan from 1 May.',
      },
      a3: {
        measure: 'Prepare an agreement, a confidentiality agreement and a routine for payment and travel.',
        responsible: 'coordinator',
        indicator: 'Three forms are approved. One trial payment has been made.',
      },
      a4: {
        measure:
          'Invite people to apply: a poster in the waiting rooms, the website and two patient organisations. Clinicians pass the information on to patients in the groups we lack.',
        responsible: 'coordinator',
        indicator: 'At least 16 people apply, and at least three from each prioritised group.',
      },
      a5: {
        measure: 'Talk with candidates, with the same questions for everyone.',
        responsible: 'head of the Respiratory Department',
        indicator: 'Eight members are appointed.',
      },
      a6: {
        measure:
          'Hold an evening of training for members and leaders together: roles, confidentiality and how the division makes decisions.',
        responsible: 'adviser in the section for coordination',
        indicator: 'All members and at least four leaders have taken part.',
      },
      a7: {
        measure: 'Invite patients who have no place in the panel to two meetings with an interpreter.',
        responsible: 'head of the cardiology outpatient section',
        indicator: 'Two meetings are held, and the panel has had a page on what came up.',
      },
      a8: {
        measure: 'Evaluate the trial year and decide whether the panel becomes permanent.',
        responsible: 'divisional director',
        indicator:
          'At least 80 per cent of the advice has had a response. Members can name three things that changed.',
      },
    },
  },
};
