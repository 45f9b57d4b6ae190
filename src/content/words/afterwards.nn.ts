import type { Parts } from '#content/languages/parts.ts';

/** The page where a team comes back: before the start, through the year and a year after. Nynorsk. */
export const afterwardsNn = {
  title: 'Oppfølging',
  lead: 'Her kjem de tilbake: før oppstart, gjennom året og når det har gått eit år.',
  parts: {
    status: 'Status',
    start: 'Før oppstart',
    advice: 'Råd og svar',
    evaluation: 'Evaluering',
    mandate: 'Mandatet og planen',
    again: 'Eitt år etter',
  },
  status: {
    days: 'Dagar for panelet',
    noDays: 'Ingen dag er sett for evaluering eller gjennomgang av mandatet.',
    toMandate: 'Set dagane i mandatet',
    kinds: { evaluation: 'Evaluering', revision: 'Gjennomgang av mandatet', expiry: 'Mandatet går ut' },
    passed: 'dagen er passert',
    measures: (done: number, all: number) => `${done} av ${all} tiltak er ferdige`,
    noMeasures: 'Det står ingen tiltak i planen enno.',
    noStatus: 'utan status',
    late: 'Over fristen',
    noneLate: 'Ingen tiltak er over fristen.',
    next: 'Det neste',
    noneNext: 'Ingen tiltak har ein frist framover.',
    deadline: (day: string) => `frist ${day}`,
    toPlan: 'Opne handlingsplanen',
    report: 'Sjå årsrapporten',
  },
  start: {
    lead: 'Kryss av når noko er på plass. Det svara dykkar viser, er kryssa av for dykk.',
    inPlace: (count: number, all: number) => `${count} av ${all} er på plass.`,
    shown: (text: string) => `Svara viser: ${text}`,
    shownAlone: 'Svara viser det',
    meetings: (count: number, day: string) =>
      count === 1 ? `1 møte, ${day}` : `${count} møte, det første ${day}`,
    toAnswer: 'Sjå svaret',
    intoPlan: 'Legg i planen',
    intoPlanOf: (item: string) => `Legg i planen: ${item}`,
    inPlan: 'Vurdert i planen',
    document: 'Sjå sjekklista som dokument',
  },
  advice: {
    lead: 'Skriv ned kvart råd frå panelet, kva de svara, og kva det førte til. Lista står i årsrapporten.',
    count: (given: number, answered: number, outcome: number) =>
      `${given} råd er ${given === 1 ? 'gitt' : 'gitte'}. ${answered} har fått svar. ${outcome} har ført til noko.`,
    unanswered: (count: number) => `${count} råd ventar på svar.`,
  },
  evaluation: {
    lead: 'Ein runde har fire delar. De bestemmer kva de vil finne ut, gjer det, ser kva det viste, og endrar noko. Resultatet står i årsrapporten.',
  },
  mandate: {
    of: {
      mandate: {
        name: 'Mandat',
        none: 'Mandatet er ikkje godkjent enno. Når det er godkjent, blir teksten teken vare på her. Då ser de kva som blir endra seinare.',
        locked:
          'Mandatet er godkjent og låst. Lås det opp der de hentar dokumenta, dersom de vil endre det. Då blir det laga ein ny versjon.',
        toStep: 'Opne mandatet',
      },
      plan: {
        name: 'Handlingsplan',
        none: 'Handlingsplanen er ikkje godkjend enno. Når han er godkjend, blir teksten teken vare på her. Då ser de kva som blir endra seinare.',
        locked:
          'Handlingsplanen er godkjend og låst. Status og kommentarar kan de fylle ut likevel. Lås han opp der de hentar dokumenta, dersom de vil endre noko anna. Då blir det laga ein ny versjon.',
        toStep: 'Opne handlingsplanen',
      },
    },
    compareOf: (name: string) => `${name}: samanlikn med`,
    toApproval: 'Til godkjenninga',
    compare: 'Samanlikn med',
    version: (version: string, day: string) =>
      day === '' ? `versjon ${version}` : `versjon ${version}, ${day}`,
    same: 'Teksten er den same som den godkjende.',
    differs: (count: number) => (count === 1 ? '1 stad er endra.' : `${count} stader er endra.`),
    removed: 'fjerna',
    added: 'lagt til',
    legend: 'Fjerna ord er strokne ut. Nye ord er understreka.',
  },
  again: {
    lead: 'Gjer kartlegginga om att, og set nye tal ved sida av dei gamle. De begynner med dei same gruppene og tekstane. Det gamle blir teke vare på og kan ikkje skrivast over.',
    nothing: 'Når interessentane har tal, kan de begynne på ein ny runde her.',
    begin: 'Begynn ein ny runde',
    beginEmpty: 'Ta vare på det gamle, og begynn utan tal',
    beginSame: 'Ta vare på det gamle, og behald tala som utgangspunkt',
    begun: 'Det gamle er teke vare på. No kan de endre kartlegginga og tala.',
    toMapping: 'Opne kartlegginga',
    toScores: 'Set tal',
    compare: 'Samanlikn med runden frå før',
    round: (day: string) => `før ${day}`,
    moved: {
      none: 'Ingen gruppe har flytta seg.',
      closer: (count: number) =>
        count === 1 ? '1 gruppe har fått eit mindre gap.' : `${count} grupper har fått eit mindre gap.`,
      further: (count: number) =>
        count === 1 ? '1 gruppe har fått eit større gap.' : `${count} grupper har fått eit større gap.`,
      sameGap: (count: number) =>
        count === 1 ? '1 gruppe har nye tal og same gap.' : `${count} grupper har nye tal og same gap.`,
      unscored: (count: number) => (count === 1 ? '1 gruppe manglar tal.' : `${count} grupper manglar tal.`),
      added: (count: number) => (count === 1 ? '1 gruppe er ny.' : `${count} grupper er nye.`),
      gone: (count: number) => (count === 1 ? '1 gruppe er borte.' : `${count} grupper er borte.`),
    },
    table: 'Tala då og no',
    columns: { group: 'Gruppe', before: 'Då', now: 'No', gap: 'Gap', change: 'Endring' },
    scores: (involvement: string, importance: string) =>
      `involvering ${involvement}, viktigheit ${importance}`,
    gap: (before: string, now: string) => `${before} → ${now}`,
    changes: {
      closer: 'mindre gap',
      further: 'større gap',
      'same-gap': 'same gap',
      still: 'inga endring',
      unscored: 'manglar tal',
      added: 'ny',
      gone: 'borte',
    },
    picture: 'Då og no i same bilete',
    pictureAlt: 'Gruppene der dei låg då, og der dei ligg no. Tabellen under seier det same.',
    then: 'då',
    now: 'no',
    mapping: 'Kartlegginga då',
  },
} satisfies Parts['afterwards'];
