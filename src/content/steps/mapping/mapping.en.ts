import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyEn } from '../privacy.en.ts';
import type { mapping } from '#domain/guide/steps/mapping.ts';

export const mappingEn = {
  title: 'User involvement today',
  why: 'You need to know what happens now before you create something new. One unit may have found a good solution that the others do not know.',
  goodAnswer: 'Write what happens, how often, and who takes part. “None” is a useful answer too.',
  guidance: [
    {
      heading: 'Three levels',
      text: 'Here we ask about the service level. Some people divide the levels in another way.',
      points: [
        'Individual level: The patient takes part in shaping their own treatment. Lived-experience consultants meet patients.',
        'Service level: Patients and carers help to develop the service. They sit, for example, on user panels, in working groups and in improvement projects.',
        'System level: Representatives advise the whole trust. The user committee and the youth council do this.',
      ],
    },
    {
      heading: 'Words you will meet',
      points: [
        'User involvement: Patients and carers influence decisions and how services are designed.',
        'Patient and carer representative: Someone who uses their own experience, and knows the experience of others, to make the service better. People employed for their lived experience should, as a rule, not have this role in their own workplace at system level.',
        'Carers and relatives: The person or people the patient regards as closest to them.',
        'User committee: Is independent and advises the board of the trust or the region. Organisations propose the members, and the board appoints them.',
        'User group: Advises one unit, for example a division or a department.',
      ],
    },
    {
      heading: 'Count more than what has a name',
      text: 'User panels, working groups and improvement projects are typical examples at service level. But much involvement happens without a fixed form. Ask every unit who they have listened to in the last year, and what changed.',
      example:
        '“Two carers took part when we rewrote the appointment letter last autumn. We have no fixed arrangement. We go through the answers from the patient survey once a year.”',
    },
    privacyEn,
  ],
  openers: [
    'When did a patient or a carer last help to change something in your unit?',
    'Which unit has achieved something that the others can learn from?',
    'What did you start, but stop doing?',
  ],
  fields: {
    units: {
      label: 'Units',
      help: 'Include the division, the departments and the sections. Choose which unit each row belongs to.',
      columns: {
        name: { label: 'Name of the unit' },
        level: {
          label: 'Level',
          suggestions: { clinic: 'division', department: 'department', section: 'section' },
        },
        involvementToday: { label: 'What user involvement takes place at service level today?' },
      },
      row: 'unit',
      add: 'Add unit',
    },
  },
} as const satisfies StepWords<typeof mapping>;
