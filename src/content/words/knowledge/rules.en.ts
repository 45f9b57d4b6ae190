import type { Parts } from '#content/languages/parts.ts';

const CONTACTS = 'Helse Bergen: Guideline for involvement contacts';
const UNN = 'UNN: Engasjert – brukerbank';

/** Laws and guidelines that are pointed at, with what is not confirmed. Not legal advice. English. */
export const rulesEn = [
  {
    name: 'Health Trusts Act (Helseforetaksloven) section 35',
    text: 'The trust must see to it that patients and carers are heard when services are planned and run. The Act applies in the divisions too.',
    dated: 'Seen November 2026, in Store norske leksikon',
    open: 'Read the Act at Lovdata before you refer to it.',
  },
  {
    name: 'Patients’ and Users’ Rights Act (Pasient- og brukerrettighetsloven) chapter 3',
    text: 'Patients have a right to take part in their own treatment. The Act is about the individual level, not about panels.',
    dated: 'Seen November 2026, in Store norske leksikon',
    open: 'The Act used to be called Pasientrettighetsloven. Older documents use that name.',
  },
  {
    name: 'Health and Care Services Act (Helse- og omsorgstjenesteloven) section 3-10',
    text: 'The municipality must hear patients, service users and their representatives when it shapes its services.',
    dated: 'Seen November 2026, in Store norske leksikon',
    open: 'Applies to municipalities, not to health trusts.',
  },
  {
    name: 'Common guidelines for user involvement at system level',
    text: 'The regional health authorities adopted them in 2017. They apply to user committees and other bodies at system level.',
    dated: 'Adopted 2017',
    open: 'We have not read the wording. They do not apply directly to a panel in a unit.',
  },
  {
    name: 'National advice on involvement in substance use and mental health services',
    text: 'The Norwegian Directorate of Health gives advice for all three levels, and clarifies terms and roles.',
    dated: '30 April 2025',
    open: 'The advice applies to substance use and mental health.',
  },
  {
    name: 'Language Act (Språklova)',
    text: 'A health trust is a state body. Forms must be available in Bokmål and Nynorsk at the same time, and invitations to apply follow the language rules of the trust.',
    dated: 'Seen November 2026, at the Language Council of Norway',
    open: '',
  },
  {
    name: 'Data protection',
    text: 'Information about health has special protection. In a small group, place, age and occupation can be enough to recognise a person.',
    dated: 'The General Data Protection Regulation, article 9',
    open: 'Members under 18 need consent. Ask the data protection officer of the trust.',
  },
] as const satisfies Parts['knowledge']['rules'];

/** Who does what around a panel. English. */
export const cardsEn = [
  {
    name: 'The involvement contact',
    text: 'The division must appoint at least one contact. The leader provides time for the role and a place in management meetings. The contact teaches and guides leaders and staff.',
    points: [
      'knows the strategies and plans for user involvement, in the trust and in the unit',
      'contributes to involvement at service and individual level, and when the unit develops and improves something',
      'knows the key issues of the user committee and the youth council, and is the link between them and the unit',
      'knows how matters are handled at system level',
      'knows the process guide, and takes part when the unit sets up a panel',
      'coordinates the panel once it is running',
      'knows how the trust requests lived experience',
      'takes part in the network, which meets up to four times a year',
    ],
    source: CONTACTS,
  },
  {
    name: 'Training for the contact',
    text: 'Whoever takes on the role should be committed to involvement. The training must include this.',
    points: [
      'complete the e-learning course on user involvement',
      'take part in the network and contribute to it',
      'attend the yearly professional gathering',
      'attend courses and gatherings on user involvement',
      'build knowledge in their own unit, by teaching and guidance',
    ],
    source: CONTACTS,
  },
  {
    name: 'The leader',
    text: 'The leader makes room for both professional knowledge and lived experience.',
    points: [
      'sets up the group',
      'leads the work',
      'makes arrangements and keeps the conversation going',
      'is responsible for the finances',
      'looks after the representatives',
      'registers what must be registered',
      'reviews the work together with the representatives',
      'documents what has been done',
    ],
    source: UNN,
  },
  {
    name: 'The patient or carer representative',
    text: 'The representative is an equal partner and contributes experience. The group shares responsibility for content and form.',
    points: [
      'shares experience and takes part in what the group decides',
      'helps to keep to everyday language, and to be open about difficult subjects',
      'says what it takes for everyone to be able to take part',
      'makes the work known in their own networks',
      'tells others how the work was carried out',
    ],
    source: UNN,
  },
  {
    name: 'The professionals',
    text: 'Professionals in the group bring their expertise, and make room for what patients and carers know.',
    points: [
      'make sure that content, form and method are relevant',
      'explain professional terms',
      'ask for what patients and carers know and they themselves do not',
    ],
    source: UNN,
  },
  {
    name: 'Who does what in Helse Bergen',
    text: 'Three bodies share the tasks. Some tools are for staff, others for patient and carer representatives.',
    points: [
      'The network of contacts: holds network meetings, builds skills and helps with facilitation in the divisions',
      'The allocation team (prioriteringsteamet): receives the requests, shares out the tasks each week and holds evaluation meetings',
      'The section for collaboration (Seksjon for samhandling): has the overall responsibility, coordinates and holds the yearly gathering',
      'For staff: the guide to user panels, the guide to contact with representatives, the agreement on the task, the guideline on payment, the text message survey and the common form',
      'For representatives: the handbook and the yearly gathering',
      'For both: shared workspaces and the yearly survey',
    ],
    source: 'Helse Bergen: Bedre brukermedvirkning',
  },
  {
    name: 'How to find representatives',
    text: 'Choose according to how much experience you have of finding representatives.',
    points: [
      'A lot of experience: recruit as you usually do, when you work well with the organisations.',
      'Some experience: ask a patient organisation close to the field. The organisation picks the candidates itself.',
      'Little experience: use what the trust has in place, for example a bank of representatives. First think through who you want to reach, and what experience you need.',
      'If the matter is general, ask the umbrella organisations FFO and SAFO.',
      'If the member belongs to no organisation, the user committee or the youth council is their base.',
    ],
    source: UNN,
  },
  {
    name: 'What takes time',
    text: 'Allow more time when some of this is new to you.',
    points: [
      'leading conversations where everyone is heard',
      'leading work with patients and carers',
      'finding your way in the network',
      'knowing enough about involvement',
      'recruiting',
      'finding interpreters and making adjustments',
      'arranging rooms and technology',
      'finding money',
    ],
    source: UNN,
  },
] as const satisfies Parts['knowledge']['cards'];
