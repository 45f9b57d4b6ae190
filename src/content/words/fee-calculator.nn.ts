import type { Parts } from '#content/languages/parts.ts';

/** The calculator of what a panel costs. Nynorsk. */
export const feeCalculatorNn: Parts['inProcess']['constraints'] = {
  calculator: 'Kva kostar panelet?',
  calculatorHelp: 'Rekn ut honoraret, og sjå det mot kostnadsramma. Satsen skal alltid ha kjelde og dato.',
  honorarium: 'Honorar per år',
  total: 'Alt i alt per år',
  showTable: 'Vis som tabell',
  hideTable: 'Skjul tabellen',
  within: (kroner) => `${kroner} att av ramma.`,
  over: (kroner) => `${kroner} meir enn ramma.`,
  noFrame: 'Skriv kostnadsramma i kroner for å samanlikne.',
  unreadFrame: 'Kostnadsramma kan vi ikkje lese som eitt tal, så vi samanliknar ikkje.',
  unreadSums: 'Vi reknar ut summen når alle tala kan lesast.',
  useRate: (kroner, kind) => `Bruk ${kroner} kr ${kind}`,
  rateSource: (source, since) => `${source}, gjeld frå ${since}`,
  kinds: {
    hour: 'per time',
    day: 'per dag',
    'online-short': 'per møte på telefon eller nett, inntil 2,5 timar',
    'online-long': 'per møte på telefon eller nett, over 2,5 timar',
  },
  ratesFrom: 'Kjende satsar',
  oldRate: 'Satsen er meir enn tolv månader gammal. Sjekk om det finst ein ny.',
  formula: {
    hour: (counted) => `Medlemmer × møte × timar (${counted}) × sats.`,
    sum: 'Medlemmer × møte × sats per møte.',
    none: 'Ingen får honorar, så berre dei andre utgiftene er med.',
    rounding: {
      nearest: 'til næraste halve time',
      up: 'opp til neste halve time',
      exact: 'tida som ho er',
    },
    least: (hours) => `minst ${hours}`,
    silent: (trust) =>
      trust === ''
        ? 'Dette er den vanlege måten rettleiaren tel timane på. Sjekk kva som gjeld hos dykk.'
        : `Kjeldene vi har for ${trust}, seier ikkje korleis timane blir talde. Dette er den vanlege regelen i rettleiaren. Sjekk kva som gjeld hos dykk.`,
  },
  ownYear:
    'Samlingar, opplæring og opne møte i året til panelet er med, med si eiga lengd og sin eigen kostnad.',
  time: {
    ofMembers: (members) => `Timar per år: ${members} for medlemmene.`,
    ofBoth: (members, staff) => `Timar per år: ${members} for medlemmene, ${staff} for dei tilsette.`,
    showTable: 'Vis timane som tabell',
    hideTable: 'Skjul timane',
    unread: 'Vi reknar ut timane når alle tala og klokkesletta kan lesast.',
    where: (group) => `Skriv om dei tilsette under «${group}».`,
  },
  kroner: (amount) => `${amount} kr`,
};
