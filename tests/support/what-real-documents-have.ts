/**
 * What mandates, fee texts, order forms, yearly reports and plans of real panels and councils have, beyond what the form asks.
 * Each has a place in the guide, or a sentence why it has none. `at`: an answer (`mandate/periodYears`), a column
 * (`groups/seats.vote`), or after `=` an option or a ready text of it (`mandate/clauses=observers`).
 */
export type RealRow = { readonly has: string } & (
  { readonly at: readonly string[] } | { readonly why: string }
);

export const IN_MANDATES: readonly RealRow[] = [
  {
    has: 'the number of members as a range, a cap, or enough to start',
    at: ['mandate/membersFrom', 'mandate/membersTo', 'mandate/membersToStart'],
  },
  {
    has: 'seats that a named organisation or body fills',
    at: ['groups/seats.nominatedBy', 'groups/seats.perspective=organisation'],
  },
  { has: 'the task of strategy, plans, priorities and budget', at: ['mandate/mainTasks=strategy'] },
  {
    has: 'staff as members, their share, and whether they vote',
    at: ['groups/seats.perspective=staff', 'groups/seats.vote=no-vote'],
  },
  {
    has: 'who gets the minutes and where they are published',
    at: ['mandate/minutesTo', 'mandate/clauses=minutes'],
  },
  {
    has: 'background and what the mandate rests on in law and plans',
    at: ['mandate/background', 'about/governingPlans.name'],
  },
  {
    has: 'observers, invited people and experts',
    at: ['mandate/observers', 'mandate/clauses=observers', 'groups/seats.perspective=observer'],
  },
  {
    has: 'quorum, voting, and who votes',
    at: ['mandate/quorum', 'mandate/clauses=voting', 'groups/seats.vote'],
  },
  {
    has: 'weekday, hours, place, physical or digital, and the dates',
    at: [
      'mandate/usualTime',
      'mandate/ownMeetings.date',
      'mandate/ownMeetings.from',
      'mandate/ownMeetings.form',
      'mandate/ownMeetings.place',
    ],
  },
  {
    has: 'other gatherings with their own length and cost',
    at: [
      'mandate/ownMeetings.type=gathering',
      'mandate/ownMeetings.type=open',
      'mandate/ownMeetings.to',
      'mandate/ownMeetings.cost',
    ],
  },
  { has: 'the task of being a link to members and organisations', at: ['mandate/mainTasks=link'] },
  { has: 'the task of premises and access', at: ['mandate/mainTasks=premises'] },
  {
    has: 'a yearly plan and a yearly report by the panel',
    at: ['mandate/clauses=yearly-report', 'plan/adviceLog.advice', 'plan/nextYear'],
  },
  { has: 'an address to reach the panel', at: ['mandate/contactAddress'] },
  {
    has: 'age limits and the consent of guardians',
    at: [
      'mandate/ageFrom',
      'mandate/ageTo',
      'mandate/consentUnder',
      'mandate/safeAdult',
      'mandate/clauses=youth-too-old',
    ],
  },
  { has: 'whom a member speaks for', at: ['mandate/clauses=speaks-for'] },
  { has: 'the task of proposing representatives for projects', at: ['mandate/mainTasks=representatives'] },
  {
    has: 'the task of surveys, quality data and complaints as trends',
    at: ['mandate/mainTasks=quality-data'],
  },
  {
    has: 'leaving, leave of absence and exclusion',
    at: ['mandate/clauses=leaving', 'mandate/clauses=absence', 'mandate/clauses=exclusion'],
  },
  { has: 'sub-groups and a working committee', at: ['mandate/clauses=working-groups'] },
  { has: 'that the panel does not replace other involvement', at: ['mandate/clauses=not-instead'] },
  { has: 'at least so many meetings a year', at: ['mandate/meetingsLeast', 'constraints/feeMeetings'] },
  { has: 'the length of a period as a number', at: ['mandate/periodYears'] },
  {
    has: 'personal deputies, and whether deputies attend, vote and get the papers',
    at: [
      'mandate/deputies=personal',
      'mandate/deputyCount',
      'mandate/deputiesMay',
      'constraints/feeRules=deputies-paid',
    ],
  },
  {
    has: 'a coordinator and a secretary with their duties and hours',
    at: [
      'mandate/coordinator',
      'mandate/coordinatorDuties',
      'mandate/coordinatorHours',
      'mandate/secretary',
      'mandate/secretaryDuties',
    ],
  },
  {
    has: 'who leads, who chooses the leader, and for how long',
    at: ['mandate/ledBy=unit-leads', 'mandate/ledBy=members-elect', 'mandate/leaderYears'],
  },
  {
    has: 'how members are found: a call with a deadline, nominators, a committee, an election',
    at: [
      'mandate/foundBy=committee',
      'mandate/foundBy=election',
      'mandate/nominators',
      'mandate/nominationDeadline',
      'mandate/membersToStart',
    ],
  },
  {
    has: 'a waiting list, and who goes before whom on it',
    why: 'One of the mandates has it. A clause of one’s own takes it; a list of people by name is kept nowhere in the program.',
  },
  {
    has: 'from when to when a mandate applies, its revision, and what it replaces',
    at: ['mandate/validFrom', 'mandate/validTo', 'mandate/revisedBy', 'mandate/replaces'],
  },
  {
    has: 'paid or not, by which rate, and who is paid',
    at: ['constraints/feePaid=unpaid', 'constraints/feeRateSource', 'constraints/feeLeaderSupplement'],
  },
  {
    has: 'most periods or years, or no limit',
    at: ['mandate/mostPeriods', 'mandate/mostYears', 'mandate/reappointment=unlimited'],
  },
  {
    has: 'who gets the advice beside the management team',
    at: ['mandate/receivers=board', 'mandate/receivers=quality-committee', 'mandate/otherReceivers'],
  },
  { has: 'how often a member must attend', at: ['mandate/attendance'] },
  {
    has: 'a fixed presence in other bodies',
    at: ['mandate/otherBodies.body', 'mandate/clauses=other-bodies'],
  },
  {
    has: 'when papers go out, and when items must be sent in',
    at: ['mandate/papersDays', 'mandate/casesDays'],
  },
  {
    has: 'what members can expect and what is expected of them',
    at: ['mandate/clauses=members-can-expect', 'mandate/clauses=expected-of-members'],
  },
  {
    has: 'one vote for a family',
    why: 'One of the councils for families has it. The clause on voting is a text that is changed before it is taken.',
  },
  {
    has: 'units of other kinds than a clinic, and organisations among those concerned',
    at: [
      'about/unitLevel=centre',
      'about/unitLevel=cluster',
      'about/unitLevel=municipality',
      'stakeholders/groups.type=organisation',
    ],
  },
];

