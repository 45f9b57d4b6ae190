import { sayExample, type ExampleWords } from './example-words.ts';
import { wholeExampleNb } from './poliklinikk.nb.ts';
import { examplePlanWordsEn } from './poliklinikk-plan.en.ts';

const division = 'Division of Heart and Lung Medicine';
const rehabilitation = 'Rehabilitation Section';

const leaders: ExampleWords = {
  l1: { role: 'head of department', unit: 'Cardiology Department' },
  l2: { role: 'head of department', unit: 'Respiratory Department' },
  l3: { role: 'head of section', unit: 'Cardiology Outpatient Section' },
  l4: { role: 'head of section', unit: rehabilitation },
  l5: { role: 'head of section', unit: 'Coronary Care Unit' },
};

/** Before the meetings, and phases 1 and 2. */
const answers: ExampleWords = {
  about: {
    processName: `User panel in the ${division}`,
    healthTrust: 'Fjordheim Hospital Trust',
    unitName: division,
    bodyName: 'user panel',
    leader: 'divisional director',
    facilitator: 'adviser in the section for coordination',
    involvementContact: 'specialist nurse in the cardiology outpatient section',
    participants: {
      p1: { role: 'divisional director', unit: 'Divisional management' },
      p2: { role: 'head of department', unit: 'Cardiology Department' },
      p3: { role: 'head of department', unit: 'Respiratory Department' },
      p4: { role: 'head of section', unit: 'Cardiology Outpatient Section' },
      p5: { role: 'head of section', unit: rehabilitation },
      p6: { role: 'involvement contact', unit: 'Cardiology Outpatient Section' },
    },
    meetings: { m1: { name: 'Needs analysis' }, m2: { name: 'Action plan' } },
    governingPlans: {
      gp1: { name: 'Long-term plan of the division 2026–2029' },
      gp2: { name: 'Development plan 2035, Fjordheim Hospital Trust' },
    },
    documentLanguage: 'en',
  },
  mapping: {
    units: {
      u1: {
        name: division,
        level: 'division',
        involvementToday:
          'Nothing regular for the whole division. We ask for a patient and carer representative when a project requires one, usually once or twice a year. By then the plan is mostly finished.',
      },
      u2: {
        name: 'Cardiology Department',
        level: 'department',
        involvementToday:
          'Two former patients sit on the working group for the new ward. They have been with us since last autumn.',
      },
      u3: {
        name: 'Cardiology Outpatient Section',
        level: 'section',
        involvementToday:
          'A questionnaire on a tablet in March and October. The staff meeting discusses the answers. In 2026 they led us to rewrite the appointment letter, together with three patients.',
      },
      u4: { name: 'Coronary Care Unit', level: 'section', involvementToday: 'None.' },
      u5: {
        name: 'Respiratory Department',
        level: 'department',
        involvementToday:
          'Regular work with a patient organisation on courses for patients with COPD. Peer supporters run an hour of each course.',
      },
      u6: {
        name: 'Respiratory Outpatient Section',
        level: 'section',
        involvementToday:
          'Nothing regular. Staff write down suggestions from patients in a book at reception.',
      },
      u7: {
        name: rehabilitation,
        level: 'section',
        involvementToday:
          'A group discussion with the participants on the last day of each stay. Relatives are invited, but few come.',
      },
    },
  },
  stakeholders: {
    groups: {
      s1: {
        name: 'Adults with heart failure who are seen as outpatients',
        note: 'Our largest group. We hear most from those who are well.',
      },
      s2: {
        name: 'Patients with COPD who are admitted several times a year',
        note: 'Some of us were thinking of the course. Those who are admitted often rarely come to courses.',
      },
      s3: { name: 'Carers of patients with severe heart failure' },
      s4: { name: 'Patients in the first year after a heart attack' },
      s5: {
        name: 'Young adults with congenital heart disease',
        note: 'They come to us from the children’s department. Their parents often come too for the first few years.',
      },
      s6: {
        name: 'Patients who need an interpreter',
        note: 'We want to hear them in meetings of their own, with an interpreter. A panel meeting in Norwegian is not the right place to start.',
      },
      s7: { name: 'Participants in heart and lung rehabilitation' },
      s8: {
        name: 'Patients who decline rehabilitation',
        note: 'About four in ten decline. We know little about why.',
      },
      s9: { name: 'Patients with oxygen at home' },
      s10: { name: 'Relatives of patients in the coronary care unit' },
      s11: { name: 'People being assessed for sleep apnoea' },
    },
  },
  summary: {
    satisfiedWith:
      'The work together on the COPD course goes well and should continue as it is. The appointment letter improved when patients took part. Staff welcome suggestions, even though we lack a system.',
    areasToStrengthen:
      'Patients with COPD who are often admitted, and carers in severe heart failure. We hardly ever hear them at service level.\nThe move from the children’s department.\nThe timing: we ask too late. Patients and carers come in when the plan is finished.',
  },
  constraints: {
    purpose:
      'To bring the experience of patients and carers into the decisions of the division early enough to matter, above all when care pathways are to change.',
    timeFrame:
      'Starts in September 2027. A trial of one year, with a decision on what comes next in June 2028.',
    costFrame:
      'The divisional director has set aside a line in the budget for 2027 and 2028. The coordinator gets 20 per cent of a post, and that salary comes on top of the budget.',
    other:
      'Meetings are held between 15:00 and 18:00, because several in the group are at work. The room must have space for a wheelchair and a socket for oxygen equipment.',
    feeRateSource: 'Guideline on involvement payment, Fjordheim Hospital Trust (fictional example)',
  },
  strategy: {
    missedInput:
      'When we moved follow-up after heart failure from visits to telephone, and when we planned the new rooms of the respiratory outpatient section.',
    missedConcretely:
      'What patients needed to see and measure at home to feel safe between calls. Many rang us instead.',
    betterForm:
      'Three or four patients and one carer who could have tried it for a month before everyone got it.',
    challenges: {
      c1: {
        text: 'More people are to be followed up at home, with no more staff.',
        contribution:
          'Tell us what makes them feel safe enough to wait before they ring. Try equipment and messages before they are introduced.',
      },
      c2: {
        text: 'Many readmissions in COPD.',
        contribution: 'Describe the last two days before an admission, and what could have helped then.',
      },
      c3: {
        text: 'The handover to the municipality is weak for patients with several conditions.',
        contribution:
          'Show the whole pathway as seen from the kitchen table: who rings, who does not, and what they have to repeat.',
      },
    },
    opportunities: {
      o1: {
        text: 'A new ward in 2029',
        contribution: 'Say what gives peace and quiet, and where relatives can stay at night.',
      },
      o2: {
        text: 'Digital follow-up at home is funded for three years.',
        contribution: 'Choose which questions the patient should answer each week, and which we can drop.',
      },
      o3: {
        text: 'Joint rehabilitation for heart and lung',
        contribution: 'Find out why some decline, and suggest something they would have accepted.',
      },
    },
  },
  insight: {
    alreadyKnown:
      'Patients are pleased with how they are met. They are less pleased with waiting times, and with information after discharge. The surveys do not say why.',
    areas: {
      i1: {
        text: 'What happens at home in the last two days before an emergency admission, and what could have prevented it',
      },
      i2: {
        text: 'Transitions: from the children’s department to us, and from the hospital to the municipality',
      },
      i3: {
        text: 'What carers take on as the patient gets worse, and when they can no longer cope',
      },
    },
  },
  decision: {
    reason:
      'Five of seven units have matters this year that need the same experience. The need will last, and single representatives have come in too late. We do not know whether there will be enough matters after the first year, so we try it for one year.',
    greatestValue:
      'When the panel gets a matter before the proposal is written, and when the experience is of the whole pathway and not only of the visit to us. We meet patients who need an interpreter in meetings of their own.',
  },
  criteria: {
    criteria: {
      k1: { text: 'Is followed up by several services, with many transitions' },
      k2: { text: 'Has a complex illness or complex needs' },
      k3: { text: 'Needs close support from carers' },
      k4: { text: 'Has little contact with organisations and is seldom asked' },
    },
  },
  groups: {
    groups: {
      g1: {
        name: 'Adults with heart failure or after a heart attack',
        rationale: 'The largest groups. They meet us, their GP and the municipality.',
      },
      g2: {
        name: 'Patients with COPD who are often admitted',
        rationale:
          'A large gap. They can say what happens at home before an admission. Some must be able to join on a screen.',
      },
      g3: {
        name: 'Carers of the severely ill',
        rationale: 'They carry much of the responsibility at home, and have no place today.',
      },
      g4: {
        name: 'Young adults with congenital heart disease',
        rationale: 'They can compare the children’s department with us, and know the move from the inside.',
      },
    },
    seats: {
      st1: { name: 'Places 1 and 2' },
      st2: { name: 'Places 3 and 4' },
      st3: { name: 'Places 5 and 6' },
      st4: { name: 'Place 7' },
      st5: { name: 'Place 8' },
    },
  },
  ...examplePlanWordsEn,
};

/** The example in English. */
export const exampleEn = sayExample(wholeExampleNb, { answers, leaders });
