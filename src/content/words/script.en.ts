import type { Parts } from '#content/languages/parts.ts';

/** What the facilitator has at hand in each step, beside the questions that open it. English. */
export const scriptEn = {
  about: {
    start: 'Fill this in before the meeting. Read it aloud when you begin, and correct what is wrong.',
    listen: [
      'whether the person who can decide is in the room',
      'whether any departments are missing at the table',
      'what people call the body: “user committee” is the name of the committee of the trust',
    ],
    vague: ['Who decides this if we do not agree?', 'Who will be told what we arrive at?'],
    agreed: 'Say what you will have decided when the meeting is over, and when it is over.',
  },
  mapping: {
    start: 'Take the units in turn. Let the person who knows the unit answer first.',
    listen: [
      'whether what they mention is about the service and not only about each patient',
      'whether anything was different afterwards',
      'differences between the units: both can be right',
    ],
    vague: [
      'When did it last happen?',
      'Who took part, and who asked them?',
      'What did you do differently afterwards?',
    ],
    agreed: 'Write what happens now, “none” included. What you would like comes in a later step.',
  },
  stakeholders: {
    start:
      'Everyone answers in silence first. Show the answers at the same time. Talk only about the groups where the answers differ.',
    listen: [
      'when anyone in the group was last asked, and about what',
      'whether they were asked before something was decided, or afterwards',
      'whether carers are mentioned, and who is missing from the list',
    ],
    vague: [
      'What have you seen where you work that made you answer like that?',
      'Can you name one occasion in the last year?',
      'What do you think they would have answered themselves?',
    ],
    agreed: 'Lock the score. If you still disagree, write both views and go on.',
  },
  summary: {
    start: 'Begin with what you want to keep. It makes it easier to talk about what is missing.',
    listen: [
      'whether they mention an arrangement that exists, or only an attitude',
      'whether the areas match the groups with the largest gap',
      'whether two leaders mean different things by the same word',
    ],
    vague: ['Which unit do you have in mind?', 'How would a patient have noticed it?'],
    agreed: 'Read both texts aloud once. If everyone nods, go on.',
  },
  constraints: {
    start: 'Let the leader answer first here. Only the leader can give the framework.',
    listen: [
      'what has already been decided, and what a panel can really help to change',
      'whether there is money every year, and not only the first',
      'who is to have time to follow up the panel',
    ],
    vague: [
      'How many kroner a year is it safe to promise?',
      'Who pays if it becomes more expensive?',
      'What should be different in a year?',
    ],
    agreed: 'Write a number, even if it is low. A panel without a budget line of its own is vulnerable.',
  },
  strategy: {
    start: 'Think alone for one minute. Talk in pairs, then in fours, and finally all together.',
    listen: [
      'matters, projects and dates, not “in general”',
      'what patients and carers are to do, not only that they are to be there',
      'whether the same two people talk all the time',
    ],
    vague: [
      'Which matter do you have in mind?',
      'What did you not know when you decided?',
      'What would you have done differently?',
    ],
    agreed: 'Choose the three most important. The rest can stay on the list or be marked as outstanding.',
  },
  insight: {
    start: 'First tick what you already know something about from other sources. Then ask what is left.',
    listen: [
      'things only patients and carers see: transitions, waiting, life at home',
      'whether the answer is already in a survey or in complaints',
      'surprises: “I did not know that”',
    ],
    vague: [
      'Who else could have answered that?',
      'Which question would you have asked them first?',
      'When were you last surprised?',
    ],
    agreed: 'Keep the areas that no other source covers.',
  },
  decision: {
    start: 'Ask each leader to write the answer on a slip of paper before anyone says anything aloud.',
    listen: [
      'whether there are matters for the panel in the first year',
      'whether another form fits better: a single meeting, a survey or a body that exists',
      'whether anyone says yes because they think they have to',
    ],
    vague: [
      'Which two matters would the panel have been given first?',
      'What happens if you leave it?',
      'What must you do yourselves for the advice to be used?',
    ],
    agreed:
      'Write the reason in your own words. If the answer is no, that is an answer too, and the report is just as good.',
  },
  criteria: {
    start: 'Everyone suggests first. Then each person gets their dots, and you show them at the same time.',
    listen: [
      'whether the criterion can be used: is it possible to say yes or no for a group?',
      'whether the criterion only fits the groups that shout loudest',
      'whether some groups will never meet anything you have chosen',
    ],
    vague: ['How can you tell whether a group meets it?', 'Which group falls outside then?'],
    agreed: 'Keep three to five. The dots are only advice. You choose.',
  },
  groups: {
    start: 'Go through the groups with the largest gap first. The gap is only advice. You choose.',
    listen: [
      'whether you choose those who are easiest to find',
      'whether a criterion is not covered by anyone',
      'who needs an interpreter or adjustments to be able to take part',
    ],
    vague: [
      'What can this group tell that no one else can?',
      'How do you reach someone who is not a member of an organisation?',
    ],
    agreed: 'One person can cover several groups. Make sure there are at least two representatives.',
  },
  roles: {
    start: 'Ask first what the members are to do. The requirements come afterwards.',
    listen: [
      'requirements that shut out those you most want to hear from',
      'tasks that nobody has time to follow up',
      'whether “essential” means that the person must know it from the first day',
    ],
    vague: ['Who would not apply if it said this?', 'Can you teach it afterwards?'],
    agreed: 'Count: one to three essential and one to three desirable in each list.',
  },
  mandate: {
    start: 'Read the draft aloud, one paragraph at a time. Ask only: is this right for us?',
    listen: [
      'when in a matter the panel comes in: before or after something has been decided',
      'who responds to the panel, and by when',
      'promises that nobody has said they will keep',
    ],
    vague: ['Who does it?', 'Which date?', 'What happens to advice you do not follow?'],
    agreed: 'Go on when the content is right. One person can polish the words afterwards.',
  },
  plan: {
    start: 'Take what must happen first. Give each action one lead before you go on to the next.',
    listen: [
      'actions without a role that owns them',
      'due dates that fall in holidays or after someone leaves',
      'whether you will be able to see that something is different',
    ],
    vague: ['What is the very first thing anyone does?', 'When is it done?', 'What can you count?'],
    agreed: 'Let each lead read their action aloud. You will hear whether it holds.',
  },
  export: {
    start: 'Look together at what is missing. Decide who will finish it.',
    listen: [
      'whether anyone disagrees with something that is written',
      'who must read the documents before they are approved',
      'who will tell the others in the unit what you have decided',
    ],
    vague: ['Who needs to see this before Friday?', 'What can wait until the next meeting?'],
    agreed: 'Download the documents and the process file before you leave.',
  },
} as const satisfies Parts['script'];