export const IN_FEES: readonly RealRow[] = [
  {
    has: 'one sum for a day, a half day, or a meeting by telephone or net',
    at: ['constraints/feeBasis=day', 'constraints/feeBasis=online', 'constraints/feeMeetingRate'],
  },
  { has: 'rounding up to the next half hour', at: ['constraints/feeRounding=up'] },
  { has: 'preparation paid in hours', at: ['constraints/feePreparationHours', 'constraints/feePreparation'] },
  { has: 'travel time paid', at: ['constraints/feeTravelHours'] },
  {
    has: 'lost earnings on documentation, or instead of a fee',
    at: ['constraints/feeLossOfEarnings', 'constraints/feeRules=loss-instead'],
  },
  {
    has: 'a cap on lost earnings a day',
    why: 'It follows the rate of a trust or the state and changes each year: the document leads to the source of the rate.',
  },
  { has: 'a cancelled meeting', at: ['constraints/feeCancelled'] },
  { has: 'no fee for whoever is absent', at: ['constraints/feeRules=absent-unpaid'] },
  {
    has: 'courses and gatherings paid',
    at: ['constraints/feeRules=courses-paid', 'constraints/feeTraining'],
  },
  { has: 'the leader paid more', at: ['constraints/feeLeaderSupplement'] },
  { has: 'deputies paid', at: ['constraints/feeRules=deputies-paid'] },
  {
    has: 'travel the cheapest way, mileage, parking and toll',
    why: 'These are the rules of the trust: the sum is asked, and the documents say that the rules of the trust apply.',
  },
  { has: 'overnight stay and meals', at: ['constraints/feeLodging', 'constraints/feeFood'] },
  { has: 'a replacement carer, an assistant or child care', at: ['constraints/feeCarer'] },
  { has: 'an interpreter and adaptation', at: ['constraints/feeInterpreter'] },
  { has: 'vouchers and rates of their own for the young', at: ['mandate/youthFee'] },
  { has: 'how a fee is paid: form, who confirms, when', at: ['constraints/feePaidHow'] },
  { has: 'that a member may decline the fee', at: ['constraints/feeRules=may-decline'] },
  {
    has: 'that public servants on duty are paid by their employer',
    why: 'It is a matter of tax and of the member’s own employer; the guidance says to look into benefits before saying yes.',
  },
  {
    has: 'a rate that is adjusted every other year',
    why: 'The date of the rate is asked. After a year people are told to look whether it still applies, which is right for both.',
  },
];

