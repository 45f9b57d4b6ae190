import { defineStep } from '#domain/steps/define-step.ts';

/** 1–3 required and 1–3 desirable (S1 1.43, 1.47); levels 3 = nødvendig, 2 = ønskelig. */
const oneToThree = { least: 1, most: 3, levels: [3, 2] } as const;

export const roles = defineStep({
  id: 'roles',
  phase: 'plan',
  part: 5,
  filledBy: ['meeting'],
  minutes: 20,
  forPanel: true,
  fields: {
    mode: { kind: 'choice', options: ['group', 'per-role'] },
    advert: { kind: 'choice', options: ['specific', 'broad'] },
    // What the order forms of trusts ask beyond the tasks and the people.
    projectStage: { kind: 'choice', options: ['planning', 'implementation', 'evaluation'], group: 'order' },
    inputLevel: { kind: 'choice', options: ['consult', 'involve', 'collaborate'], group: 'order' },
    projectStart: { kind: 'date', group: 'order' },
    projectDuration: { kind: 'line', group: 'order' },
    preparationHours: { kind: 'number', unit: 'hours', common: ['1', '2', '3'], group: 'order' },
    whyUsers: { kind: 'paragraph', group: 'order' },
    success: { kind: 'paragraph', group: 'order' },
    decidedBy: { kind: 'line', group: 'order' },
    contactPhone: { kind: 'line', group: 'order' },
    contactMail: { kind: 'line', group: 'order' },
    caseNumber: { kind: 'line', group: 'order' },
    attachments: { kind: 'line', group: 'order' },
    roles: {
      kind: 'rows',
      expected: true,
      name: 'name',
      start: 1,
      columns: {
        name: { kind: 'line' },
        // Seven tasks (S1 1.45).
        tasks: {
          kind: 'matrix',
          expected: true,
          count: oneToThree,
          items: [
            'councils',
            'improvement',
            'independent-work',
            'teaching',
            'external-communication',
            'patient-communication',
            'research',
          ],
        },
        // Ten qualifications (S1 1.46); a level may be left empty.
        qualifications: {
          kind: 'matrix',
          expected: true,
          count: oneToThree,
          items: [
            'own-experience-here',
            'own-experience-elsewhere',
            'recent-experience',
            'experience-as-relative',
            'conveys-own-experience',
            'conveys-others-experience',
            'conveys-experience-as-relative',
            'health-education',
            'research-competence',
            'project-experience',
          ],
        },
        // Three personal qualities, no count rule (S1 1.48).
        traits: { kind: 'matrix', items: ['conveys-well', 'cooperates-well', 'reflective'] },
      },
    },
  },
});
