import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNb } from '../privacy.nb.ts';
import type { strategy } from '#domain/guide/steps/strategy.ts';

export const strategyNb = {
  title: 'Utfordringer og muligheter',
  why: 'Når dere vet hva som står på spill, ser dere lettere hvor erfaringene til pasienter og pårørende trengs.',
  goodAnswer:
    'Nevn en sak, et tilbud eller en beslutning som finnes. Skriv hva brukerne kan gjøre, ikke bare at de skal være med.',
  guidance: [
    {
      heading: 'Når det er vanskelig å se framover',
      text: 'De tre første spørsmålene handler om det som har vært. Begynn med dem når behovet framover er uklart.',
    },
    {
      heading: 'Gjør svarene konkrete',
      text: 'Fasilitatoren kan spørre videre når samtalen blir abstrakt:',
      points: [
        'Når skjedde det sist?',
        'Hva gjorde dere da?',
        'Hvem kunne ha fortalt dere noe dere ikke visste?',
        'Hva ville dere gjort annerledes?',
      ],
      example:
        'Utfordring: «Flere skal følges opp hjemme.» Bidrag: «Tre pasienter prøver utstyret i to uker og sier hva som gjør dem utrygge.»',
    },
    {
      heading: 'Hvor kan dere begynne?',
      text: 'Bruk tiltakene i enhetens langtidsplan og foretakets utviklingsplan. Se også på gapene og områdene dere vil styrke.',
    },
    {
      heading: 'La alle komme til orde',
      text: 'Tenk alene i ett minutt. Snakk to og to i to minutter. Slå dere sammen fire og fire i fire minutter. Ta til slutt det viktigste med alle. Da starter ikke lederens mening samtalen.',
    },
    privacyNb,
  ],
  openers: [
    'Hvilken beslutning det siste året ville blitt bedre om pasienter hadde vært med?',
    'Hva bekymrer dere mest de neste fem årene?',
    'Hva ser dere fram til å få til?',
  ],
  fields: {
    missedInput: {
      label:
        'I hvilke konkrete prosjekter, behandlingstilbud og beslutningsprosesser har dere savnet innspill fra brukere den siste tiden?',
    },
    missedConcretely: { label: 'Hva har dere konkret savnet?' },
    betterForm: { label: 'Hvilken form for brukermedvirkning kunne gjort prosessen eller resultatet bedre?' },
    challenges: {
      label: 'Enhetens største utfordringer neste 5 år',
      columns: {
        text: { label: 'Utfordring' },
        contribution: { label: 'Hvordan kan brukermedvirkning bidra?' },
      },
      row: 'utfordring',
      add: 'Legg til utfordring',
    },
    opportunities: {
      label: 'Enhetens største muligheter neste 5 år',
      columns: {
        text: { label: 'Mulighet' },
        contribution: { label: 'Hvordan kan brukermedvirkning bidra?' },
      },
      row: 'mulighet',
      add: 'Legg til mulighet',
    },
  },
} as const satisfies StepWords<typeof strategy>;
