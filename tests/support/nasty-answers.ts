import type { Answers } from '#domain/process/process.ts';

/** Marks, letters and signs that have been lost on the way to Word somewhere. */
export const NASTY_TEXTS = [
  'R&D < 5 > 3 "sitat" \'apostrof\'',
  '&amp; ]]> </w:t> <script>',
  'tankestrek – lang — «anførsel» …',
  'čuohppat šaddat ŋ ŧ žárfa á',
  '👩🏽‍⚕️ 👍🏿 🇳🇴',
  '{page} {{felt}} $& $1',
  'første linje\nandre linje\n\nfjerde linje',
  'a\tb\u00a0c',
] as const;

const [marks, xml, dashes, sami, emoji, places, lines, tabs] = NASTY_TEXTS;
const longWord = 'Menneskerettighetsorganisasjonsmedlem'.repeat(4);

/** A process where every text makes trouble. */
export const nastyAnswers: Answers = {
  about: { processName: places, unitName: marks, healthTrust: sami, leader: emoji, facilitator: dashes },
  mapping: {
    units: [
      { id: 'a', name: xml, involvementToday: lines },
      { id: 'b', parent: 'a', name: longWord, involvementToday: 'Lang tekst. '.repeat(600) },
      { id: 'c', parent: 'gone', name: dashes },
    ],
  },
  stakeholders: {
    groups: [
      { id: 's1', name: emoji, type: 'unknown-type', involvement: 1, importance: 3, note: lines },
      { id: 's2', note: 'Bare et notat' },
      ...Array.from({ length: 30 }, (_, index) => ({
        id: `m${index}`,
        name: `Gruppe ${index}`,
        involvement: 2,
        importance: 2,
      })),
    ],
  },
  constraints: { purpose: lines, costFrameAmount: 'mye', timeFrame: tabs },
  decision: { need: 'constructor', reason: marks },
  criteria: {
    criteria: [
      { id: 'k1', text: xml },
      { id: 'k2', text: dashes },
    ],
  },
  groups: {
    groups: [
      { id: 'g1', name: sami, criteriaMet: ['k1', 'gone'], stakeholders: ['gone'] },
      { id: 'g2', rationale: 'Uten navn her' },
    ],
  },
  roles: { roles: [{ id: 'r1', name: places, tasks: [{ id: 'own', text: emoji, level: 3 }] }] },
  mandate: {
    preparedBy: sami,
    approvedOn: 'før jul',
    purpose: lines,
    mainTasks: NASTY_TEXTS.map((text, index) => ({ id: `t${index}`, text })),
    clauses: [{ id: 'c1', text: marks }],
    organisationRole: 'kontroll\u0000tegn\u0008 og halv \ud83d emoji',
  },
  plan: {
    measures: NASTY_TEXTS.map((measure, index) => ({ id: `p${index}`, measure, responsible: longWord })),
  },
};
