/** The calculator of what a panel costs. */
export const feeCalculatorNb = {
  calculator: 'Hva koster panelet?',
  calculatorHelp: 'Regn ut honoraret og se det mot kostnadsrammen. Satsen skal alltid ha kilde og dato.',
  honorarium: 'Honorar per år',
  total: 'Alt i alt per år',
  showTable: 'Vis som tabell',
  hideTable: 'Skjul tabellen',
  within: (kroner: string) => `${kroner} igjen av rammen.`,
  over: (kroner: string) => `${kroner} mer enn rammen.`,
  noFrame: 'Skriv kostnadsrammen i kroner for å sammenligne.',
  unreadFrame: 'Kostnadsrammen kan vi ikke lese som ett tall, så vi sammenligner ikke.',
  unreadSums: 'Vi regner ut summen når alle tallene kan leses.',
  useRate: (kroner: string, kind: string) => `Bruk ${kroner} kr ${kind}`,
  rateSource: (source: string, since: string) => `${source}, gjelder fra ${since}`,
  kinds: {
    hour: 'per time',
    day: 'per dag',
    'online-short': 'per møte på telefon eller nett, inntil 2,5 timer',
    'online-long': 'per møte på telefon eller nett, over 2,5 timer',
  },
  ratesFrom: 'Kjente satser',
  oldRate: 'Satsen er mer enn tolv måneder gammel. Sjekk om det finnes en ny.',
  /** How the fees are worked out, as it is answered that they are counted and paid. */
  formula: {
    hour: (counted: string) => `Medlemmer × møter × timer (${counted}) × sats.`,
    sum: 'Medlemmer × møter × sats per møte.',
    none: 'Ingen får honorar, så bare de andre utgiftene er med.',
    rounding: {
      nearest: 'til nærmeste halve time',
      up: 'opp til neste halve time',
      exact: 'tiden som den er',
    },
    least: (hours: string) => `minst ${hours}`,
    /** The rule is the guide's own. `trust`: the profile that was chosen; empty where it is no trust's. */
    silent: (trust: string) =>
      trust === ''
        ? 'Dette er veilederens vanlige måte å telle timene på. Sjekk hva som gjelder hos dere.'
        : `Kildene vi har for ${trust}, sier ikke hvordan timene telles. Dette er veilederens vanlige regel. Sjekk hva som gjelder hos dere.`,
  },
  ownYear: 'Samlinger, opplæring og åpne møter i panelets eget år er med, med sin egen lengde og kostnad.',
  time: {
    ofMembers: (members: string) => `Timer per år: ${members} for medlemmene.`,
    ofBoth: (members: string, staff: string) =>
      `Timer per år: ${members} for medlemmene, ${staff} for de ansatte.`,
    showTable: 'Vis timene som tabell',
    hideTable: 'Skjul timene',
    unread: 'Vi regner ut timene når alle tallene og klokkeslettene kan leses.',
    where: (group: string) => `Skriv om de ansatte under «${group}».`,
  },
  kroner: (amount: string) => `${amount} kr`,
};
