import type { MandateClauses, MandateReasons, MandateTasks } from './mandate-facts.ts';

/** Main tasks panels most often have, to pick from. */
export const mandateTasksEn = {
  strategy: 'Advise on strategy, plans, priorities and budget',
  premises: 'Advise on premises, signs and accessibility',
  link: 'Be a link between the unit and members, organisations and the local community',
  representatives: 'Propose patient and carer representatives for projects and committees',
  'quality-data': 'Look at patient surveys, quality data and patterns in complaints and incidents',
  information: 'Read and improve information for patients and carers',
  research: 'Advise on what the unit should research, and how',
} as const satisfies MandateTasks;

/** Clauses other mandates have, each with words to begin from. */
export const mandateClausesEn = {
  'most-periods':
    'A member may be appointed again when the term ends, as long as the limit on terms has not been reached.',
  deputies: 'The panel has deputy members. They are called in when a member is away for a long time.',
  overlap:
    'At most half of the members are replaced at the same time. If a member leaves early, a new one is appointed for the rest of the term.',
  chair: 'The panel elects its own chair and deputy chair at the first meeting.',
  'appointed-by':
    'The leader of the unit appoints the members. Patient organisations and the user committee may propose candidates.',
  'no-individual-cases': 'The panel does not deal with complaints or matters about individuals.',
  confidentiality:
    'Members have a duty of confidentiality and sign a confidentiality agreement before the first meeting.',
  impartiality:
    'Patient and carer representatives cannot be employed in the unit. Two members cannot be from the same family. A member says so when an item concerns their own work or interests.',
  'meeting-lead':
    'The chair of the panel leads the meetings. The coordinator calls the meetings, takes the minutes and follows up.',
  'papers-in-time':
    'The agenda and papers are sent out at least seven days before the meeting. The papers are short and in plain language.',
  'two-cases': 'The panel deals with at most two items at each meeting.',
  'answers-to-advice':
    'The management team responds to each piece of advice within four weeks. Advice and responses are kept in a list that the members can read.',
  absence:
    'A member may ask for a break because of illness. A member who misses three meetings in a row without notice leaves the panel.',
  revision: 'The terms of reference are reviewed one year after the start, and every two years after that.',
  training:
    'New members are trained in the role, in confidentiality and in how the unit works before the first meeting.',
  observers: 'The panel may invite observers and experts for certain items. They have no vote.',
  voting:
    'The panel seeks agreement. If it does not agree, the advice gives all views. More than half of the members must be present when the panel makes a decision.',
  minutes:
    'The minutes are sent to the members and the management team within two weeks. They are approved at the next meeting and placed where everyone in the unit can find them.',
  'speaks-for':
    'A member uses personal experience and the experience of others in the same situation, and does not speak on behalf of one organisation.',
  leaving: 'A member may leave at any time by telling the coordinator, and does not have to give a reason.',
  exclusion:
    'If a member breaches confidentiality or stays away over time, the responsible leader may end the appointment after a conversation.',
  'working-groups':
    'The panel may form working groups for limited tasks. The groups present their work to the whole panel.',
  'not-instead':
    'The panel is in addition to other involvement. The unit still asks patients and carers directly and uses representatives in projects.',
  'members-can-expect':
    'Members can expect good information, support from the coordinator, adjustments where needed and responses to their advice.',
  'expected-of-members':
    'The unit expects members to read the papers, come prepared, listen to others and look beyond their own situation.',
  'other-bodies':
    'The panel is represented in these bodies: [fill in]. Those who attend tell the whole panel about it at the next meeting.',
  'yearly-report':
    'The panel and the coordinator write a short report each year on meetings, advice, responses and results.',
  'youth-consent': 'Guardians consent in writing before a member who needs consent joins.',
  'youth-adult':
    'The same trusted adult attends the meetings. Young members can go to the adult before, during and after the meeting.',
  'youth-too-old': 'A member who reaches the age limit in the middle of a term serves the term out.',
} as const satisfies MandateClauses;

/** Why others have each of them. */
export const mandateReasonsEn = {
  'most-periods': 'Everyone knows whether they can go on.',
  deputies: 'Illness should not make the panel too small.',
  overlap: 'Experience stays when somebody leaves.',
  chair: 'The members own their agenda.',
  'appointed-by': 'It is clear who decides who serves.',
  'no-individual-cases': 'Complaints have their own routes, and individuals are protected.',
  confidentiality: 'Members may hear about others.',
  impartiality: 'Advice should come from those who use the service.',
  'meeting-lead': 'Two roles with their own duties are easier to fill.',
  'papers-in-time': 'Many need time to read and to ask others.',
  'two-cases': 'Few items leave time to talk.',
  'answers-to-advice': 'Those who advise should know what it led to.',
  absence: 'Illness is common among those with the experience.',
  revision: 'Terms of reference soon grow old.',
  training: 'Nobody knows the role beforehand.',
  observers: 'Others can learn and contribute without being counted.',
  voting: 'Disagreement should be heard, too.',
  minutes: 'What is said should reach those it concerns.',
  'speaks-for': 'Members from organisations often wonder.',
  leaving: 'It should be easy to leave without explaining.',
  exclusion: 'Once it has happened, it is too late to make the rule.',
  'working-groups': 'Some tasks need fewer people and more time.',
  'not-instead': 'A panel cannot speak for everyone.',
  'members-can-expect': 'Those who take part should know what the unit promises.',
  'expected-of-members': 'Demands are easier to meet when they are written.',
  'other-bodies': 'Advice reaches further when somebody is in the room where it is decided.',
  'yearly-report': 'Members and leaders see what the year led to.',
  'youth-consent': 'Young people below the age limit cannot say yes alone.',
  'youth-adult': 'Meetings may touch on what hurts.',
  'youth-too-old': 'Nobody should have to leave in the middle of work.',
} as const satisfies MandateReasons;
