import type { FollowUpWords } from '#domain/follow-up/follow-ups.ts';

const contribution = [
  'Kva konkret skal dei gjere: fortelje, prøve, velje eller lage noko saman med oss?',
  'Når i arbeidet må dei inn for at det skal kunne endre noko?',
  'Kven av pasientane eller dei pårørande veit mest om akkurat dette?',
] as const;

/** Questions to ask aloud when an answer is short or hypothetical: last time, what exactly, who. Nynorsk. */
export const followUpsNn = {
  mapping: {
    units: {
      involvementToday: [
        'Når skjedde det sist?',
        'Kven var med, og korleis fann de dei?',
        'Kva blei annleis etterpå?',
      ],
    },
  },
  summary: {
    satisfiedWith: ['Kva er det siste dømet de kan kome på?', 'Kven merkte skilnaden?'],
    areasToStrengthen: ['Kva gruppe eller kva tilbod tenkjer de på?', 'Når merkte de sist at dette mangla?'],
  },
  constraints: {
    purpose: [
      'Kva skal vere annleis om eit år?',
      'Kven skal merkje det, og korleis?',
      'Kva avgjerd skal panelet få verke på?',
    ],
  },
  strategy: {
    missedInput: [
      'Kva avgjerd tok de sist utan å ha spurt nokon?',
      'Kva prosjekt går no, der ingen brukarar er med?',
    ],
    missedConcretely: [
      'Kva visste de ikkje då de bestemte dykk?',
      'Kva skjedde fordi de ikkje visste det?',
      'Kven kunne ha fortalt dykk det?',
    ],
    betterForm: ['Kor mange trong de, og når?', 'Kva ville de ha bede dei om å gjere?'],
    challenges: {
      text: ['Kvar i eininga merkjer de det mest?', 'Kor mange gjeld det?', 'Kva skjedde sist?'],
      contribution: contribution,
    },
    opportunities: {
      text: ['Kva er bestemt frå før, og når skjer det?', 'Kva kan de gjere då som de ikkje kan i dag?'],
      contribution: contribution,
    },
  },
  insight: {
    areas: {
      text: [
        'Kva er det berre pasientar og pårørande som ser her?',
        'Kva spørsmål vil de stille dei først?',
        'Når blei de sist overraska av noko ein pasient fortalde?',
      ],
    },
  },
  decision: {
    reason: ['Kva saker har de i år som panelet kunne ha fått?', 'Kva går gale dersom de lèt vere?'],
    greatestValue: ['Når i ei sak treng de råda?', 'Kva må de sjølve gjere for at råda skal bli brukte?'],
  },
  criteria: {
    criteria: {
      text: ['Korleis ser de om ei gruppe oppfyller dette?', 'Kva gruppe ville falle utanfor?'],
    },
  },
  groups: {
    groups: {
      rationale: [
        'Kva kan denne gruppa fortelje som ingen andre kan?',
        'Kva sak vil de spørje dei om først?',
      ],
    },
  },
  mandate: {
    purpose: ['Kva skal vere oppnådd om eit år?', 'Kven skal merkje det?'],
    caseHandling: [
      'Kva to saker skal panelet få først?',
      'Kven svarar på råda, og når?',
      'Kven passar på at sakene kjem tidleg nok?',
    ],
    evaluation: ['Kva dato?', 'Kven skal svare, og på kva?'],
  },
  plan: {
    measures: {
      measure: ['Kva er det første nokon gjer, og når?', 'Kven gjer det?'],
      indicator: ['Kva kan de telje eller vise fram?', 'Kva er talet i dag?'],
    },
  },
} as const satisfies FollowUpWords;
