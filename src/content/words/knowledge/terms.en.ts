import type { Parts } from '#content/languages/parts.ts';

const PROCESS_GUIDE = 'Helse Bergen: Process guide for user panels';
const UNN = 'UNN: Engasjert – brukerbank';
const CENTRAL = 'Helse Midt-Norge: Action plan for user involvement 2010–2015';
const CONTACTS = 'Helse Bergen: Guideline for involvement contacts';
const BERGEN = 'Helse Bergen: Better user involvement';
const COMMON = 'Common use in the health service';
const RULE = 'The guide’s own rule, built on the scales in the process guide';
const MODEL = 'Helsebiblioteket: Model for quality improvement';

/** The words a team and its leaders meet, in English, with what they are called in Norwegian. */
export const termsEn = [
  {
    term: 'user',
    others: ['bruker', 'brukar'],
    text: 'Someone who receives services, or who is a carer or relative of someone who does. On these pages mostly called patients and carers.',
    source: CENTRAL,
  },
  {
    term: 'carer, relative',
    others: ['pårørende', 'pårørande'],
    text: 'Someone close to the patient. Carers and relatives can have experience that is just as important as the patient’s.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'user involvement',
    others: ['brukermedvirkning', 'brukarmedverknad'],
    text: 'Patients and carers influence decisions and how services turn out. Being asked is not enough. The answer must be able to change something. It matters because patients and carers know what professionals do not. They have a right to it, and the service has a duty.',
    source: CENTRAL,
  },
  {
    term: 'individual level',
    others: ['individnivå', 'individnivå'],
    text: 'Patients take part in deciding about their own treatment.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'service level',
    others: ['tjenestenivå', 'tenestenivå'],
    text: 'Patients and carers help to shape the service in a division, a department or a section. This is where a user panel belongs.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'system level',
    others: ['systemnivå', 'systemnivå'],
    text: 'Patients and carers advise the whole health trust or the region. Some sources call the division system level too. Use the word your trust uses.',
    source: `${PROCESS_GUIDE}; ${CENTRAL}`,
  },
  {
    term: 'ladder of involvement',
    others: ['brukermedvirkningstrappen', 'brukarmedverknadstrappa'],
    text: 'Steps from little to much influence: being informed, being asked, taking part in the discussion, taking part in the decision. The step can differ from one matter to the next.',
    source: `The Norwegian Institute of Public Health, referred to in ${PROCESS_GUIDE}`,
  },
  {
    term: '“What matters to you?”',
    others: ['«Hva er viktig for deg?»', '«Kva er viktig for deg?»'],
    text: 'A question that moves the conversation from the diagnosis to the life the patient wants to live. The panel can ask the same question about the service.',
    source: `The Norwegian Institute of Public Health, referred to in ${PROCESS_GUIDE}`,
  },
  {
    term: 'patient and carer representative',
    others: ['brukerrepresentant', 'brukarrepresentant'],
    text: 'A patient or carer who speaks for more than themselves. It takes lived experience, and knowledge of what others have experienced. A person employed for their lived experience should as a rule not be a representative at their own workplace.',
    source: CENTRAL,
  },
  {
    term: 'user panel',
    others: ['brukerpanel', 'brukarpanel'],
    text: 'A standing group of patients and carers who advise the management of a unit. Some units say lived-experience panel or user council for the same thing.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'user council',
    others: ['brukerråd', 'brukarråd'],
    text: 'At UNN: a standing group of patients and carers who give advice at the level of a division.',
    source: UNN,
  },
  {
    term: 'involvement forum',
    others: ['brukermedvirkningsforum', 'brukarmedverknadsforum'],
    text: 'At UNN: a standing meeting place for patients, carers and staff in a department.',
    source: UNN,
  },
  {
    term: 'user group',
    others: ['brukergruppe', 'brukargruppe'],
    text: 'In Central Norway: an independent group that advises a unit. The chief executive appoints it, on the proposal of the user committee.',
    source: CENTRAL,
  },
  {
    term: 'user committee',
    others: ['brukerutvalg', 'brukarutval'],
    text: 'Advises the board and the management of the health trust or the region. The patient organisations propose members, and the board appoints them. The name is reserved for this level. Therefore do not call the panel a user committee.',
    source: CENTRAL,
  },
  {
    term: 'youth council',
    others: ['ungdomsråd', 'ungdomsråd'],
    text: 'Young people, often 12–25 years old, who advise the trust. Those under 18 need the consent of their guardians and a trusted adult.',
    source: COMMON,
  },
  {
    term: 'lived-experience consultant',
    others: ['erfaringskonsulent', 'erfaringskonsulent'],
    text: 'An employee who uses their own experience in the job. That is different from being a patient and carer representative.',
    source: CENTRAL,
  },
  {
    term: 'patient organisation',
    others: ['brukerorganisasjon', 'brukarorganisasjon'],
    text: 'An association of patients or carers. FFO and SAFO are umbrella organisations for many of them.',
    source: UNN,
  },
  {
    term: 'bank of representatives',
    others: ['brukerbank', 'brukarbank'],
    text: 'A list of patients and carers who have volunteered. The unit that runs the bank finds those who fit the task.',
    source: UNN,
  },
  {
    term: 'allocation team',
    others: ['prioriteringsteam', 'prioriteringsteam'],
    text: 'In Helse Bergen: the team that receives requests for representatives and allocates the tasks.',
    source: BERGEN,
  },
  {
    term: 'involvement contact',
    others: ['brukermedvirkningskontakt', 'brukarmedverknadskontakt'],
    text: 'An employee of the division who knows user involvement and helps others with it. The division must have at least one. If there is a contact, the contact coordinates the panel.',
    source: CONTACTS,
  },
  {
    term: 'Section for collaboration',
    others: ['Seksjon for samhandling', 'Seksjon for samhandling'],
    text: 'In Helse Bergen: is responsible for user involvement in the whole trust, brings the contacts together in a network and holds an annual gathering.',
    source: BERGEN,
  },
  {
    term: 'stakeholder',
    others: ['interessent', 'interessent'],
    text: 'A group that affects the service or is affected by it. Begin with the most important patient groups you have, or should have had.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'involvement',
    others: ['involvering', 'involvering'],
    text: 'How closely the unit involves the group today, at service level. 1 is none, 2 is some, 3 is to a high degree.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'importance',
    others: ['viktighet', 'viktigheit'],
    text: 'How important it is for the unit to involve the group. It is not about how important the group is. 1 is not important, 2 is somewhat important, 3 is important.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'gap',
    others: ['gap', 'gap'],
    text: 'Importance minus involvement. A large gap shows where you do less than you think is important. The number does not choose the group for you.',
    source: RULE,
  },
  {
    term: 'framework',
    others: ['føringer', 'føringar'],
    text: 'What has been decided before you begin: purpose, time, money and anything else the panel must keep to.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'unique insight',
    others: ['unik innsikt', 'unik innsikt'],
    text: 'What patients and carers know, and you cannot get from surveys, research or the experience of staff.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'selection criterion',
    others: ['seleksjonskriterium', 'seleksjonskriterium'],
    text: 'A reason to choose some groups before others. Written criteria make it easier to agree, because there is not room for every group.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'coverage',
    others: ['dekning', 'dekning'],
    text: 'Whether the groups you choose together meet all the criteria. One person can belong to several groups.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'terms of reference',
    others: ['mandat', 'mandat'],
    text: 'The document that says what the panel is to do, who takes part, how it works, and what the management promises in return.',
    source: PROCESS_GUIDE,
  },
  {
    term: 'involvement payment',
    others: ['honorar', 'honorar'],
    text: 'Payment for the time a member gives. Travel and loss of earnings come in addition, by the rules of the trust.',
    source: COMMON,
  },
  {
    term: 'confidentiality agreement',
    others: ['taushetserklæring', 'teieplikterklæring'],
    text: 'The member promises not to pass on what they learn about others. The promise still holds after they have left the panel.',
    source: BERGEN,
  },
  {
    term: 'conversation before and after',
    others: ['forsamtale og ettersamtale', 'forsamtale og ettersamtale'],
    text: 'The leader meets the representative before the task to settle role, extent and expectations, and afterwards to learn from it.',
    source: UNN,
  },
  {
    term: 'ownership',
    others: ['forankring', 'forankring'],
    text: 'Those who are to use the advice want it. When the management team, patients and carers have taken part from the start, much of the work is done.',
    source: UNN,
  },
  {
    term: 'PDSA',
    others: ['PDSA', 'PDSA'],
    text: 'Plan, do, study, act: try something, see what happened, and adjust. A way of evaluating, in small rounds.',
    source: MODEL,
  },
] as const satisfies Parts['knowledge']['terms'];