export const IN_ORDERS: readonly RealRow[] = [
  { has: 'telephone and mail of a contact', at: ['roles/contactPhone', 'roles/contactMail'] },
  { has: 'the name of the body', at: ['about/bodyName'] },
  { has: 'the mandate as an attachment', at: ['roles/attachments'] },
  { has: 'how much preparation', at: ['roles/preparationHours'] },
  { has: 'how long', at: ['roles/projectDuration', 'constraints/timeFrame'] },
  { has: 'when it starts', at: ['roles/projectStart'] },
  { has: 'how far the project has come', at: ['roles/projectStage'] },
  { has: 'why users, and what success is', at: ['roles/whyUsers', 'roles/success'] },
  { has: 'what input is wanted, and on what level', at: ['roles/roles.tasks', 'roles/inputLevel'] },
  { has: 'what is not open to influence', at: ['constraints/notOpen'] },
  { has: 'who decides', at: ['roles/decidedBy'] },
  { has: 'that representatives are not employed by the hospital', at: ['mandate/clauses=impartiality'] },
  { has: 'who is asked', at: ['mandate/nominators', 'groups/seats.nominatedBy'] },
  {
    has: 'a ranking of candidates and their own forms',
    why: 'They name people, who are handled by whoever receives the order and not in this program.',
  },
  { has: 'a case number', at: ['roles/caseNumber'] },
];

export const IN_REPORTS: readonly RealRow[] = [
  { has: 'a report to fill in', at: ['plan/adviceLog.advice', 'plan/reportDate'] },
  {
    has: 'members at the start and now, and who left',
    at: ['plan/membersAtStart', 'plan/membersNow', 'plan/membersLeft'],
  },
  { has: 'hours given', at: ['plan/hoursUsed'] },
  { has: 'the share of patients and relatives', at: ['plan/patientsNow', 'plan/relativesNow'] },
  { has: 'who chairs', at: ['mandate/ledBy'] },
  { has: 'whether the members are like the population', at: ['plan/mirrors'] },
  { has: 'qualifications and how members are chosen', at: ['roles/roles.qualifications', 'mandate/foundBy'] },
  { has: 'staff who took part', at: ['plan/staffInvolved'] },
  {
    has: 'staff by profession and clinical areas by number',
    why: 'In a clinic of a few units the number says enough, and professions in small groups point at persons.',
  },
  {
    has: 'bodies and projects members sit in',
    at: ['mandate/otherBodies.body', 'mandate/otherBodies.members'],
  },
  {
    has: 'issues, and what was done',
    at: ['plan/adviceLog.advice', 'plan/adviceLog.outcome', 'plan/measures.status'],
  },
  {
    has: 'month, what was said and what came of it',
    at: ['plan/adviceLog.given', 'plan/adviceLog.answer', 'plan/adviceLog.outcome'],
  },
  { has: 'whether the panel began a change itself', at: ['plan/adviceLog.raisedBy=panel'] },
  { has: 'goals and plan for the next year', at: ['plan/nextYear'] },
  { has: 'a due date and who gets it', at: ['plan/reportDate', 'plan/reportReceivers'] },
  { has: 'cost against the frame', at: ['plan/costUsed', 'constraints/costFrameAmount'] },
];

export const IN_PLANS: readonly RealRow[] = [
  { has: 'a goal that measures stand under', at: ['plan/measures.goal'] },
  {
    has: 'areas of one’s own',
    why: 'The four areas are those of the trusts’ plan and of the measures that are offered; a goal groups measures as people like.',
  },
  {
    has: 'the effect in the long run, apart from done',
    at: ['plan/measures.effect', 'plan/measures.indicator'],
  },
  { has: 'resources and cost', at: ['plan/measures.resources'] },
  { has: 'milestones, quarters and start', at: ['plan/measures.milestones'] },
  { has: 'status each quarter', at: ['plan/measures.status', 'plan/measures.comment'] },
  { has: 'who else takes part', at: ['plan/measures.others'] },
  { has: 'what helped and what stood in the way', at: ['plan/measures.comment'] },
  { has: 'how it is kept going', at: ['plan/measures.after'] },
  { has: 'who has seen the plan and agreed', at: ['plan/agreedBy'] },
  {
    has: 'control of the document: owner, approval, version, review, what it replaces',
    at: ['mandate/responsible', 'mandate/approvedOn', 'mandate/revisedBy', 'mandate/replaces'],
  },
  { has: 'before and after the start as two parts', at: ['plan/measures.deadline'] },
];
