import type { AidWords } from '#domain/drafts/aids.ts';

/** Texts to choose among for purpose, tasks, duties and talks. English. */
export const aidsEn: AidWords = {
  purposes: {
    system:
      'Staff, patients and carers have a settled way of working together when services are developed, improved and evaluated.',
    treatment: 'Care matches patients’ needs better.',
    results: 'Patients get better results from their care.',
    quality: 'The services are of better quality.',
    resources: 'The unit spends time and money on what matters most to patients.',
    equality: 'Services are good and equitable for all patients.',
    precision: 'What is done meets the needs more closely.',
    success: 'More projects and changes succeed.',
    satisfaction: 'Patients, carers and others who use the service are more satisfied.',
    'plain-language': 'Information is written so that everyone understands it.',
  },
  memberTasks: {
    share: 'Share experience and take part in what the group decides',
    'everyday-language': 'Help the group to use everyday language and to be open about difficult subjects',
    adapt: 'Say what is needed for everyone to take part',
    spread: 'Make the work known in their own networks',
    'tell-others': 'Tell others how the work was carried out',
  },
  leaderDuties: {
    'set-up':
      'The leader sets up the group and makes sure that both professionals and patients or carers are in it.',
    lead: 'The leader leads the work and makes room for both professional knowledge and lived experience.',
    dialogue: 'The leader supports the discussion so that everyone is heard.',
    money:
      'The leader is responsible for the budget and makes sure that involvement payments and expenses are paid.',
    care: 'The leader follows up the members and looks after them.',
    register: 'The leader makes sure that what must be recorded about the involvement is recorded.',
    evaluate: 'The leader evaluates the work together with the members.',
    document: 'The leader makes sure that the work and its results are documented.',
  },
  talks: {
    'pre-talk': [
      'Getting to know each other: Who are you, and what would you like to use your experience for?',
      'Extent: How many meetings are there, and how much time do they take?',
      'Method: How do we work, and what do you need in order to take part?',
      'Expectations: What do we expect of each other?',
    ],
    'post-talk': [
      'The role: What was it like to be a member?',
      'Working together: What went well, and what was difficult?',
      'Improvement: What should we do differently?',
      'The way ahead: Would you like to do more, and what?',
    ],
  },
};
