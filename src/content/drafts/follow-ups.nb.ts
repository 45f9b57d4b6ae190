import type { FollowUpWords } from '#domain/follow-up/follow-ups.ts';

const contribution = [
  'Hva konkret skal de gjøre: fortelle, prøve, velge eller lage noe sammen med oss?',
  'Når i arbeidet må de inn for at det skal kunne endre noe?',
  'Hvem av pasientene eller de pårørende vet mest om akkurat dette?',
] as const;

/** Questions to ask aloud when an answer is short or hypothetical: last time, what exactly, who. */
export const followUpsNb = {
  mapping: {
    units: {
      involvementToday: [
        'Når skjedde det sist?',
        'Hvem var med, og hvordan ble de funnet?',
        'Hva ble annerledes etterpå?',
      ],
    },
  },
  summary: {
    satisfiedWith: ['Hva er det siste eksempelet dere kan komme på?', 'Hvem merket forskjellen?'],
    areasToStrengthen: [
      'Hvilken gruppe eller hvilket tilbud tenker dere på?',
      'Når merket dere sist at dette manglet?',
    ],
  },
  constraints: {
    purpose: [
      'Hva skal være annerledes om et år?',
      'Hvem skal merke det, og hvordan?',
      'Hvilken beslutning skal panelet få virke på?',
    ],
  },
  strategy: {
    missedInput: [
      'Hvilken beslutning tok dere sist uten å ha spurt noen?',
      'Hvilket prosjekt går nå, der ingen brukere er med?',
    ],
    missedConcretely: [
      'Hva visste dere ikke da dere bestemte dere?',
      'Hva skjedde fordi dere ikke visste det?',
      'Hvem kunne ha fortalt dere det?',
    ],
    betterForm: ['Hvor mange trengte dere, og når?', 'Hva ville dere ha bedt dem om å gjøre?'],
    challenges: {
      text: ['Hvor i enheten merkes det mest?', 'Hvor mange gjelder det?', 'Hva skjedde sist?'],
      contribution: contribution,
    },
    opportunities: {
      text: ['Hva er allerede bestemt, og når skjer det?', 'Hva kan dere gjøre da som dere ikke kan i dag?'],
      contribution: contribution,
    },
  },
  insight: {
    areas: {
      text: [
        'Hva er det bare pasienter og pårørende som ser her?',
        'Hvilket spørsmål vil dere stille dem først?',
        'Når ble dere sist overrasket av noe en pasient fortalte?',
      ],
    },
  },
  decision: {
    reason: ['Hvilke saker har dere i år som panelet kunne ha fått?', 'Hva går galt hvis dere lar være?'],
    greatestValue: [
      'På hvilket tidspunkt i en sak trenger dere rådene?',
      'Hva må dere selv gjøre for at rådene skal bli brukt?',
    ],
  },
  criteria: {
    criteria: {
      text: ['Hvordan ser dere om en gruppe oppfyller dette?', 'Hvilken gruppe ville falle utenfor?'],
    },
  },
  groups: {
    groups: {
      rationale: [
        'Hva kan denne gruppen fortelle som ingen andre kan?',
        'Hvilken sak vil dere spørre dem om først?',
      ],
    },
  },
  mandate: {
    purpose: ['Hva skal være oppnådd om et år?', 'Hvem skal merke det?'],
    caseHandling: [
      'Hvilke to saker skal panelet få først?',
      'Hvem svarer på rådene, og når?',
      'Hvem passer på at sakene kommer tidlig nok?',
    ],
    evaluation: ['Hvilken dato?', 'Hvem skal svare, og på hva?'],
  },
  plan: {
    measures: {
      measure: ['Hva er det første noen gjør, og når?', 'Hvem gjør det?'],
      indicator: ['Hva kan dere telle eller vise fram?', 'Hvor står tallet i dag?'],
    },
  },
} as const satisfies FollowUpWords;
