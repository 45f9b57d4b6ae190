import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNn } from '../privacy.nn.ts';
import type { stakeholders } from '#domain/guide/steps/stakeholders.ts';

const involvementScale = { 1: 'inga', 2: 'noko', 3: 'høg grad' } as const;
const importanceScale = { 1: 'ikkje viktig', 2: 'litt viktig', 3: 'viktig' } as const;

export const stakeholdersNn = {
  title: 'Interessentanalyse',
  why: 'Nokre grupper betyr mykje for tilbodet, men blir sjeldan spurde. Analysen hjelper dykk å sjå kven det gjeld.',
  goodAnswer:
    'Gruppa er tydeleg nok når alle tenkjer på dei same menneska. Ta òg med dei de burde hatt eit tilbod til.',
  guidance: [
    {
      heading: 'Kven kan mangle på lista?',
      points: [
        'Grupper de burde hatt eit tilbod til, men ikkje har.',
        'Pårørande, barn og søsken. Dei kan vere like viktige som pasientane.',
        'Folk utan ei foreining i ryggen. Dei seier sjeldan frå sjølve.',
        'Folk som treng tolk eller tilrettelegging, samiske pasientar og minoritetar.',
        'Dei som ventar, dei som er ferdige, og dei som slutta undervegs.',
      ],
      example: '«Vaksne med hjartesvikt som bur åleine» seier meir enn «hjartepasientar».',
    },
    {
      heading: 'Slik set de tal',
      text: 'Involvering er det som skjer i dag, ikkje det de ønskjer. Viktigheita er kor viktig eininga meiner det er å involvere gruppa. Ho seier ikkje kor viktig gruppa er. Set tala kvar for dykk først. Snakk så berre om gruppene der de er ueinige.',
    },
    {
      heading: 'Kva betyr gapet?',
      text: 'Gapet er viktigheit minus involvering. Eit stort gap er ein grunn til å snakke saman. Talet vel inga gruppe for dykk.',
    },
    privacyNn,
  ],
  openers: [
    'Kven møter de kvar dag, men spør aldri?',
    'Kven burde vore pasient hos dykk, men kjem ikkje?',
    'Kva pårørande gjer ein jobb som de er heilt avhengige av?',
  ],
  fields: {
    groups: {
      label: 'Kva pasientar og pårørande er dei viktigaste interessentane for behandlingstilbodet i eininga?',
      help: 'Interessentar påverkar tilbodet eller blir påverka av det.',
      columns: {
        name: { label: 'Interessent' },
        type: {
          label: 'Pasient eller pårørande',
          options: {
            patient: 'pasient',
            relative: 'pårørande',
            both: 'både pasientar og pårørande',
            organisation: 'organisasjon eller råd',
          },
        },
        involvement: {
          label: 'Involvering i dag',
          help: 'I kor stor grad involverer de gruppa på tenestenivå?',
          scale: involvementScale,
        },
        importance: {
          label: 'Viktigheit',
          help: 'Kor viktig er det å involvere gruppa?',
          scale: importanceScale,
        },
        note: {
          label: 'Merknad',
          help: 'Til dømes kvifor de landa på tala, eller kva de var ueinige om.',
        },
        involvementVotes: {
          label: 'Røyster for involvering',
          help: 'Kor mange sa 1, 2 og 3?',
          scale: involvementScale,
        },
        importanceVotes: {
          label: 'Røyster for viktigheit',
          help: 'Kor mange sa 1, 2 og 3?',
          scale: importanceScale,
        },
        agreed: { label: 'Vi er einige om tala' },
      },
      row: 'interessent',
      add: 'Legg til interessent',
    },
  },
  advice: {
    'no-relatives': () =>
      'Ingen av gruppene er pårørande enno. For nokre pasientar er dei pårørande like viktige. Er det nokon de vil ta med?',
  },
} as const satisfies StepWords<typeof stakeholders>;
