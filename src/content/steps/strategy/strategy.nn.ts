import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNn } from '../privacy.nn.ts';
import type { strategy } from '#domain/guide/steps/strategy.ts';

export const strategyNn = {
  title: 'Utfordringar og moglegheiter',
  why: 'Når de veit kva som står på spel, ser de lettare kvar de treng erfaringane til pasientar og pårørande.',
  goodAnswer:
    'Nemn ei sak, eit tilbod eller ei avgjerd som finst. Skriv kva brukarane kan gjere, ikkje berre at dei skal vere med.',
  guidance: [
    {
      heading: 'Når det er vanskeleg å sjå framover',
      text: 'Dei tre første spørsmåla handlar om det som har vore. Begynn med dei når behovet framover er uklart.',
    },
    {
      heading: 'Gjer svara konkrete',
      text: 'Dersom samtalen blir abstrakt, kan fasilitatoren spørje vidare:',
      points: [
        'Når skjedde det sist?',
        'Kva gjorde de då?',
        'Kven kunne ha fortalt dykk noko de ikkje visste?',
        'Kva ville de gjort annleis?',
      ],
      example:
        'Utfordring: «Fleire skal følgjast opp heime.» Bidrag: «Tre pasientar prøver utstyret i to veker og seier kva som gjer dei utrygge.»',
    },
    {
      heading: 'Kvar kan de begynne?',
      text: 'Bruk tiltaka i langtidsplanen til eininga og utviklingsplanen til føretaket. Sjå òg på gapa og områda de vil styrkje.',
    },
    {
      heading: 'La alle kome til orde',
      text: 'Tenk åleine i eitt minutt. Snakk to og to i to minutt. Slå dykk saman fire og fire i fire minutt. Ta til slutt det viktigaste med alle. Då startar ikkje samtalen med det leiaren meiner.',
    },
    privacyNn,
  ],
  openers: [
    'Kva avgjerd det siste året ville ha blitt betre om pasientar hadde vore med?',
    'Kva uroar dykk mest dei neste fem åra?',
    'Kva ser de fram til å få til?',
  ],
  fields: {
    missedInput: {
      label:
        'I kva prosjekt, behandlingstilbod eller avgjerder har de sakna innspel frå brukarar den siste tida?',
    },
    missedConcretely: { label: 'Kva har de konkret sakna?' },
    betterForm: { label: 'Kva form for brukarmedverknad kunne ha gjort prosessen eller resultatet betre?' },
    challenges: {
      label: 'Dei største utfordringane for eininga dei neste fem åra',
      columns: {
        text: { label: 'Utfordring' },
        contribution: { label: 'Korleis kan brukarmedverknad bidra?' },
      },
      row: 'utfordring',
      add: 'Legg til utfordring',
    },
    opportunities: {
      label: 'Dei største moglegheitene for eininga dei neste fem åra',
      columns: {
        text: { label: 'Moglegheit' },
        contribution: { label: 'Korleis kan brukarmedverknad bidra?' },
      },
      row: 'moglegheit',
      add: 'Legg til moglegheit',
    },
  },
} as const satisfies StepWords<typeof strategy>;
