/** The page where a team comes back: before the start, through the year and a year after. Bokmål. */
export const afterwardsNb = {
  title: 'Oppfølging',
  lead: 'Her kommer dere tilbake: før oppstart, gjennom året og når det har gått et år.',
  parts: {
    status: 'Status',
    start: 'Før oppstart',
    advice: 'Råd og svar',
    evaluation: 'Evaluering',
    mandate: 'Mandatet og planen',
    again: 'Ett år etter',
  },
  status: {
    days: 'Dager for panelet',
    noDays: 'Ingen dag er satt for evaluering eller gjennomgang av mandatet.',
    toMandate: 'Sett dagene i mandatet',
    kinds: { evaluation: 'Evaluering', revision: 'Gjennomgang av mandatet', expiry: 'Mandatet går ut' },
    passed: 'dagen er passert',
    measures: (done: number, all: number) => `${done} av ${all} tiltak er ferdige`,
    noMeasures: 'Det står ingen tiltak i planen ennå.',
    noStatus: 'uten status',
    late: 'Over fristen',
    noneLate: 'Ingen tiltak er over fristen.',
    next: 'Det neste',
    noneNext: 'Ingen tiltak har en frist framover.',
    deadline: (day: string) => `frist ${day}`,
    toPlan: 'Åpne handlingsplanen',
    report: 'Se årsrapporten',
  },
  start: {
    lead: 'Kryss av når noe er på plass. Det svarene deres viser, er krysset av for dere.',
    inPlace: (count: number, all: number) => `${count} av ${all} er på plass.`,
    shown: (text: string) => `Svarene viser: ${text}`,
    shownAlone: 'Svarene viser det',
    meetings: (count: number, day: string) =>
      count === 1 ? `1 møte, ${day}` : `${count} møter, det første ${day}`,
    toAnswer: 'Se svaret',
    intoPlan: 'Legg i planen',
    intoPlanOf: (item: string) => `Legg i planen: ${item}`,
    inPlan: 'Vurdert i planen',
    document: 'Se sjekklisten som dokument',
  },
  advice: {
    lead: 'Skriv ned hvert råd fra panelet, hva dere svarte, og hva det førte til. Listen står i årsrapporten.',
    count: (given: number, answered: number, outcome: number) =>
      `${given} råd er gitt. ${answered} er besvart. ${outcome} har ført til noe.`,
    unanswered: (count: number) => (count === 1 ? '1 råd venter på svar.' : `${count} råd venter på svar.`),
  },
  evaluation: {
    lead: 'Én runde har fire deler. Dere bestemmer hva dere vil finne ut, gjør det, ser hva det viste, og endrer noe. Resultatet står i årsrapporten.',
  },
  mandate: {
    of: {
      mandate: {
        name: 'Mandat',
        none: 'Mandatet er ikke godkjent ennå. Når det er godkjent, blir teksten tatt vare på her. Da ser dere hva som blir endret senere.',
        locked:
          'Mandatet er godkjent og låst. Lås det opp der dere henter dokumentene, hvis dere vil endre det. Da lages en ny versjon.',
        toStep: 'Åpne mandatet',
      },
      plan: {
        name: 'Handlingsplan',
        none: 'Handlingsplanen er ikke godkjent ennå. Når den er godkjent, blir teksten tatt vare på her. Da ser dere hva som blir endret senere.',
        locked:
          'Handlingsplanen er godkjent og låst. Status og kommentarer kan dere fylle ut likevel. Lås den opp der dere henter dokumentene, hvis dere vil endre noe annet. Da lages en ny versjon.',
        toStep: 'Åpne handlingsplanen',
      },
    },
    compareOf: (name: string) => `${name}: sammenlign med`,
    toApproval: 'Til godkjenningen',
    compare: 'Sammenlign med',
    version: (version: string, day: string) =>
      day === '' ? `versjon ${version}` : `versjon ${version}, ${day}`,
    same: 'Teksten er den samme som den godkjente.',
    differs: (count: number) => (count === 1 ? '1 sted er endret.' : `${count} steder er endret.`),
    removed: 'fjernet',
    added: 'lagt til',
    legend: 'Fjernede ord er strøket ut. Nye ord er understreket.',
  },
  again: {
    lead: 'Gjør kartleggingen om igjen, og sett nye tall ved siden av de gamle. Dere begynner med de samme gruppene og tekstene. Det gamle blir tatt vare på og kan ikke skrives over.',
    nothing: 'Når interessentene har tall, kan dere begynne på en ny runde her.',
    begin: 'Begynn en ny runde',
    beginEmpty: 'Ta vare på det gamle, og begynn uten tall',
    beginSame: 'Ta vare på det gamle, og behold tallene som utgangspunkt',
    begun: 'Det gamle er tatt vare på. Nå kan dere endre kartleggingen og tallene.',
    toMapping: 'Åpne kartleggingen',
    toScores: 'Sett tall',
    compare: 'Sammenlign med runden fra før',
    round: (day: string) => `før ${day}`,
    moved: {
      none: 'Ingen gruppe har flyttet seg.',
      closer: (count: number) =>
        count === 1 ? '1 gruppe har fått et mindre gap.' : `${count} grupper har fått et mindre gap.`,
      further: (count: number) =>
        count === 1 ? '1 gruppe har fått et større gap.' : `${count} grupper har fått et større gap.`,
      sameGap: (count: number) =>
        count === 1 ? '1 gruppe har nye tall og samme gap.' : `${count} grupper har nye tall og samme gap.`,
      unscored: (count: number) =>
        count === 1 ? '1 gruppe mangler tall.' : `${count} grupper mangler tall.`,
      added: (count: number) => (count === 1 ? '1 gruppe er ny.' : `${count} grupper er nye.`),
      gone: (count: number) => (count === 1 ? '1 gruppe er borte.' : `${count} grupper er borte.`),
    },
    table: 'Tallene da og nå',
    columns: { group: 'Gruppe', before: 'Da', now: 'Nå', gap: 'Gap', change: 'Endring' },
    scores: (involvement: string, importance: string) =>
      `involvering ${involvement}, viktighet ${importance}`,
    gap: (before: string, now: string) => `${before} → ${now}`,
    changes: {
      closer: 'mindre gap',
      further: 'større gap',
      'same-gap': 'samme gap',
      still: 'ingen endring',
      unscored: 'mangler tall',
      added: 'ny',
      gone: 'borte',
    },
    picture: 'Da og nå i samme bilde',
    pictureAlt: 'Gruppene der de lå da, og der de ligger nå. Tabellen under sier det samme.',
    then: 'da',
    now: 'nå',
    mapping: 'Kartleggingen da',
  },
};
