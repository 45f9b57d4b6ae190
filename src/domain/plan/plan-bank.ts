import type {
  BankEntry,
  BankId,
  BankSource,
  InitiativeLevel,
  MeasureArea,
  SuggestedRole,
} from './suggested-as.ts';
import type { DeadlineKind } from './deadlines.ts';

const from =
  (source: BankSource) =>
  (
    area: MeasureArea,
    due: DeadlineKind,
    by: SuggestedRole,
    level: InitiativeLevel,
    more: Pick<BankEntry, 'goal' | 'for' | 'instead'> = {},
  ): BankEntry => ({ source, area, due, by, level, ...more });

/** The guide to setting up a panel (S1). */
const guide = from('guide');
const GUIDE = {
  'approve-mandate': guide('organisation', 'mandate', 'leader', 'unit', { for: 'panel' }),
  interviews: guide('organisation', 'recruitment', 'coordinator', 'unit', { for: 'panel' }),
  evaluate: guide('operation', 'evaluation', 'leader', 'unit', { for: 'panel', instead: ['trial'] }),
  'tell-user-committee': guide('organisation', 'mandate', 'leader', 'unit', { for: 'panel' }),
  'agree-answers': guide('organisation', 'mandate', 'leader', 'unit', { for: 'panel' }),
  'check-coverage': guide('organisation', 'recruitment', 'coordinator', 'unit', { for: 'panel' }),
};

/** What mandates and reports of panels have in common. */
const goodPractice = from('goodPractice');
const GOOD_PRACTICE = {
  'annual-calendar': goodPractice('operation', 'start', 'coordinator', 'unit', { for: 'panel' }),
  'advice-log': goodPractice('operation', 'start', 'coordinator', 'unit'),
  'records-rules': goodPractice('organisation', 'preparation', 'leader', 'unit', { for: 'panel' }),
  'check-impartial': goodPractice('organisation', 'recruitment', 'coordinator', 'unit', { for: 'panel' }),
  'youth-frames': goodPractice('organisation', 'recruitment', 'coordinator', 'unit', { for: 'young' }),
  'first-cases': goodPractice('operation', 'start', 'leader', 'unit', { for: 'panel' }),
  'absence-plan': goodPractice('operation', 'start', 'coordinator', 'unit', { for: 'panel' }),
};

/** What the offices of one trust do through the year (S0). */
const trustSystem = from('trustSystem');
const TRUST_SYSTEM = {
  'agreement-confidentiality': trustSystem('organisation', 'preparation', 'coordinator', 'unit'),
  'shared-workspace': trustSystem('operation', 'start', 'coordinator', 'unit', { for: 'panel' }),
  'network-gatherings': trustSystem('competence', 'first-year', 'contact', 'unit'),
  facilitation: trustSystem('competence', 'preparation', 'contact', 'unit'),
  'allocation-meetings': trustSystem('organisation', 'preparation', 'trustOffice', 'trust'),
  'evaluation-meetings': trustSystem('operation', 'first-year', 'coordinator', 'unit'),
  'yearly-gathering': trustSystem('competence', 'first-year', 'coordinator', 'unit', { for: 'panel' }),
  observances: trustSystem('competence', 'first-year', 'contact', 'unit'),
  'key-issues': trustSystem('competence', 'start', 'contact', 'unit'),
  'yearly-survey': trustSystem('research', 'evaluation', 'trustOffice', 'trust'),
  'management-review': trustSystem('organisation', 'evaluation', 'leader', 'unit'),
  'organisation-meetings': trustSystem('organisation', 'first-year', 'contact', 'unit'),
  'leadership-topic': trustSystem('organisation', 'start', 'leader', 'unit'),
};

/** How a trust finds and receives representatives (S2). */
const involvementBank = from('involvementBank');
const INVOLVEMENT_BANK = {
  'recruit-broad-experience': involvementBank('organisation', 'recruitment', 'coordinator', 'unit', {
    for: 'panel',
  }),
  'recruit-some-experience': involvementBank('organisation', 'recruitment', 'coordinator', 'unit', {
    for: 'panel',
  }),
  'recruit-little-experience': involvementBank('organisation', 'recruitment', 'coordinator', 'unit', {
    for: 'panel',
  }),
  'order-representatives': involvementBank('organisation', 'preparation', 'contact', 'unit', {
    instead: ['representatives'],
  }),
  'pre-talk': involvementBank('operation', 'start', 'leader', 'unit'),
  'post-talk': involvementBank('operation', 'evaluation', 'leader', 'unit'),
  'anchor-organisations': involvementBank('organisation', 'preparation', 'coordinator', 'unit', {
    for: 'panel',
  }),
  'choose-route': involvementBank('organisation', 'preparation', 'coordinator', 'unit', { for: 'panel' }),
  'mixed-team': involvementBank('organisation', 'preparation', 'leader', 'unit'),
  'common-terms': involvementBank('operation', 'start', 'leader', 'unit'),
  'practical-arrangements': involvementBank('operation', 'start', 'coordinator', 'unit'),
  'plain-papers': involvementBank('operation', 'start', 'coordinator', 'unit'),
  'record-participation': involvementBank('operation', 'first-year', 'leader', 'unit'),
};

/** What is expected of an involvement contact, and of the leader (S4). */
const contactGuideline = from('contactGuideline');
const CONTACT_GUIDELINE = {
  'appoint-coordinator': contactGuideline('organisation', 'mandate', 'leader', 'unit', {
    goal: 'representatives-supported',
    for: 'panel',
  }),
  'appoint-contact': contactGuideline('organisation', 'mandate', 'leader', 'unit', {
    instead: ['no-contact'],
  }),
  'contact-time': contactGuideline('organisation', 'mandate', 'leader', 'unit'),
  'contact-overview': contactGuideline('organisation', 'preparation', 'leader', 'unit'),
  'contact-training': contactGuideline('competence', 'preparation', 'contact', 'unit'),
  'competence-lift': contactGuideline('competence', 'first-year', 'contact', 'unit', {
    goal: 'staff-competent',
  }),
};

/** The plan of a whole region, each measure under its sub-goal where it has one (S3). */
const trustPlan = from('trustPlan');
const TRUST_PLAN = {
  'secure-budget': trustPlan('organisation', 'mandate', 'leader', 'trust', {
    goal: 'representatives-supported',
    instead: ['no-cost-frame', 'above-cost-frame'],
  }),
  'fee-routine': trustPlan('organisation', 'preparation', 'leader', 'region', {
    goal: 'representatives-supported',
  }),
  'training-members': trustPlan('competence', 'start', 'coordinator', 'trust', {
    goal: 'representatives-informed',
    for: 'panel',
  }),
  'training-staff': trustPlan('competence', 'start', 'contact', 'trust', { goal: 'staff-competent' }),
  'annual-report': trustPlan('operation', 'evaluation', 'coordinator', 'trust', {
    goal: 'involvement-visible',
    for: 'panel',
  }),
  hearing: trustPlan('organisation', 'mandate', 'leader', 'unit', { for: 'panel' }),
  'patient-information': trustPlan('competence', 'first-year', 'leader', 'trust', {
    goal: 'patients-can-take-part',
  }),
  'peer-support': trustPlan('competence', 'first-year', 'contact', 'trust', {
    goal: 'patients-can-take-part',
  }),
  'professional-network': trustPlan('competence', 'first-year', 'trustOffice', 'region', {
    goal: 'staff-competent',
  }),
  'professional-education': trustPlan('competence', 'first-year', 'regionOffice', 'region', {
    goal: 'staff-competent',
  }),
  'web-pages': trustPlan('organisation', 'first-year', 'regionOffice', 'region', {
    goal: 'involvement-visible',
  }),
  guidelines: trustPlan('organisation', 'first-year', 'trustOffice', 'trust', {
    goal: 'involvement-visible',
  }),
  'propose-representatives': trustPlan('organisation', 'first-year', 'committee', 'trust', {
    goal: 'representatives-supported',
  }),
  'organisation-grants': trustPlan('organisation', 'first-year', 'regionOffice', 'region', {
    goal: 'representatives-supported',
  }),
  'committee-cooperation': trustPlan('organisation', 'first-year', 'committee', 'committee', {
    goal: 'whole-pathway',
  }),
  'cooperation-arenas': trustPlan('organisation', 'first-year', 'regionOffice', 'region', {
    goal: 'whole-pathway',
  }),
  'municipal-knowledge': trustPlan('research', 'first-year', 'regionOffice', 'region', {
    goal: 'whole-pathway',
  }),
  'method-projects': trustPlan('research', 'first-year', 'regionOffice', 'region', {
    goal: 'strengthen-research',
  }),
  'research-plan': trustPlan('research', 'first-year', 'regionOffice', 'region', {
    goal: 'strengthen-research',
  }),
  'research-position': trustPlan('research', 'first-year', 'regionOffice', 'region', {
    goal: 'strengthen-research',
  }),
  'involvement-in-research': trustPlan('research', 'first-year', 'researchLead', 'region', {
    goal: 'strengthen-research',
  }),
  'present-research': trustPlan('research', 'first-year', 'researchLead', 'region', {
    goal: 'use-knowledge',
  }),
  'use-research': trustPlan('research', 'first-year', 'leader', 'trust', { goal: 'use-knowledge' }),
  'research-cooperation': trustPlan('research', 'first-year', 'researchLead', 'region', {
    goal: 'research-networks',
  }),
  'teaching-position': trustPlan('research', 'first-year', 'regionOffice', 'region', {
    goal: 'research-networks',
  }),
  'yearly-revision': trustPlan('operation', 'evaluation', 'leader', 'unit'),
};

/** Common measures: what each is, who most often does it and by when, and where it comes from. */
export const PLAN_BANK: Readonly<Record<BankId, BankEntry>> = {
  ...GUIDE,
  ...GOOD_PRACTICE,
  ...TRUST_SYSTEM,
  ...INVOLVEMENT_BANK,
  ...CONTACT_GUIDELINE,
  ...TRUST_PLAN,
};
